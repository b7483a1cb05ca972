// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "waveform/speechfinder.h"
#include "waveform/waveform.h"

#include <vector>

namespace earshot::support {

/** A waveform that speaks in these stretches of each channel, over the noise of a line. */
inline waveform::Waveform spokenWaveform(const std::vector<std::vector<waveform::SpeechStretch>> &channels,
                                         qint64 lengthMs, quint16 loudness = 6000, quint16 noise = 40)
{
    std::vector<waveform::Peak> peaks;
    for (qint64 ms = 0; ms < lengthMs; ms += waveform::PeakMs) {
        for (const auto &stretches : channels) {
            quint16 rms = noise;
            for (const waveform::SpeechStretch &stretch : stretches) {
                if (ms >= stretch.beginMs && ms < stretch.endMs)
                    rms = loudness;
            }
            const auto height = static_cast<qint16>(rms * 2);
            peaks.push_back({static_cast<qint16>(-height), height, rms});
        }
    }
    waveform::Waveform result(static_cast<int>(channels.size()));
    result.append(peaks);
    return result;
}

} // namespace earshot::support
