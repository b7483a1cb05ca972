// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/latencybreakdown.h"
#include "conversation/turn.h"
#include "itemmodels/readingthresholds.h"

#include <QList>

#include <optional>

namespace earshot::itemmodels {

/** What a reviewer looks for first in a conversation, with the rows where it is. */
struct TriageFacts
{
    QList<int> failedTools;
    QList<int> interruptions;
    QList<int> unsure;  ///< recognised with low confidence
    QList<int> slowest; ///< the agent's turns by latency, the slowest first; the first hundred
    conversation::LatencyBreakdown slowestLatency;
    /** The turn with the median latency: of the full responses or, when there are none, of the first tokens.
     */
    std::optional<int> medianRow;
    conversation::LatencyBreakdown medianLatency;
    /** The agent's part of what both said, 0 to 1; nothing when too few turns have times. */
    std::optional<double> agentTalkShare;
    /** The turns of the side that said more, the agent's when both said as much; none without a share. */
    QList<int> talk;

    /** Takes time in proportion to the number of turns. */
    [[nodiscard]] static TriageFacts of(const QList<conversation::Turn> &turns,
                                        const ReadingThresholds &thresholds = {});

    bool operator==(const TriageFacts &) const = default;
};

} // namespace earshot::itemmodels
