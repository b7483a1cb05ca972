// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/outputloss.h"

#include <QMetaObject>

#include <utility>

namespace earshot::session {

using playback::AudioPlayer;

OutputLoss::OutputLoss(const AudioPlayer &player, QObject *parent) : QObject(parent), m_player(player)
{
    connect(&m_player, &AudioPlayer::stateChanged, this, &OutputLoss::onStateChanged);
    connect(&m_player, &AudioPlayer::soundChanged, this, &OutputLoss::onSoundChanged);
}

void OutputLoss::onStateChanged()
{
    // Not what the signal says: another who heard of it first may have played on already.
    const AudioPlayer::State state = m_player.state();
    const bool wasPlaying = std::exchange(m_wasPlaying, state == AudioPlayer::State::Playing);
    m_hasJustPaused = wasPlaying && state == AudioPlayer::State::Paused;
    setLost(false);
    // A player that loses its output pauses right before it tells of it; a pause of the listener is alone.
    if (m_hasJustPaused)
        QMetaObject::invokeMethod(
            this, [this] { m_hasJustPaused = false; }, Qt::QueuedConnection);
}

void OutputLoss::onSoundChanged()
{
    if (m_hasJustPaused)
        setLost(true);
}

void OutputLoss::setLost(bool isLost)
{
    if (std::exchange(m_isLost, isLost) != isLost)
        Q_EMIT changed();
}

} // namespace earshot::session
