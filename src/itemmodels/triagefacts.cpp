// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/triagefacts.h"

#include "itemmodels/transcripttext.h"

#include <algorithm>
#include <vector>

namespace earshot::itemmodels {

using conversation::LatencyBreakdown;
using conversation::Speaker;
using conversation::Turn;

namespace {

constexpr qsizetype MaxSlowest = 100;
/** Part of a side's turns that must have times before a share of the talk is claimed. */
constexpr double MinTimed = 0.8;

struct Waited
{
    int row = 0;
    LatencyBreakdown latency;
};

bool isSlower(const Waited &a, const Waited &b)
{
    return a.latency.totalMs != b.latency.totalMs ? a.latency.totalMs > b.latency.totalMs : a.row < b.row;
}

/** What one side said. */
struct Talk
{
    QList<int> rows;
    int timedTurns = 0;
    qint64 spokenMs = 0;

    void add(int row, const Turn &turn)
    {
        rows << row;
        const auto &started = turn.metrics.startedSpeakingAtMs;
        const auto &stopped = turn.metrics.stoppedSpeakingAtMs;
        if (started && stopped && *stopped > *started) {
            ++timedTurns;
            spokenMs += *stopped - *started;
        }
    }
    [[nodiscard]] bool isKnown() const
    {
        return !rows.isEmpty() && timedTurns >= MinTimed * static_cast<double>(rows.size());
    }
};

void takeMedian(std::vector<Waited> waits, TriageFacts &facts)
{
    const auto isResponse = [](const Waited &wait) {
        return wait.latency.label == LatencyBreakdown::Label::Response;
    };
    if (std::any_of(waits.cbegin(), waits.cend(), isResponse)) {
        std::erase_if(waits, [&](const Waited &wait) { return !isResponse(wait); });
    }
    if (waits.empty()) {
        return;
    }
    const auto middle = waits.begin() + static_cast<std::ptrdiff_t>(waits.size() / 2);
    std::nth_element(waits.begin(), middle, waits.end(), isSlower);
    facts.medianRow = middle->row;
    facts.medianLatency = middle->latency;
}

void takeSlowest(std::vector<Waited> waits, TriageFacts &facts)
{
    const auto count = std::min<qsizetype>(MaxSlowest, static_cast<qsizetype>(waits.size()));
    std::partial_sort(waits.begin(), waits.begin() + count, waits.end(), isSlower);
    for (auto wait = waits.cbegin(); wait != waits.cbegin() + count; ++wait) {
        facts.slowest << wait->row;
    }
    if (count > 0) {
        facts.slowestLatency = waits.front().latency;
    }
}

} // namespace

TriageFacts TriageFacts::of(const QList<Turn> &turns, const ReadingThresholds &thresholds)
{
    TriageFacts facts;
    std::vector<Waited> waits;
    Talk agent;
    Talk caller;
    for (int row = 0; row < turns.size(); ++row) {
        const Turn &turn = turns.at(row);
        if (turn.toolCall.failed()) {
            facts.failedTools << row;
        }
        if (turn.interrupted) {
            facts.interruptions << row;
        }
        if (isUnsure(turn, thresholds)) {
            facts.unsure << row;
        }
        if (turn.kind != Turn::Kind::Message) {
            continue;
        }
        if (turn.speaker.kind == Speaker::Kind::Caller) {
            caller.add(row, turn);
        } else if (turn.speaker.kind == Speaker::Kind::Agent) {
            agent.add(row, turn);
            const auto latency = LatencyBreakdown::of(turn.metrics);
            if (latency.label != LatencyBreakdown::Label::None) {
                waits.push_back({row, latency});
            }
        }
    }
    takeMedian(waits, facts);
    takeSlowest(std::move(waits), facts);
    if (agent.isKnown() && caller.isKnown()) {
        facts.agentTalkShare =
            static_cast<double>(agent.spokenMs) / static_cast<double>(agent.spokenMs + caller.spokenMs);
        facts.talk = agent.spokenMs >= caller.spokenMs ? agent.rows : caller.rows;
    }
    return facts;
}

} // namespace earshot::itemmodels
