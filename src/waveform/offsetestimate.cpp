// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "waveform/offsetestimate.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace earshot::waveform {

namespace {

constexpr qint64 ToleranceMs = 300;  // a turn and a sound this far apart are the same
constexpr qint64 DifferentMs = 1000; // offsets this far apart are two answers
constexpr size_t MostTurns = 500;    // more do not make the answer better, only later
constexpr size_t MostSounds = 5000;
constexpr int EnoughTurns = 4; // below this, agreement may be chance

using Beginnings = std::vector<qint64>;

Beginnings beginnings(const std::vector<SpeechStretch> &stretches)
{
    Beginnings result;
    for (const SpeechStretch &stretch : stretches) {
        if (result.size() == MostSounds)
            break;
        result.push_back(stretch.beginMs);
    }
    return result;
}

/** Offsets that would make some turn begin with some sound, sorted. */
std::vector<qint64> votes(const std::vector<ExpectedSpeech> &expected, const Beginnings &caller,
                          const Beginnings &agent)
{
    std::vector<qint64> result;
    for (const ExpectedSpeech &turn : expected) {
        for (const qint64 sound : turn.isAgent ? agent : caller)
            result.push_back(sound - turn.beginMs);
    }
    std::sort(result.begin(), result.end());
    return result;
}

struct Candidate
{
    qint64 offsetMs = 0;
    qint64 count = 0;
};

/** The offset that gathers most votes within the tolerance, away from `other` if that is given. */
Candidate fullestWindow(const std::vector<qint64> &sorted, std::optional<qint64> other)
{
    Candidate best;
    size_t begin = 0;
    for (size_t end = 0; end < sorted.size(); ++end) {
        while (sorted[end] - sorted[begin] > ToleranceMs)
            ++begin;
        const qint64 middle = sorted[begin + (end - begin) / 2];
        const auto count = static_cast<qint64>(end - begin) + 1;
        if (count > best.count && (!other || std::llabs(middle - *other) >= DifferentMs))
            best = {middle, count};
    }
    return best;
}

/** From each turn to its nearest sound at this offset, as far as that is within the tolerance. */
std::vector<qint64> distancesAt(qint64 offsetMs, const std::vector<ExpectedSpeech> &expected,
                                const Beginnings &caller, const Beginnings &agent)
{
    std::vector<qint64> result;
    for (const ExpectedSpeech &turn : expected) {
        const Beginnings &sounds = turn.isAgent ? agent : caller;
        const qint64 place = turn.beginMs + offsetMs;
        const auto after = std::lower_bound(sounds.begin(), sounds.end(), place);
        std::optional<qint64> nearest;
        if (after != sounds.end())
            nearest = *after - place;
        if (after != sounds.begin() && (!nearest || place - *std::prev(after) < *nearest))
            nearest = *std::prev(after) - place;
        if (nearest && std::llabs(*nearest) <= ToleranceMs)
            result.push_back(*nearest);
    }
    return result;
}

OffsetEstimate fit(const std::vector<ExpectedSpeech> &expected, const Beginnings &caller,
                   const Beginnings &agent)
{
    const std::vector<qint64> offsets = votes(expected, caller, agent);
    const Candidate best = fullestWindow(offsets, std::nullopt);
    std::vector<qint64> distances = distancesAt(best.offsetMs, expected, caller, agent);
    OffsetEstimate result;
    result.offsetMs = best.offsetMs;
    result.matchedCount = static_cast<int>(distances.size());
    if (distances.empty())
        return result;
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::nth_element(distances.begin(), middle, distances.end());
    result.offsetMs += *middle;

    const double matched = result.matchedCount;
    const Candidate second = fullestWindow(offsets, best.offsetMs);
    const double share = matched / static_cast<double>(expected.size());
    const double lead = 1 - static_cast<double>(second.count) / static_cast<double>(best.count);
    result.confidence =
        std::clamp(share * std::min(1.0, matched / EnoughTurns) * std::min(1.0, lead * 2), 0.0, 1.0);
    return result;
}

/** By so many more turns than chance may give: most recorders put the caller first. */
bool fitsClearlyBetter(const OffsetEstimate &one, const OffsetEstimate &usual)
{
    constexpr double Sure = 0.75;
    const double lead = one.matchedCount - usual.matchedCount;
    return lead > 0 && (one.confidence >= Sure ||
                        lead > std::sqrt(static_cast<double>(one.matchedCount + usual.matchedCount)));
}

} // namespace

std::optional<OffsetEstimate> estimateOffset(const std::vector<ExpectedSpeech> &expected,
                                             const std::vector<std::vector<SpeechStretch>> &speech)
{
    const bool isSilent = std::all_of(speech.begin(), speech.end(), [](const auto &s) { return s.empty(); });
    if (expected.empty() || isSilent)
        return std::nullopt;
    std::vector<ExpectedSpeech> turns = expected;
    turns.resize(std::min(turns.size(), MostTurns));
    const Beginnings first = beginnings(speech.front());
    if (speech.size() == 1) {
        OffsetEstimate estimate = fit(turns, first, first);
        estimate.agentChannel = -1;
        return estimate;
    }
    const Beginnings second = beginnings(speech[1]);
    OffsetEstimate straight = fit(turns, first, second);
    OffsetEstimate swapped = fit(turns, second, first);
    straight.agentChannel = 1;
    swapped.agentChannel = 0;
    return fitsClearlyBetter(swapped, straight) ? swapped : straight;
}

} // namespace earshot::waveform
