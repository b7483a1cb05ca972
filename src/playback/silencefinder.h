// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/playbacksettings.h"
#include "waveform/peak.h"

#include <array>
#include <span>
#include <vector>

namespace earshot::playback {

/**
 * Keeps how loud each side of a recording is, as far as it is known, and finds what to leave out of it and by
 * how much each side has to be raised. Takes two bytes for each PeakMs. Of a recording that has not two
 * channels all are one side.
 */
class SilenceFinder final
{
public:
    SilenceFinder() = default;
    explicit SilenceFinder(int channelCount);

    /** Peaks that follow what is there, channels in turns. */
    void append(std::span<const waveform::Peak> peaks);

    /**
     * What is left out of the recording by these settings, in order and apart. A silence whose end is not
     * known yet is left as it is.
     * @param agentChannel 0 or 1, for SilenceSettings::keepsThinking
     */
    [[nodiscard]] std::vector<TimeRange> skipped(const SilenceSettings &settings, int agentChannel) const;
    /** Factors that make both sides equally loud where they sound; 1 for a side that has not sounded. */
    [[nodiscard]] std::array<double, 2> levellingGains() const;

private:
    /** Loudness of one stretch in decibels below full scale. */
    struct Loudness
    {
        std::array<quint8, 2> below;
    };

    int m_channelCount = 0;
    std::vector<Loudness> m_stretches;
    std::array<double, 2> m_energy{};   ///< sum of the squares of what sounds, full scale 1
    std::array<qint64, 2> m_sounding{}; ///< number of stretches that sound
};

} // namespace earshot::playback
