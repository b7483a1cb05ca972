// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "waveform/speechpatterns.h"

#include <algorithm>
#include <iterator>

namespace earshot::waveform {

std::vector<SpeechStretch> overlapsOf(const std::vector<SpeechStretch> &a,
                                      const std::vector<SpeechStretch> &b, qint64 shortestMs)
{
    std::vector<SpeechStretch> overlaps;
    auto inA = a.begin();
    auto inB = b.begin();
    while (inA != a.end() && inB != b.end()) {
        const SpeechStretch both{std::max(inA->beginMs, inB->beginMs), std::min(inA->endMs, inB->endMs)};
        if (both.endMs - both.beginMs >= shortestMs) {
            overlaps.push_back(both);
        }
        if (inA->endMs < inB->endMs) {
            ++inA;
        } else {
            ++inB;
        }
    }
    return overlaps;
}

std::vector<SpeechStretch> silencesOf(const std::vector<SpeechStretch> &a,
                                      const std::vector<SpeechStretch> &b, qint64 lengthMs,
                                      qint64 longerThanMs)
{
    std::vector<SpeechStretch> speech;
    speech.reserve(a.size() + b.size());
    std::merge(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(speech),
               [](const SpeechStretch &x, const SpeechStretch &y) { return x.beginMs < y.beginMs; });
    std::vector<SpeechStretch> silences;
    qint64 quietSinceMs = 0;
    const auto silentUntil = [&](qint64 ms) {
        if (ms - quietSinceMs > longerThanMs) {
            silences.push_back({quietSinceMs, ms});
        }
    };
    for (const SpeechStretch &stretch : speech) {
        silentUntil(stretch.beginMs);
        quietSinceMs = std::max(quietSinceMs, stretch.endMs);
    }
    silentUntil(lengthMs);
    return silences;
}

} // namespace earshot::waveform
