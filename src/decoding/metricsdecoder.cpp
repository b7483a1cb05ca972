// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding/metricsdecoder.h"

#include "decoding/epochtime.h"
#include "decoding/fields.h"

namespace earshot::decoding {

conversation::TurnMetrics decodeMetrics(const json::NodeTable &nodes, json::NodeId metrics)
{
    const auto timeMs = [&](QStringView key) { return epochMs(nodes, nodes.member(metrics, key)); };
    const auto delayMs = [&](QStringView key) -> std::optional<double> {
        const auto seconds = numberOf(nodes, nodes.member(metrics, key));
        return seconds && *seconds >= 0 ? std::optional(*seconds * 1000) : std::nullopt;
    };
    return {
        .startedSpeakingAtMs = timeMs(u"started_speaking_at"),
        .stoppedSpeakingAtMs = timeMs(u"stopped_speaking_at"),
        .transcriptionDelayMs = delayMs(u"transcription_delay"),
        .endOfTurnDelayMs = delayMs(u"end_of_turn_delay"),
        .onUserTurnCompletedDelayMs = delayMs(u"on_user_turn_completed_delay"),
        .llmTtftMs = delayMs(u"llm_node_ttft"),
        .ttsTtfbMs = delayMs(u"tts_node_ttfb"),
        .e2eLatencyMs = delayMs(u"e2e_latency"),
        .playbackLatencyMs = delayMs(u"playback_latency"),
    };
}

} // namespace earshot::decoding
