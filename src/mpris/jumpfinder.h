// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace earshot::mpris {

/** Tells a jump of the play-head from playing on, which the bus is not told of. A value. */
class JumpFinder final
{
public:
    /** A place this far from where playing on would have led is a jump. */
    static constexpr qint64 JumpMs = 400;

    /** Takes the next place in ms, at `nowMs` of a clock that never goes back, `speed` being 0 while nothing
     * plays. @return whether it was a jump */
    bool isJump(qint64 positionMs, qint64 nowMs, double speed);
    /** The next place begins anew. */
    void reset() { m_last.reset(); }

private:
    struct Place
    {
        qint64 positionMs;
        qint64 atMs;
    };

    std::optional<Place> m_last;
};

} // namespace earshot::mpris
