// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace earshot::fetching {

/** Names and values of HTTP headers, in the order in which they came. */
using Headers = QList<QPair<QByteArray, QByteArray>>;

/** Value of the first header of that name; empty when there is none. */
[[nodiscard]] inline QByteArray headerValue(const Headers &headers, const char *name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

} // namespace earshot::fetching
