// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conversation/turntimeline.h"

#include <QObject>

namespace earshot::session {

/** Tells which turn is spoken at the play-head. Speaks only on a change. */
class TurnFollower final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TurnFollower)

public:
    explicit TurnFollower(QObject *parent = nullptr);

    void setTimeline(conversation::TurnTimeline timeline);
    /** `positionMs` in the recording. */
    void setPosition(qint64 positionMs);
    /** Nothing is spoken any more, such as when the recording is closed. */
    void clear();

    [[nodiscard]] const conversation::TurnTimeline &timeline() const { return m_timeline; }
    /** Row of the spoken turn, or -1. */
    [[nodiscard]] int spokenRow() const { return m_spokenRow; }

Q_SIGNALS:
    void spokenRowChanged(int row);

private:
    void setSpokenRow(int row);

    conversation::TurnTimeline m_timeline;
    qint64 m_positionMs = -1; ///< -1: nothing is played
    int m_spokenRow = -1;
};

} // namespace earshot::session
