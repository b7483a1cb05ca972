// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/playbackbarbinding.h"

#include "base/clocktime.h"
#include "session/conversationsession.h"
#include "session/listening.h"
#include "session/playbacksession.h"
#include "views/availabilitytext.h"
#include "views/playbackbar.h"
#include "window/fetchtext.h"

#include <QDateTime>

namespace earshot::window {

using playback::AudioPlayer;
using session::ConversationSession;
using session::Listening;
using session::PlaybackSession;
using views::PlaybackBar;

namespace {

constexpr std::chrono::seconds LinkTextPause{15}; // it speaks of minutes

PlaybackBar::State barState(const PlaybackSession &playback)
{
    switch (playback.state()) {
    case PlaybackSession::State::NoRecording:
        return PlaybackBar::State::NoRecording;
    case PlaybackSession::State::Fetching:
        return PlaybackBar::State::Fetching;
    case PlaybackSession::State::Failed:
        return PlaybackBar::State::Failed;
    case PlaybackSession::State::Ready:
        break;
    }
    switch (playback.player().state()) {
    case AudioPlayer::State::Playing:
        return PlaybackBar::State::Playing;
    case AudioPlayer::State::Ended:
        return PlaybackBar::State::Ended;
    default:
        return PlaybackBar::State::Paused;
    }
}

} // namespace

PlaybackBarBinding::PlaybackBarBinding(ConversationSession &conversation, PlaybackSession &playback,
                                       const Listening &listening, PlaybackBar &bar, QObject *parent)
    : QObject(parent)
    , m_playback(playback)
    , m_listening(listening)
    , m_outputLoss(playback.player())
    , m_bar(bar)
{
    m_linkTimer.setInterval(LinkTextPause);
    connect(&m_linkTimer, &QTimer::timeout, this, [this] { m_bar.setMessage(message()); });
    const AudioPlayer &player = playback.player();
    connect(&conversation, &ConversationSession::conversationLoaded, this, &PlaybackBarBinding::showState);
    connect(&conversation, &ConversationSession::scopesLoaded, this, &PlaybackBarBinding::showState);
    connect(&playback, &PlaybackSession::stateChanged, this, &PlaybackBarBinding::showState);
    connect(&playback, &PlaybackSession::fetchChanged, this, &PlaybackBarBinding::showState);
    connect(&playback, &PlaybackSession::progressed, &bar, &PlaybackBar::setFetched);
    connect(&player, &AudioPlayer::stateChanged, this, &PlaybackBarBinding::showState);
    connect(&player, &AudioPlayer::soundChanged, this, &PlaybackBarBinding::showState);
    connect(&player, &AudioPlayer::bufferingChanged, this, &PlaybackBarBinding::showState);
    connect(&m_outputLoss, &session::OutputLoss::changed, this, &PlaybackBarBinding::showState);
    connect(&player, &AudioPlayer::positionChanged, this, &PlaybackBarBinding::showPosition);
    connect(&player, &AudioPlayer::lengthChanged, &bar, &PlaybackBar::setLengthMs);
    connect(&listening, &Listening::changed, this, &PlaybackBarBinding::showStep);
    connectWishes();
    showState();
    showStep();
}

void PlaybackBarBinding::connectWishes()
{
    connect(&m_bar, &PlaybackBar::playRequested, &m_playback, &PlaybackSession::play);
    connect(&m_bar, &PlaybackBar::pauseRequested, &m_playback, &PlaybackSession::pause);
    connect(&m_bar, &PlaybackBar::seekRequested, &m_playback, &PlaybackSession::seek);
    connect(&m_bar, &PlaybackBar::skipRequested, &m_playback, &PlaybackSession::skip);
    connect(&m_bar, &PlaybackBar::retryRequested, &m_playback, &PlaybackSession::retry);
}

void PlaybackBarBinding::showState()
{
    m_bar.setSound(m_playback.player().hasSound());
    m_bar.setState(barState(m_playback));
    m_bar.setMessage(message());
    m_bar.setLengthMs(m_playback.player().lengthMs().value_or(0));
    showPosition(m_playback.player().positionMs());
    if (!m_playback.linkGoodUntil()) {
        m_linkTimer.stop();
    } else if (!m_linkTimer.isActive()) {
        m_linkTimer.start();
    }
}

void PlaybackBarBinding::showPosition(qint64 positionMs)
{
    m_bar.setPositionMs(positionMs);
    m_bar.setSavedMs(m_playback.player().savedMs());
}

void PlaybackBarBinding::showStep()
{
    m_bar.setStepMs(m_listening.preferences().shortStepMs);
}

QString PlaybackBarBinding::message() const
{
    switch (m_playback.state()) {
    case PlaybackSession::State::NoRecording:
        return views::availabilityText(views::Part::Recording, m_playback.availability()).sentence;
    case PlaybackSession::State::Failed:
        return m_playback.problem().text;
    case PlaybackSession::State::Fetching:
        return fetchText(m_playback, QDateTime::currentDateTimeUtc());
    case PlaybackSession::State::Ready:
        break;
    }
    const AudioPlayer &player = m_playback.player();
    if (m_outputLoss.isLost()) {
        const QString place = base::formatClockTime(player.positionMs());
        return player.hasSound()
                   ? tr("The sound output has gone: paused at %1. Play goes on with the next one.").arg(place)
                   : tr("The sound output has gone: paused at %1.").arg(place);
    }
    const bool isWaiting = player.isBuffering() && !m_playback.retryPause() && !m_playback.fetchProblem();
    return isWaiting ? tr("Waiting for more of the recording…")
                     : fetchText(m_playback, QDateTime::currentDateTimeUtc());
}

} // namespace earshot::window
