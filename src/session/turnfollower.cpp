// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/turnfollower.h"

#include <utility>

namespace earshot::session {

TurnFollower::TurnFollower(QObject *parent) : QObject(parent)
{}

void TurnFollower::setTimeline(conversation::TurnTimeline timeline)
{
    m_timeline = std::move(timeline);
    setSpokenRow(m_positionMs < 0 ? -1 : m_timeline.turnAt(m_positionMs));
}

void TurnFollower::setPosition(qint64 positionMs)
{
    m_positionMs = positionMs;
    setSpokenRow(m_timeline.turnAt(positionMs));
}

void TurnFollower::clear()
{
    m_positionMs = -1;
    setSpokenRow(-1);
}

void TurnFollower::setSpokenRow(int row)
{
    if (std::exchange(m_spokenRow, row) != row) {
        Q_EMIT spokenRowChanged(row);
    }
}

} // namespace earshot::session
