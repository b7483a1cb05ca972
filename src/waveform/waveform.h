// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "waveform/peak.h"

#include <span>
#include <vector>

namespace earshot::waveform {

/**
 * The shape of a recording as far as it is known, from its start on. Memory is bounded whatever the length:
 * past a number of stretches two become one, on every level of the pyramid. A value; not for two threads at
 * once.
 */
class Waveform final
{
public:
    /** Most peaks that are kept of all channels, besides the coarser levels: those add a seventh. */
    static constexpr qint64 MaximumPeaks = qint64(1) << 21;

    Waveform() = default;
    explicit Waveform(int channelCount);

    /** Peaks of PeakMs each that follow what is there, channels in turns. */
    void append(std::span<const Peak> peaks);

    [[nodiscard]] int channelCount() const { return m_channelCount; }
    /** How far the shape is known, in ms. */
    [[nodiscard]] qint64 knownMs() const;
    /** Length of the finest stretches that are told apart, in ms; grows with a very long recording. */
    [[nodiscard]] qint64 stretchMs() const { return m_peaksPerStretch * PeakMs; }
    /** What [beginMs, endMs) sounds like; a silent Peak where nothing is known. Takes O(log length). */
    [[nodiscard]] Peak peak(int channel, double beginMs, double endMs) const;

private:
    /** Peaks with all channels in turns. */
    using Level = std::vector<Peak>;

    [[nodiscard]] qint64 stretchCount(const Level &level) const;
    [[nodiscard]] Peak at(const Level &level, qint64 stretch, int channel) const;
    /** One stretch of all channels out of `count` of `from`, starting at `first`. */
    void appendMerged(Level &to, const Level &from, qint64 first, qint64 count) const;
    void appendCoarser();
    void halve();

    int m_channelCount = 0;
    qint64 m_peaksPerStretch = 1;
    Level m_pending;             ///< peaks that do not fill a stretch of the finest level yet
    std::vector<Level> m_levels; ///< the finest first, then each in full groups of the one before
};

} // namespace earshot::waveform
