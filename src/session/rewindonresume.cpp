// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/rewindonresume.h"

#include "playback/audioplayer.h"
#include "session/listening.h"
#include "session/playbacksession.h"

#include <QDeadlineTimer>

#include <cstdlib>
#include <utility>

namespace earshot::session {

using playback::AudioPlayer;

namespace {

/** A player may settle by this much after it has paused. */
constexpr qint64 SettlingMs = 100;

} // namespace

RewindOnResume::RewindOnResume(PlaybackSession &playback, const Listening &listening, Clock clock,
                               QObject *parent)
    : QObject(parent), m_playback(playback), m_listening(listening), m_clock(std::move(clock))
{
    connect(&m_playback.player(), &AudioPlayer::stateChanged, this, &RewindOnResume::notePause);
    connect(&m_playback, &PlaybackSession::aboutToPlay, this, &RewindOnResume::rewind);
}

RewindOnResume::Clock RewindOnResume::systemClock()
{
    return [] { return QDeadlineTimer::current().deadline(); };
}

void RewindOnResume::notePause()
{
    const AudioPlayer &player = m_playback.player();
    const bool wasPlaying = std::exchange(m_wasPlaying, player.state() == AudioPlayer::State::Playing);
    const bool isPause = wasPlaying && player.state() == AudioPlayer::State::Paused;
    m_pausedAtMs = isPause ? m_clock() : -1;
    m_pausedPlaceMs = player.positionMs();
}

void RewindOnResume::rewind()
{
    const bool hasPaused = m_pausedAtMs >= 0 && m_clock() - m_pausedAtMs > ShortestPauseMs;
    const bool isThereStill = std::llabs(m_playback.player().positionMs() - m_pausedPlaceMs) <= SettlingMs;
    if (hasPaused && isThereStill && m_listening.preferences().rewindsOnResume)
        m_playback.skip(-RewindMs);
}

} // namespace earshot::session
