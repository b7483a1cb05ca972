// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>

namespace earshot::playback {

/** The first so much of a recording is played; what lies behind it is left out. In ms. */
constexpr qint64 LongestRecordingMs = 12 * 3'600'000;

/** A stretch of the recording in ms; `endMs` is exclusive. */
struct TimeRange
{
    qint64 beginMs = 0;
    qint64 endMs = 0;

    bool operator==(const TimeRange &) const = default;
};

/** How one side of the call is played. */
struct ChannelSettings
{
    double gain = 1; ///< factor, 0 to 4
    bool isMuted = false;

    bool operator==(const ChannelSettings &) const = default;
};

/** Which silences are shortened. */
struct SilenceSettings
{
    bool isSkipped = false;
    double thresholdDb = -45;   ///< sound below this, against full scale, is silence
    qint64 longerThanMs = 700;  ///< only such silences are shortened
    qint64 keptMs = 300;        ///< what is left of each, half of it on either side
    bool keepsThinking = false; ///< leaves the silence between the caller's last sound and the agent's first

    bool operator==(const SilenceSettings &) const = default;
};

/** What the listener has asked for. Everything is heard within 300 ms, at the same place. */
struct PlaybackSettings
{
    static constexpr double MinimumSpeed = 0.5;
    static constexpr double MaximumSpeed = 3;

    double speed = 1;                        ///< MinimumSpeed to MaximumSpeed, pitch kept
    double volume = 1;                       ///< factor, 0 to 4; a limiter keeps it from clipping
    std::array<ChannelSettings, 2> channels; ///< channel 0 and 1 of a recording with two
    int agentChannel = 1;    ///< which of them is the agent's, for SilenceSettings::keepsThinking
    bool isMono = false;     ///< both ears hear both sides
    bool isSwapped = false;  ///< left and right change ears
    bool isLevelled = false; ///< both sides are brought to the same loudness
    SilenceSettings silence;
    std::optional<TimeRange> loop; ///< played over and over while set

    bool operator==(const PlaybackSettings &) const = default;
};

} // namespace earshot::playback
