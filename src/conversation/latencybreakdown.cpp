// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/latencybreakdown.h"

#include <algorithm>

namespace earshot::conversation {

LatencyBreakdown LatencyBreakdown::of(const TurnMetrics &metrics)
{
    LatencyBreakdown latency;
    const auto llmMs = metrics.llmTtftMs ? metrics.llmTtftMs : metrics.llmMs;
    latency.llmMs = llmMs.value_or(0);
    latency.ttsMs = metrics.ttsTtfbMs.value_or(0);
    latency.toolsMs = metrics.toolsMs.value_or(0);
    if (metrics.e2eLatencyMs) {
        latency.label = Label::Response;
        latency.totalMs = *metrics.e2eLatencyMs;
        latency.otherMs = std::max(0.0, latency.totalMs - latency.llmMs - latency.ttsMs - latency.toolsMs);
    } else if (llmMs) {
        latency.label = Label::Ttft;
        latency.totalMs = latency.llmMs;
    }
    return latency;
}

double slowestLatencyMs(const QList<Turn> &turns)
{
    double slowestMs = 0;
    for (const Turn &turn : turns) {
        slowestMs = std::max(slowestMs, LatencyBreakdown::of(turn.metrics).totalMs);
    }
    return slowestMs;
}

} // namespace earshot::conversation
