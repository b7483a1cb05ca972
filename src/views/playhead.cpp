// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/playhead.h"

namespace earshot::views {

PlayHead::PlayHead(QObject *parent) : QObject(parent)
{
    m_clock.start();
    m_frames.setTimerType(Qt::PreciseTimer);
    connect(&m_frames, &QTimer::timeout, this, &PlayHead::moved);
}

void PlayHead::tell(qint64 positionMs)
{
    m_motion.tell(positionMs, m_clock.elapsed());
    Q_EMIT moved();
}

void PlayHead::setPlaying(bool isPlaying)
{
    m_motion.setPlaying(isPlaying, m_clock.elapsed());
    updateTimer();
    Q_EMIT moved();
}

void PlayHead::setFrameMs(int frameMs)
{
    m_frameMs = frameMs;
    updateTimer();
}

void PlayHead::updateTimer()
{
    if (!m_motion.isPlaying() || m_frameMs <= 0) {
        m_frames.stop();
    } else if (!m_frames.isActive() || m_frames.interval() != m_frameMs) {
        m_frames.start(m_frameMs);
    }
}

} // namespace earshot::views
