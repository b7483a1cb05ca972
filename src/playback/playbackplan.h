// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/playbacksettings.h"

#include <limits>
#include <optional>
#include <vector>

namespace earshot::playback {

/**
 * What of a recording is heard, and in which order: stretches of silence are left out, a loop is gone round
 * and round. A value. Speed does not concern it: listening time is that at the recording's own speed.
 */
class PlaybackPlan final
{
public:
    /** Where a stretch ends that goes to the end of the recording. */
    static constexpr qint64 ToTheEndMs = std::numeric_limits<qint64>::max();
    /** A shorter loop is played as one of this length. */
    static constexpr qint64 ShortestLoopMs = 100;

    /** Everything, once. */
    PlaybackPlan() = default;
    /** @param skipped in order, not empty and apart; one that holds the whole loop is not skipped */
    PlaybackPlan(std::vector<TimeRange> skipped, const std::optional<TimeRange> &loop);

    /** The next stretch that is heard when listening goes on at a place: the place itself or the one that
     * follows it by the plan, up to where the plan leaves out something, goes back or ends. */
    [[nodiscard]] TimeRange stretchFrom(qint64 placeMs) const;

    /** How long one listens to get from the start to a place, without a loop. Never falls as the place rises.
     */
    [[nodiscard]] qint64 listenedMs(qint64 placeMs) const;
    /** The first place that is reached after listening so long, without a loop: listenedMs(placeMs(x)) is x.
     */
    [[nodiscard]] qint64 placeMs(qint64 listenedMs) const;

    [[nodiscard]] const std::vector<TimeRange> &skipped() const { return m_skipped; }
    [[nodiscard]] const std::optional<TimeRange> &loop() const { return m_loop; }

private:
    std::vector<TimeRange> m_skipped;
    std::vector<qint64> m_skippedBefore; ///< ms that are left out before each of m_skipped
    std::optional<TimeRange> m_loop;
};

} // namespace earshot::playback
