// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/playbackplan.h"

#include <algorithm>
#include <utility>

namespace earshot::playback {

namespace {

/** The first range that ends behind a place. */
auto firstBehind(const std::vector<TimeRange> &ranges, qint64 placeMs)
{
    return std::upper_bound(ranges.begin(), ranges.end(), placeMs,
                            [](qint64 place, const TimeRange &range) { return place < range.endMs; });
}

} // namespace

PlaybackPlan::PlaybackPlan(std::vector<TimeRange> skipped, const std::optional<TimeRange> &loop)
    : m_skipped(std::move(skipped)), m_loop(loop)
{
    if (m_loop) {
        m_loop->beginMs = std::clamp<qint64>(m_loop->beginMs, 0, LongestRecordingMs);
        // The end of the last turn may be unknown, which is a very large number.
        m_loop->endMs =
            std::max(std::min(m_loop->endMs, LongestRecordingMs), m_loop->beginMs + ShortestLoopMs);
        std::erase_if(m_skipped, [this](const TimeRange &range) {
            return range.beginMs <= m_loop->beginMs && range.endMs >= m_loop->endMs;
        });
    }
    m_skippedBefore.reserve(m_skipped.size());
    qint64 sumMs = 0;
    for (const TimeRange &range : m_skipped) {
        m_skippedBefore.push_back(sumMs);
        sumMs += range.endMs - range.beginMs;
    }
}

TimeRange PlaybackPlan::stretchFrom(qint64 placeMs) const
{
    qint64 beginMs = std::max<qint64>(0, placeMs);
    const auto backToLoop = [&] {
        if (m_loop && (beginMs < m_loop->beginMs || beginMs >= m_loop->endMs))
            beginMs = m_loop->beginMs;
    };
    backToLoop();
    auto next = firstBehind(m_skipped, beginMs);
    // A second time, for a silence at the end of a loop and one at its start.
    for (int turn = 0; turn < 2 && next != m_skipped.end() && next->beginMs <= beginMs; ++turn) {
        beginMs = next->endMs;
        backToLoop();
        next = firstBehind(m_skipped, beginMs);
    }
    qint64 endMs = next == m_skipped.end() ? ToTheEndMs : next->beginMs;
    if (m_loop)
        endMs = std::min(endMs, m_loop->endMs);
    return {beginMs, endMs};
}

qint64 PlaybackPlan::listenedMs(qint64 placeMs) const
{
    const auto next = firstBehind(m_skipped, placeMs);
    if (next == m_skipped.end()) {
        const qint64 left = m_skipped.empty()
                                ? 0
                                : m_skippedBefore.back() + m_skipped.back().endMs - m_skipped.back().beginMs;
        return placeMs - left;
    }
    const auto index = static_cast<size_t>(next - m_skipped.begin());
    return std::min(placeMs, next->beginMs) - m_skippedBefore[index];
}

qint64 PlaybackPlan::placeMs(qint64 listenedMs) const
{
    // The first silence that begins at or behind the place; what is skipped before it is behind us.
    size_t low = 0;
    size_t high = m_skipped.size();
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (m_skipped[middle].beginMs - m_skippedBefore[middle] < listenedMs)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0)
        return listenedMs;
    const TimeRange &last = m_skipped[low - 1];
    return listenedMs + m_skippedBefore[low - 1] + last.endMs - last.beginMs;
}

} // namespace earshot::playback
