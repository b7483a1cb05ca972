// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/bytemap.h"

#include <algorithm>
#include <iterator>

namespace earshot::fetching {

void ByteMap::add(qint64 first, qint64 length)
{
    if (first < 0 || length <= 0) {
        return;
    }
    qint64 end = first + length;
    auto next = m_ends.upper_bound(first);
    if (next != m_ends.begin() && std::prev(next)->second >= first) {
        --next;
    }
    while (next != m_ends.end() && next->first <= end) { // swallow what it touches
        first = std::min(first, next->first);
        end = std::max(end, next->second);
        m_count -= next->second - next->first;
        next = m_ends.erase(next);
    }
    m_ends.emplace_hint(next, first, end);
    m_count += end - first;
}

qint64 ByteMap::presentFrom(qint64 offset) const
{
    const auto next = m_ends.upper_bound(offset);
    return next == m_ends.begin() ? 0 : std::max<qint64>(0, std::prev(next)->second - offset);
}

std::optional<qint64> ByteMap::nextPresent(qint64 offset) const
{
    if (presentFrom(offset) > 0) {
        return offset;
    }
    const auto next = m_ends.lower_bound(offset);
    return next == m_ends.end() ? std::nullopt : std::optional(next->first);
}

} // namespace earshot::fetching
