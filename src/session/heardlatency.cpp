// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/heardlatency.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>

namespace earshot::session {

namespace {

using conversation::Speaker;
using conversation::Turn;
using conversation::TurnTimeline;
using waveform::SpeechStretch;
using Stretches = std::vector<SpeechStretch>;

constexpr qint64 SameSoundMs = 300;       // a measured place and the sound that it means
constexpr qint64 LongestReplyMs = 4000;   // from the start of the reply task to its sound
constexpr qint64 LongestCommitMs = 2500;  // from the end of the caller's speech to the turn's creation
constexpr qint64 AfterFixedTextMs = 1000; // from the end of a fixed text to its creation

bool isAgent(const Turn &turn)
{
    return turn.speaker.kind == Speaker::Kind::Agent;
}

/** Index of the first stretch that begins at or after the place. */
size_t firstFrom(const Stretches &stretches, qint64 placeMs)
{
    const auto found =
        std::lower_bound(stretches.begin(), stretches.end(), placeMs,
                         [](const SpeechStretch &s, qint64 place) { return s.beginMs < place; });
    return static_cast<size_t>(found - stretches.begin());
}

/** Index of the stretch that ended last before the place, or begins before and runs on over it. */
std::optional<size_t> lastBefore(const Stretches &stretches, qint64 placeMs)
{
    const size_t after = firstFrom(stretches, placeMs);
    return after == 0 ? std::nullopt : std::optional(after - 1);
}

/** Which sounds of a speaker belong to a turn already. */
class FreeSounds final
{
public:
    FreeSounds(const Stretches &stretches, const std::vector<TurnTimeline::Span> &spans,
               const QList<Turn> &turns, bool ofAgent)
        : m_stretches(stretches), m_isFree(stretches.size(), true)
    {
        for (const TurnTimeline::Span &span : spans) {
            if (span.isSure && isAgent(turns.at(span.row)) == ofAgent)
                take(span.beginMs - SameSoundMs, span.endMs);
        }
    }

    [[nodiscard]] bool isFree(size_t index) const { return index < m_isFree.size() && m_isFree[index]; }
    /** Every sound that begins in [beginMs, endMs). */
    void take(qint64 beginMs, qint64 endMs)
    {
        for (size_t i = firstFrom(m_stretches, beginMs); i < m_stretches.size(); ++i) {
            if (m_stretches[i].beginMs >= endMs)
                break;
            m_isFree[i] = false;
        }
    }

private:
    const Stretches &m_stretches;
    std::vector<bool> m_isFree;
};

/** The sound that an agent's turn created at this place means. */
std::optional<size_t> soundOfAgent(const Stretches &agent, const FreeSounds &sounds, qint64 createdMs)
{
    const size_t next = firstFrom(agent, createdMs - SameSoundMs);
    if (sounds.isFree(next) && agent[next].beginMs <= createdMs + LongestReplyMs)
        return next;
    const auto former = lastBefore(agent, createdMs);
    if (former && sounds.isFree(*former) && std::llabs(createdMs - agent[*former].endMs) <= AfterFixedTextMs)
        return former;
    return std::nullopt;
}

/** The sound that a caller's turn created at this place means. */
std::optional<size_t> soundOfCaller(const Stretches &caller, const FreeSounds &sounds, qint64 createdMs)
{
    const auto former = lastBefore(caller, createdMs);
    if (former && sounds.isFree(*former) && createdMs - caller[*former].endMs <= LongestCommitMs)
        return former;
    return std::nullopt;
}

} // namespace

bool HeardLatency::isNotable() const
{
    return hasReported && std::abs(static_cast<double>(waitedMs) - reportedMs) > NotableMs;
}

std::vector<TurnTimeline::Span> heardPlaces(const QList<Turn> &turns, const TurnTimeline &timeline,
                                            const CallSpeech &speech)
{
    FreeSounds ofAgent(speech.agent, timeline.spans(), turns, true);
    FreeSounds ofCaller(speech.caller, timeline.spans(), turns, false);
    std::vector<TurnTimeline::Span> places;
    for (const TurnTimeline::Span &span : timeline.spans()) {
        if (span.isSure)
            continue;
        const bool agents = isAgent(turns.at(span.row));
        const Stretches &stretches = agents ? speech.agent : speech.caller;
        FreeSounds &sounds = agents ? ofAgent : ofCaller;
        const auto found = agents ? soundOfAgent(stretches, sounds, span.beginMs)
                                  : soundOfCaller(stretches, sounds, span.beginMs);
        if (!found)
            continue;
        const SpeechStretch &sound = stretches[*found];
        sounds.take(sound.beginMs, sound.endMs);
        places.push_back({span.row, sound.beginMs, sound.endMs, true});
    }
    return places;
}

std::vector<HeardLatency> heardLatencies(const QList<Turn> &turns, const TurnTimeline &timeline,
                                         const CallSpeech &speech)
{
    std::vector<HeardLatency> result;
    qint64 formerAgentEndMs = 0;
    for (const TurnTimeline::Span &span : timeline.spans()) {
        const Turn &turn = turns.at(span.row);
        if (!span.isSure || !isAgent(turn))
            continue;
        const qint64 formerEndMs = std::exchange(formerAgentEndMs, span.endMs);
        const size_t first = firstFrom(speech.agent, span.beginMs - SameSoundMs);
        if (first == speech.agent.size() || speech.agent[first].beginMs >= span.endMs)
            continue; // the agent's own sound was not found
        const qint64 soundMs = speech.agent[first].beginMs;
        const auto asked = lastBefore(speech.caller, soundMs);
        if (!asked || speech.caller[*asked].endMs <= formerEndMs)
            continue; // the agent went on by itself
        HeardLatency latency;
        latency.row = span.row;
        latency.waitedMs = soundMs - speech.caller[*asked].endMs;
        latency.hasReported = turn.metrics.e2eLatencyMs.has_value();
        latency.reportedMs = turn.metrics.e2eLatencyMs.value_or(0);
        result.push_back(latency);
    }
    std::sort(result.begin(), result.end(),
              [](const HeardLatency &a, const HeardLatency &b) { return a.row < b.row; });
    return result;
}

} // namespace earshot::session
