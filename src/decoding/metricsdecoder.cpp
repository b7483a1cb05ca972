// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding/metricsdecoder.h"

#include "decoding/epochtime.h"
#include "decoding/fields.h"

#include <optional>
#include <utility>

namespace earshot::decoding {

using conversation::TurnMetrics;
using json::NodeId;
using json::NodeTable;

namespace {

constexpr qsizetype LongestOther = 200;

/** Seconds as LiveKit writes them. */
std::optional<double> delayMs(const NodeTable &nodes, NodeId node, double factor)
{
    const auto value = numberOf(nodes, node);
    return value && *value >= 0 ? std::optional(*value * factor) : std::nullopt;
}

struct Delay
{
    QStringView key;
    std::optional<double> TurnMetrics::*place;
};

// The later ones are Anyreach's own and their names not known: these are the likely ones.
constexpr Delay Delays[]{
    {u"transcription_delay", &TurnMetrics::transcriptionDelayMs},
    {u"end_of_turn_delay", &TurnMetrics::endOfTurnDelayMs},
    {u"on_user_turn_completed_delay", &TurnMetrics::onUserTurnCompletedDelayMs},
    {u"llm_node_ttft", &TurnMetrics::llmTtftMs},
    {u"tts_node_ttfb", &TurnMetrics::ttsTtfbMs},
    {u"e2e_latency", &TurnMetrics::e2eLatencyMs},
    {u"playback_latency", &TurnMetrics::playbackLatencyMs},
    {u"llm_latency", &TurnMetrics::llmMs},
    {u"llm_duration", &TurnMetrics::llmMs},
    {u"llm_time", &TurnMetrics::llmMs},
    {u"tool_latency", &TurnMetrics::toolsMs},
    {u"tools_latency", &TurnMetrics::toolsMs},
    {u"tool_duration", &TurnMetrics::toolsMs},
    {u"tool_time", &TurnMetrics::toolsMs},
    {u"tool_execution_time", &TurnMetrics::toolsMs},
};

/** Takes a delay that is known. @return whether it was one */
bool takeDelay(const NodeTable &nodes, NodeId member, QStringView key, TurnMetrics &metrics)
{
    const bool isMs = key.endsWith(QLatin1String("_ms"));
    const QStringView name = isMs ? key.chopped(3) : key;
    for (const Delay &delay : Delays) {
        if (name == delay.key) {
            metrics.*delay.place = delayMs(nodes, member, isMs ? 1 : 1000);
            return true;
        }
    }
    return false;
}

} // namespace

TurnMetrics decodeMetrics(const NodeTable &nodes, NodeId metrics)
{
    TurnMetrics decoded;
    QList<TurnMetrics::Other> others;
    NodeId member = isType(nodes, metrics, json::NodeType::Object) ? nodes.firstChild(metrics) : json::NoNode;
    for (; member != json::NoNode; member = nodes.nextSibling(member)) {
        const QString key = nodes.key(member);
        if (key == QLatin1String("started_speaking_at")) {
            decoded.startedSpeakingAtMs = epochMs(nodes, member);
        } else if (key == QLatin1String("stopped_speaking_at")) {
            decoded.stoppedSpeakingAtMs = epochMs(nodes, member);
        } else if (!takeDelay(nodes, member, key, decoded) && nodes.type(member) != json::NodeType::Null) {
            const QString value =
                nodes.type(member) == json::NodeType::String ? nodes.string(member) : rawText(nodes, member);
            others.append({key, value.left(LongestOther)});
        }
    }
    if (!others.isEmpty()) {
        decoded.others = std::move(others);
    }
    return decoded;
}

} // namespace earshot::decoding
