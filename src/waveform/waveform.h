// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "waveform/peak.h"

#include <span>

namespace earshot::waveform {

/**
 * The shape of a recording as far as it is known, from its start on. Memory is bounded whatever the length:
 * past a number of stretches two become one, on every level of the pyramid. A value; not for two threads at
 * once.
 */
class Waveform final
{
public:
    Waveform() = default;
    explicit Waveform(int channelCount);

    /** Peaks of PeakMs each that follow what is there, channels in turns. */
    void append(std::span<const Peak> peaks);

    [[nodiscard]] int channelCount() const;
    /** How far the shape is known, in ms. */
    [[nodiscard]] qint64 knownMs() const;
    /** What [beginMs, endMs) sounds like; a silent Peak where nothing is known. Takes O(log length). */
    [[nodiscard]] Peak peak(int channel, double beginMs, double endMs) const;
};

} // namespace earshot::waveform
