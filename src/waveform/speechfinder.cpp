// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "waveform/speechfinder.h"

#include "waveform/loudness.h"
#include "waveform/waveform.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace earshot::waveform {

namespace {

constexpr qint64 LongestPauseMs = 300;
constexpr qint64 ShortestSoundMs = 80;

// Decibels below full scale, by whole ones: all that the threshold needs to know of the loudness.
constexpr int FaintestSpeechDb = 50;
constexpr int AboveNoiseDb = 9;
constexpr int BelowSpeechDb = 26;

quint16 rmsOf(int decibelsBelow)
{
    return static_cast<quint16>(std::lround(32767 * std::pow(10, -decibelsBelow / 20.0)));
}

/** How many stretches are as loud as each decibel. */
using Histogram = std::array<qint64, QuietestDb + 1>;

/** The loudness that `share` of the counted stretches do not reach. */
int decibelsAt(const Histogram &histogram, double share)
{
    qint64 total = 0;
    for (const qint64 count : histogram)
        total += count;
    qint64 below = 0;
    for (int decibels = QuietestDb; decibels > 0; --decibels) {
        below += histogram[static_cast<size_t>(decibels)];
        if (static_cast<double>(below) > share * static_cast<double>(total))
            return decibels;
    }
    return 0;
}

/** The rms from which on a stretch counts as sound. */
quint16 soundThreshold(Histogram histogram)
{
    histogram[QuietestDb] = 0; // digital silence says nothing of the noise on the line
    const int noiseDb = decibelsAt(histogram, 0.1);
    const int speechDb = decibelsAt(histogram, 0.95);
    // A channel that speaks all the time has no noise to be seen: then its own loudness tells.
    const int thresholdDb = std::clamp(noiseDb - AboveNoiseDb, speechDb + 3, speechDb + BelowSpeechDb);
    return rmsOf(std::min(thresholdDb, FaintestSpeechDb));
}

} // namespace

std::vector<SpeechStretch> findSpeech(const Waveform &waveform, int channel,
                                      const std::function<bool()> &isCancelled)
{
    constexpr qint64 LookMs = 60'000; // between two questions whether to go on
    std::vector<quint16> loudness;
    loudness.reserve(static_cast<size_t>(waveform.knownMs() / PeakMs + 1));
    Histogram histogram{};
    for (qint64 ms = 0; ms < waveform.knownMs(); ms += PeakMs) {
        if (ms % LookMs == 0 && isCancelled())
            return {};
        const quint16 rms =
            waveform.peak(channel, static_cast<double>(ms), static_cast<double>(ms + PeakMs)).rms;
        loudness.push_back(rms);
        ++histogram[static_cast<size_t>(decibelsBelowFull(rms))];
    }

    const quint16 threshold = soundThreshold(histogram);
    std::vector<SpeechStretch> stretches;
    for (size_t i = 0; i < loudness.size(); ++i) {
        if (loudness[i] < threshold)
            continue;
        const qint64 ms = static_cast<qint64>(i) * PeakMs;
        if (!stretches.empty() && ms - stretches.back().endMs < LongestPauseMs)
            stretches.back().endMs = ms + PeakMs;
        else
            stretches.push_back({ms, ms + PeakMs});
    }
    std::erase_if(stretches, [](const SpeechStretch &s) { return s.endMs - s.beginMs < ShortestSoundMs; });
    return stretches;
}

} // namespace earshot::waveform
