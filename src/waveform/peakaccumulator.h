// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "waveform/peak.h"

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
};

} // namespace earshot::waveform
