// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace earshot::views {

/** One channel of a recording and whose voice it holds. */
struct WaveformVoice
{
    enum class Side : quint8 {
        Caller,
        Agent,
        Both,  ///< the only channel of the recording
        Other, ///< one of more than two: nobody knows whose
    };

    int channel = 0;
    Side side = Side::Both;

    bool operator==(const WaveformVoice &) const = default;
};

/** The channels from the top: the caller above the agent. `agentChannel` is 0 or 1. */
[[nodiscard]] std::vector<WaveformVoice> voicesOf(int channelCount, int agentChannel);

} // namespace earshot::views
