// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <vector>

namespace earshot::itemmodels {

/** An address in a text, in UTF-16 units. */
struct LinkSpan
{
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const LinkSpan &) const = default;
};

/**
 * Addresses that begin with http:// or https:// and that QUrl takes, in order. Punctuation at the end belongs
 * to the sentence, and so does a bracket that was not opened inside.
 */
[[nodiscard]] std::vector<LinkSpan> linksIn(const QString &text);

/** The address of a link; invalid when it is none that may be opened. */
[[nodiscard]] QUrl linkUrl(const QString &link);

} // namespace earshot::itemmodels
