// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "fetching/streamlimits.h"

#include <QElapsedTimer>

#include <chrono>
#include <optional>

namespace earshot::fetching {

/** How long a stream puts up with failures in a row. A byte that was not there before makes up for them all.
 */
class StreamPatience
{
public:
    explicit StreamPatience(const StreamLimits &limits) : m_limits(limits) {}

    /** A new byte has come, or somebody asks for another try: as at the beginning. */
    void restore();
    /** Something failed: from the first such time on, patience runs out. */
    void noteFailure();
    /** A body has ended early and brought nothing new. @return whether another may bring more */
    [[nodiscard]] bool bearsFruitless();
    /**
     * The pause before the next try: a growing one, or what the server asks for, within reason.
     * @param random from 0 to below 1
     * @return nothing when patience has run out
     */
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextPause(const base::Problem &problem,
                                                                     double random);

private:
    StreamLimits m_limits;
    QElapsedTimer m_failing; ///< valid since the first failure
    int m_failuresInRow = 0;
    int m_fruitlessInRow = 0;
};

} // namespace earshot::fetching
