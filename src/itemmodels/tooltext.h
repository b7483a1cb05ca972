// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earshot::itemmodels {

/** Arguments or output of a tool, laid out for reading. Hostile text. */
struct ToolText
{
    enum class Form : quint8 {
        Plain, ///< any text, as it is
        Json,
        Python, ///< a repr, which is what LiveKit writes of most results
    };

    Form form = Form::Plain;
    QString text;
};

/**
 * JSON and Python reprs are indented with their numbers, their order and their duplicates as received, any
 * other text stays as it is.
 */
[[nodiscard]] ToolText toolText(const QString &received);
/** The text of toolText(). */
[[nodiscard]] QString readableToolText(const QString &received);

} // namespace earshot::itemmodels
