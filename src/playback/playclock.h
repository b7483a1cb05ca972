// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace earshot::playback {

/**
 * The place in a recording between two reports of the player, so that a playhead moves smoothly.
 * Between two jumps the place never goes back. All times are ms; `now` is any steadily rising clock.
 */
class PlayClock final
{
public:
    /** How far the clock runs on after a report before it waits for the next one. */
    static constexpr qint64 TrustMs = 250;
    /** A report further ahead than this (beside the time that went by) is not of this place. */
    static constexpr qint64 BelievableMs = 1000;

    /** Jumps to a place and waits there for the first report. */
    void place(qint64 positionMs);
    /**
     * Takes a report of the playing player. One far ahead is ignored: it stems from before a seek, or is the
     * length that Qt 6.8 reports at the end of the sound wherever that comes.
     */
    void report(qint64 positionMs, qint64 now);

    [[nodiscard]] qint64 positionMs(qint64 now) const;

private:
    qint64 m_floorMs = 0;
    qint64 m_reportedMs = 0;
    std::optional<qint64> m_reportedAt;
};

} // namespace earshot::playback
