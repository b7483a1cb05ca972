// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/streampatience.h"

#include "fetching/retrypause.h"

#include <algorithm>

namespace earshot::fetching {

namespace {

constexpr int MostFruitlessInRow = 5;
/** The listener's patience counts, too. */
constexpr std::chrono::milliseconds LongestAskedPause = std::chrono::seconds(30);

} // namespace

void StreamPatience::restore()
{
    m_failing.invalidate();
    m_failuresInRow = 0;
    m_fruitlessInRow = 0;
}

void StreamPatience::noteFailure()
{
    if (!m_failing.isValid()) {
        m_failing.start();
    }
}

bool StreamPatience::bearsFruitless()
{
    return ++m_fruitlessInRow < MostFruitlessInRow;
}

std::optional<std::chrono::milliseconds> StreamPatience::nextPause(const base::Problem &problem,
                                                                   double random)
{
    noteFailure();
    if (m_failing.hasExpired(m_limits.patience.count())) {
        return std::nullopt;
    }
    const auto asked =
        std::min(std::chrono::milliseconds(problem.retryAfterMs.value_or(0)), LongestAskedPause);
    return std::max(pauseAfter(++m_failuresInRow, m_limits.pauses, random), asked);
}

} // namespace earshot::fetching
