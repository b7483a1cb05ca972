// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <map>
#include <optional>

namespace earshot::fetching {

/** Which bytes of a file are there. */
class ByteMap final
{
public:
    /** `length` bytes from `first` on are there from now on, too. */
    void add(qint64 first, qint64 length);

    /** Number of bytes that are there from `offset` on without a gap. */
    [[nodiscard]] qint64 presentFrom(qint64 offset) const;
    /** The first place at or behind `offset` that is missing. */
    [[nodiscard]] qint64 missingFrom(qint64 offset) const { return offset + presentFrom(offset); }
    /** The first place at or behind `offset` that is there; nothing when none is. */
    [[nodiscard]] std::optional<qint64> nextPresent(qint64 offset) const;
    /** Number of bytes that are there in all. */
    [[nodiscard]] qint64 count() const { return m_count; }

    bool operator==(const ByteMap &) const = default;

private:
    std::map<qint64, qint64> m_ends; ///< end of each stretch by its first byte; none touches another
    qint64 m_count = 0;
};

} // namespace earshot::fetching
