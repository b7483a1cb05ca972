// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timestretch.h"

#include <QString>

#include <array>
#include <functional>

namespace earshot::views {

/** What can be marked along a recording; each can be switched on and off. */
enum class WaveformLane : quint8 { Turns, Tools, Waits, Interruptions, Overlaps, Silences };

inline constexpr std::array AllWaveformLanes{WaveformLane::Turns,    WaveformLane::Tools,
                                             WaveformLane::Waits,    WaveformLane::Interruptions,
                                             WaveformLane::Overlaps, WaveformLane::Silences};

/** One thing that happened in a stretch of the recording. */
struct WaveformMark
{
    enum class Kind : quint8 {
        CallerTurn,
        AgentTurn,
        Tool,
        FailedTool,
        FairWait, ///< the caller waited for the agent's answer, from 0.8 s on
        SlowWait,
        VerySlowWait,
        Interruption, ///< the agent was cut off; the place is the end of the stretch
        Overlap,      ///< both speak
        Silence,      ///< nobody speaks
    };

    Kind kind = Kind::CallerTurn;
    TimeStretch stretch;
    int row = -1;       ///< of the turn that it belongs to; -1: of none
    bool isSure = true; ///< false: the place is seconds off

    [[nodiscard]] WaveformLane lane() const;

    bool operator==(const WaveformMark &) const = default;
};

/** What is said of marks, each in one line that is safe to show. Made when somebody points at one, since a
 * long call has a hundred thousand. */
struct WaveformMarkWords
{
    std::function<QString(const WaveformMark &)> text;
    std::function<QString(const WaveformMark &)> beginText; ///< near its beginning only
};

} // namespace earshot::views
