// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace earshot::support {

/** Sample rate in Hz of all sound that this file deals with. */
inline constexpr int AnalysisRate = 48000;

/**
 * A tone whose pitch tells the place: in each second of the recording another one of the steps below, so that
 * a place is known from its pitch to the second, and from a change of pitch to some milliseconds.
 */
[[nodiscard]] double timelineHz(int second);
/** A timeline of whole seconds as a WAV file: 16 bit, mono. */
[[nodiscard]] QByteArray timelineWav(int seconds);

/** A stretch of a recording that holds one second's tone, or silence. */
struct HeardStretch
{
    double fromMs = 0; ///< in the analysed samples
    double toMs = 0;
    std::optional<int> second; ///< the second of the timeline; nothing for silence
};

/** What a raw recording (16 bit, mono, AnalysisRate) holds, in stretches of 40 ms or longer. */
[[nodiscard]] std::vector<HeardStretch> heardStretches(const QByteArray &samples);

} // namespace earshot::support
