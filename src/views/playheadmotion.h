// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace earshot::views {

/**
 * Where a play-head is between two messages of its player: it glides at the speed that the messages show,
 * makes up for small differences without stepping back, and jumps on a large one. It does not run on when no
 * messages come. Times are those of any clock that the caller keeps, in ms.
 */
class PlayHeadMotion final
{
public:
    /** The player says where it is. */
    void tell(qint64 positionMs, qint64 nowMs);
    void setPlaying(bool isPlaying, qint64 nowMs);
    [[nodiscard]] bool isPlaying() const { return m_isPlaying; }
    [[nodiscard]] double positionMs(qint64 nowMs) const;
    /** True when the last message was a jump, not the course of things. */
    [[nodiscard]] bool hasJumped() const { return m_hasJumped; }

private:
    bool m_isPlaying = false;
    bool m_hasJumped = false;
    double m_fromMs = 0;    ///< where the glide began
    qint64 m_sinceMs = 0;   ///< when it began
    double m_glide = 1;     ///< ms of the recording in each ms of the clock
    double m_speed = 1;     ///< the same, as measured
    qint64 m_toldMs = 0;    ///< what the player said last
    qint64 m_toldAtMs = -1; ///< and when; -1: not since it began to play
};

} // namespace earshot::views
