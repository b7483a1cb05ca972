// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waveformvoice.h"

namespace earshot::views {

std::vector<WaveformVoice> voicesOf(int channelCount, int agentChannel)
{
    using Side = WaveformVoice::Side;
    if (channelCount == 1) {
        return {{0, Side::Both}};
    }
    if (channelCount == 2) {
        const int agent = agentChannel == 0 ? 0 : 1;
        return {{1 - agent, Side::Caller}, {agent, Side::Agent}};
    }
    std::vector<WaveformVoice> voices;
    voices.reserve(static_cast<size_t>(channelCount));
    for (int channel = 0; channel < channelCount; ++channel) {
        voices.push_back({channel, Side::Other});
    }
    return voices;
}

} // namespace earshot::views
