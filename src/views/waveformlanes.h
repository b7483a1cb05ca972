// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/waveformmark.h"

#include <array>
#include <span>
#include <vector>

namespace earshot::views {

/** The marks of a recording by lane, and which lanes are to be seen. */
class WaveformLanes final
{
public:
    WaveformLanes();

    /** In any order. @param words are asked for until there are other marks */
    void setMarks(std::vector<WaveformMark> marks, WaveformMarkWords words);
    [[nodiscard]] const WaveformMarkWords &words() const { return m_words; }
    /** Whether the lane is to be seen if it holds something; at first all are. */
    void setShown(WaveformLane lane, bool shown);
    [[nodiscard]] bool isShown(WaveformLane lane) const;
    [[nodiscard]] bool isEmpty(WaveformLane lane) const;

    /** The lanes that take a row of their own now, from the top: an empty one would cost height and say
     * nothing. */
    [[nodiscard]] std::vector<WaveformLane> rows() const;
    /** The marks of a lane by begin, from the first that reaches beyond `beginMs` to the last that begins
     * before `endMs`; some between may have ended already. */
    [[nodiscard]] std::span<const WaveformMark> marksNear(WaveformLane lane, double beginMs,
                                                          double endMs) const;
    /** What is marked at a place, give or take, in the lanes that are shown. */
    [[nodiscard]] std::vector<const WaveformMark *> marksAt(double ms, double toleranceMs) const;

private:
    struct Lane
    {
        std::vector<WaveformMark> marks; ///< by begin
        std::vector<qint64> reachMs;     ///< the latest end of this mark and all before it
        bool isShown = true;
    };

    [[nodiscard]] const Lane &laneOf(WaveformLane lane) const { return m_lanes[static_cast<size_t>(lane)]; }

    std::array<Lane, AllWaveformLanes.size()> m_lanes;
    WaveformMarkWords m_words;
};

} // namespace earshot::views
