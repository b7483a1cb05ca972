// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "waveform/speechfinder.h"

#include <optional>
#include <vector>

namespace earshot::waveform {

/** When a speaker is said to begin, by a clock whose zero is not known in the recording. */
struct ExpectedSpeech
{
    bool isAgent = false;
    qint64 beginMs = 0;
};

/** Where the zero of the expected times lies in the recording. */
struct OffsetEstimate
{
    /** To add to an expected time to get the place in the recording. */
    qint64 offsetMs = 0;
    /** 0 to 1: the share of turns that begin with a sound; less when another offset fits about as well. */
    double confidence = 0;
    /** Turns that begin within 300 ms of a sound. */
    int matchedCount = 0;
    /** The channel that fits the agent's turns; -1 when the recording has one channel. */
    int agentChannel = 1;

    bool operator==(const OffsetEstimate &) const = default;
};

/**
 * Lays the beginnings of turns over the beginnings of sounds. The offset with most agreement wins; turns and
 * sounds without a partner do not disturb it.
 * @param speech by channel: one with both speakers, or two, of which the second is the agent's unless the
 * first fits clearly better
 * @return nothing when there are no turns or no sounds
 */
[[nodiscard]] std::optional<OffsetEstimate>
estimateOffset(const std::vector<ExpectedSpeech> &expected,
               const std::vector<std::vector<SpeechStretch>> &speech);

} // namespace earshot::waveform
