// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/turn.h"

#include <QList>

namespace earshot::conversation {

/**
 * How long the agent took to answer, in the parts and with the label rules of Anyreach's own conversation
 * page: "response" when the end-to-end latency is known, "TTFT" when only the language model's part is. Text
 * and e-mail have the times of the model and of the tools instead of speech.
 */
struct LatencyBreakdown
{
    enum class Label : quint8 { None, Response, Ttft };

    Label label = Label::None;
    double totalMs = 0; ///< what the label says
    double llmMs = 0;
    double ttsMs = 0;
    double toolsMs = 0; ///< text and e-mail; on voice it is a part of the rest
    double otherMs = 0; ///< the rest of the end-to-end latency, never negative

    [[nodiscard]] static LatencyBreakdown of(const TurnMetrics &metrics);

    bool operator==(const LatencyBreakdown &) const = default;
};

/** The longest of all latencies, 0 when no turn has one. Takes time in proportion to the number of turns. */
[[nodiscard]] double slowestLatencyMs(const QList<Turn> &turns);

} // namespace earshot::conversation
