// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/retrypause.h"

#include <algorithm>
#include <utility>

namespace earshot::fetching {

RetryPause::RetryPause(std::chrono::milliseconds first, std::chrono::milliseconds longest,
                       const QRandomGenerator &random)
    : m_first(first), m_longest(longest), m_limit(first), m_random(random)
{}

std::chrono::milliseconds RetryPause::next()
{
    const auto limit = std::exchange(m_limit, std::min(m_limit * 2, m_longest));
    return std::chrono::milliseconds(m_random.bounded(qint64(limit.count()) + 1));
}

} // namespace earshot::fetching
