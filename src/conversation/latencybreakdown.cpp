// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/latencybreakdown.h"

#include <algorithm>

namespace earshot::conversation {

LatencyBreakdown LatencyBreakdown::of(const TurnMetrics &metrics)
{
    LatencyBreakdown latency;
    latency.llmMs = metrics.llmTtftMs.value_or(0);
    latency.ttsMs = metrics.ttsTtfbMs.value_or(0);
    if (metrics.e2eLatencyMs) {
        latency.label = Label::Response;
        latency.totalMs = *metrics.e2eLatencyMs;
        latency.otherMs = std::max(0.0, latency.totalMs - latency.llmMs - latency.ttsMs);
    } else if (metrics.llmTtftMs) {
        latency.label = Label::Ttft;
        latency.totalMs = latency.llmMs;
    }
    return latency;
}

} // namespace earshot::conversation
