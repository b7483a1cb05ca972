// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/playbacksettings.h"

#include <array>
#include <span>
#include <vector>

namespace earshot::playback {

/** Brings the channels of a recording to two ears, each side of the call as loud as the listener wants it. */
class ChannelMixer final
{
public:
    /** @param levelling factors of both sides, used where the settings ask for it */
    ChannelMixer(int channelCount, const PlaybackSettings &settings, const std::array<double, 2> &levelling);

    /** Frames with all channels in turns to frames of left and right; what no sound can be is silent. */
    [[nodiscard]] std::vector<float> mix(std::span<const float> frames) const;

private:
    /** How much of a channel each ear hears. */
    struct Share
    {
        float left = 0;
        float right = 0;
    };

    std::vector<Share> m_shares; ///< by channel
};

} // namespace earshot::playback
