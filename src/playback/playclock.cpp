// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/playclock.h"

#include <algorithm>

namespace earshot::playback {

void PlayClock::place(qint64 positionMs)
{
    m_floorMs = positionMs;
    m_reportedAt.reset();
}

void PlayClock::report(qint64 positionMs, qint64 now)
{
    const qint64 reached = this->positionMs(now);
    if (positionMs > reached + BelievableMs + (m_reportedAt ? now - *m_reportedAt : 0))
        return;
    m_floorMs = reached;
    m_reportedMs = positionMs;
    m_reportedAt = now;
}

qint64 PlayClock::positionMs(qint64 now) const
{
    if (!m_reportedAt)
        return m_floorMs;
    return std::max(m_floorMs, m_reportedMs + std::min(now - *m_reportedAt, TrustMs));
}

} // namespace earshot::playback
