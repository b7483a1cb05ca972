// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waveformlanes.h"

#include <algorithm>
#include <utility>

namespace earshot::views {

WaveformLanes::WaveformLanes() = default;

void WaveformLanes::setMarks(std::vector<WaveformMark> marks, WaveformMarkWords words)
{
    m_words = std::move(words);
    for (Lane &lane : m_lanes) {
        lane.marks.clear();
        lane.reachMs.clear();
    }
    std::stable_sort(marks.begin(), marks.end(), [](const WaveformMark &a, const WaveformMark &b) {
        return a.stretch.beginMs < b.stretch.beginMs;
    });
    for (const WaveformMark &mark : marks) {
        Lane &lane = m_lanes[static_cast<size_t>(mark.lane())];
        const qint64 before = lane.reachMs.empty() ? mark.stretch.endMs : lane.reachMs.back();
        lane.reachMs.push_back(std::max(before, mark.stretch.endMs));
        lane.marks.push_back(mark);
    }
}

void WaveformLanes::setShown(WaveformLane lane, bool shown)
{
    m_lanes[static_cast<size_t>(lane)].isShown = shown;
}

bool WaveformLanes::isShown(WaveformLane lane) const
{
    return laneOf(lane).isShown;
}

bool WaveformLanes::isEmpty(WaveformLane lane) const
{
    return laneOf(lane).marks.empty();
}

std::vector<WaveformLane> WaveformLanes::rows() const
{
    std::vector<WaveformLane> rows;
    for (const WaveformLane lane :
         {WaveformLane::Turns, WaveformLane::Tools, WaveformLane::Waits, WaveformLane::Interruptions}) {
        if (isShown(lane) && !isEmpty(lane)) {
            rows.push_back(lane);
        }
    }
    return rows;
}

std::span<const WaveformMark> WaveformLanes::marksNear(WaveformLane lane, double beginMs, double endMs) const
{
    const Lane &in = laneOf(lane);
    const auto first = std::partition_point(in.reachMs.begin(), in.reachMs.end(), [beginMs](qint64 reachMs) {
        return static_cast<double>(reachMs) < beginMs;
    });
    const auto end = std::partition_point(in.marks.begin(), in.marks.end(), [endMs](const WaveformMark &m) {
        return static_cast<double>(m.stretch.beginMs) < endMs;
    });
    const auto firstIndex = static_cast<size_t>(first - in.reachMs.begin());
    const auto endIndex = static_cast<size_t>(end - in.marks.begin());
    return firstIndex < endIndex ? std::span(in.marks).subspan(firstIndex, endIndex - firstIndex)
                                 : std::span<const WaveformMark>();
}

std::vector<const WaveformMark *> WaveformLanes::marksAt(double ms, double toleranceMs) const
{
    std::vector<const WaveformMark *> found;
    for (const WaveformLane lane : AllWaveformLanes) {
        if (!isShown(lane)) {
            continue;
        }
        for (const WaveformMark &mark : marksNear(lane, ms - toleranceMs, ms + toleranceMs)) {
            if (static_cast<double>(mark.stretch.endMs) >= ms - toleranceMs) {
                found.push_back(&mark);
            }
        }
    }
    return found;
}

} // namespace earshot::views
