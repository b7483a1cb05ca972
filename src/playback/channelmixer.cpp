// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/channelmixer.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace earshot::playback {

namespace {

/** 80 dB above full scale; no sound is louder, only damage. Times zero or a gain it stays a number. */
constexpr float LoudestSample = 10'000;

} // namespace

ChannelMixer::ChannelMixer(int channelCount, const PlaybackSettings &settings,
                           const std::array<double, 2> &levelling)
{
    for (int channel = 0; channel < channelCount; ++channel) {
        const auto side = static_cast<size_t>(std::min(channel, 1));
        const ChannelSettings &wanted = settings.channels[side];
        double gain = wanted.isMuted ? 0 : std::clamp(wanted.gain, 0.0, 4.0);
        if (settings.isLevelled)
            gain *= levelling[side];
        // What is no side of the call, such as a third channel, is for both ears.
        const bool isForBoth = settings.isMono || channelCount == 1 || channel > 1;
        Share share{isForBoth || channel == 0 ? static_cast<float>(gain) : 0.0F,
                    isForBoth || channel == 1 ? static_cast<float>(gain) : 0.0F};
        if (settings.isSwapped)
            std::swap(share.left, share.right);
        m_shares.push_back(share);
    }
}

std::vector<float> ChannelMixer::mix(std::span<const float> frames) const
{
    const size_t channels = m_shares.size();
    std::vector<float> result(frames.size() / channels * 2);
    for (size_t frame = 0; frame * 2 < result.size(); ++frame) {
        float left = 0;
        float right = 0;
        for (size_t channel = 0; channel < channels; ++channel) {
            const float decoded = frames[frame * channels + channel];
            const float sample = std::abs(decoded) <= LoudestSample ? decoded : 0.0F; // also for no number
            left += sample * m_shares[channel].left;
            right += sample * m_shares[channel].right;
        }
        result[frame * 2] = left;
        result[frame * 2 + 1] = right;
    }
    return result;
}

} // namespace earshot::playback
