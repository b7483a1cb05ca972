// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/playheadmotion.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace earshot::views {

/** A play-head that moves at the screen's rate between the messages of its player. */
class PlayHead final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlayHead)

public:
    explicit PlayHead(QObject *parent);

    /** The player, or the user before the player follows, says where it is. */
    void tell(qint64 positionMs);
    void setPlaying(bool isPlaying);
    /** Time between two steps in ms; 0 while nobody looks. */
    void setFrameMs(int frameMs);

    [[nodiscard]] double positionMs() const { return m_motion.positionMs(m_clock.elapsed()); }
    [[nodiscard]] bool isPlaying() const { return m_motion.isPlaying(); }
    /** True when the last message was a jump, not the course of things. */
    [[nodiscard]] bool hasJumped() const { return m_motion.hasJumped(); }

Q_SIGNALS:
    /** positionMs() may be another one. */
    void moved();

private:
    void updateTimer();

    QElapsedTimer m_clock;
    PlayHeadMotion m_motion;
    QTimer m_frames{this};
    int m_frameMs = 0;
};

} // namespace earshot::views
