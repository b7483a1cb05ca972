// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace earshot::demo {

/** What a Range header asks of a body (RFC 9110, section 14). */
struct ByteRange
{
    enum class Kind : quint8 {
        Whole,         ///< no range, or one that a server may ignore: another unit, malformed, several ranges
        Part,          ///< `length` bytes from `first`
        Unsatisfiable, ///< well-formed, but behind the end
    };

    Kind kind = Kind::Whole;
    qint64 first = 0;
    qint64 length = 0;

    /** @param size of the body in bytes */
    [[nodiscard]] static ByteRange parse(const QByteArray &header, qint64 size);

    bool operator==(const ByteRange &) const = default;
};

} // namespace earshot::demo
