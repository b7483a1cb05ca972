// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace earshot::fetching {

/** What a Content-Range header says of the bytes of an answer (RFC 9110, 14.4). */
struct ContentRange
{
    bool isSatisfied = true;     ///< false: there is nothing at the place asked for, such as behind the end
    qint64 first = 0;            ///< place of the first byte, when satisfied
    qint64 end = 0;              ///< behind the last byte, when satisfied
    std::optional<qint64> total; ///< size of the whole, when the server knows it

    /** Nothing when the header is missing, malformed or contradicts itself. */
    [[nodiscard]] static std::optional<ContentRange> parse(const QByteArray &header);

    bool operator==(const ContentRange &) const = default;
};

} // namespace earshot::fetching
