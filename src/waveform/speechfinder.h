// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "waveform/peak.h"

#include <functional>
#include <vector>

namespace earshot::waveform {

class Waveform;

/** A stretch in which one channel speaks; `endMs` is exclusive. */
struct SpeechStretch
{
    qint64 beginMs = 0;
    qint64 endMs = 0;

    bool operator==(const SpeechStretch &) const = default;
};

/**
 * Where one channel speaks, by loudness against the channel's own noise. Pauses below 300 ms belong to the
 * speech around them, sounds below 80 ms are clicks. Ordered, without overlap; edges are good to PeakMs.
 * @param isCancelled asked now and then; once it says yes, nothing is returned
 */
[[nodiscard]] std::vector<SpeechStretch> findSpeech(
    const Waveform &waveform, int channel, const std::function<bool()> &isCancelled = [] { return false; });

} // namespace earshot::waveform
