// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/silencefinder.h"

#include "waveform/loudness.h"

#include <algorithm>
#include <cmath>

namespace earshot::playback {

namespace {

constexpr double FullScale = 32767;

// What counts as sounding for the loudness of a side, and how loud a side is made.
constexpr int SoundingDb = 50;
constexpr double LevelledRms = 0.1; // -20 dBFS
constexpr double MostRaised = 8;
constexpr double MostLowered = 0.25;

} // namespace

SilenceFinder::SilenceFinder(int channelCount) : m_channelCount(channelCount)
{}

void SilenceFinder::append(std::span<const waveform::Peak> peaks)
{
    if (m_channelCount == 0)
        return;
    const auto channels = static_cast<size_t>(m_channelCount);
    for (size_t first = 0; first + channels <= peaks.size(); first += channels) {
        Loudness loudness{{waveform::QuietestDb, waveform::QuietestDb}};
        for (size_t channel = 0; channel < channels; ++channel) {
            const quint16 rms = peaks[first + channel].rms;
            const size_t side = channels == 2 ? channel : 0;
            const int below = waveform::decibelsBelowFull(rms);
            loudness.below[side] = std::min(loudness.below[side], static_cast<quint8>(below));
            if (below < SoundingDb) {
                m_energy[side] += std::pow(rms / FullScale, 2);
                ++m_sounding[side];
            }
        }
        m_stretches.push_back(loudness);
    }
}

std::vector<TimeRange> SilenceFinder::skipped(const SilenceSettings &settings, int agentChannel) const
{
    std::vector<TimeRange> result;
    if (!settings.isSkipped)
        return result;
    const auto agent = static_cast<size_t>(std::clamp(agentChannel, 0, 1));
    const size_t caller = 1 - agent;
    const bool hasSides = m_channelCount == 2;
    const double threshold = -settings.thresholdDb;
    const qint64 padMs = std::max<qint64>(0, settings.keptMs) / 2;

    bool lastWasCaller = false; // who sounded last before the silence
    qint64 silentSince = 0;
    for (size_t i = 0; i < m_stretches.size(); ++i) {
        const auto &below = m_stretches[i].below;
        const bool agentSounds = below[agent] < threshold;
        const bool callerSounds = below[caller] < threshold;
        if (!agentSounds && !callerSounds)
            continue;
        const qint64 beginMs = silentSince * waveform::PeakMs;
        const qint64 endMs = static_cast<qint64>(i) * waveform::PeakMs;
        const bool isThinking =
            settings.keepsThinking && hasSides && lastWasCaller && agentSounds && !callerSounds;
        if (endMs - beginMs > settings.longerThanMs && endMs - beginMs > 2 * padMs && !isThinking)
            result.push_back({beginMs + (beginMs == 0 ? 0 : padMs), endMs - padMs});
        silentSince = static_cast<qint64>(i) + 1;
        lastWasCaller = callerSounds;
    }
    return result;
}

std::array<double, 2> SilenceFinder::levellingGains() const
{
    std::array<double, 2> gains{1, 1};
    for (size_t side = 0; side < gains.size(); ++side) {
        if (m_sounding[side] == 0)
            continue;
        const double rms = std::sqrt(m_energy[side] / static_cast<double>(m_sounding[side]));
        gains[side] = std::clamp(LevelledRms / rms, MostLowered, MostRaised);
    }
    return gains;
}

} // namespace earshot::playback
