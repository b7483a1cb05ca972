// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "waveform/peak.h"

#include <cstddef>
#include <span>
#include <vector>

namespace earshot::waveform {

/**
 * Turns samples into peaks of PeakMs each, however the samples are cut into calls; exact at every sample
 * rate: the stretch number n ends at sample ceil((n + 1) * rate * PeakMs / 1000).
 */
class PeakAccumulator final
{
public:
    /** `channelCount` and `sampleRate` (Hz) are at least 1. */
    PeakAccumulator(int channelCount, int sampleRate);

    /** Samples of all channels in turns; full scale is 1.0, what lies beyond is cut, what is no number is 0.
     */
    void add(std::span<const float> interleaved);
    /** The peaks of the stretches completed since the last call, channels in turns. */
    [[nodiscard]] std::vector<Peak> take();
    /** As take(), with the last, shorter stretch. */
    [[nodiscard]] std::vector<Peak> finish();

private:
    /** What one channel has shown of the running stretch. */
    struct Running
    {
        float minimum = 1;
        float maximum = -1;
        double squares = 0;
        qint64 count = 0;

        void add(const float *first, std::size_t stride, qint64 sampleCount);
        [[nodiscard]] Peak peak() const;
    };

    [[nodiscard]] qint64 stretchEndFrame() const;
    void completeStretch();

    qint64 m_sampleRate;
    std::vector<Running> m_running; ///< by channel
    std::vector<Peak> m_done;
    qint64 m_stretch = 0;      ///< number of the running one
    qint64 m_frame = 0;        ///< number of the next one; a frame is one sample of each channel
    std::size_t m_channel = 0; ///< of the next sample: a call may end within a frame
};

} // namespace earshot::waveform
