// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waveformmark.h"

namespace earshot::views {

WaveformLane WaveformMark::lane() const
{
    switch (kind) {
    case Kind::CallerTurn:
    case Kind::AgentTurn:
        break;
    case Kind::Tool:
    case Kind::FailedTool:
        return WaveformLane::Tools;
    case Kind::FairWait:
    case Kind::SlowWait:
    case Kind::VerySlowWait:
        return WaveformLane::Waits;
    case Kind::Interruption:
        return WaveformLane::Interruptions;
    case Kind::Overlap:
        return WaveformLane::Overlaps;
    case Kind::Silence:
        return WaveformLane::Silences;
    }
    return WaveformLane::Turns;
}

} // namespace earshot::views
