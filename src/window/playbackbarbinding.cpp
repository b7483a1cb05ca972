// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/playbackbarbinding.h"

#include "session/conversationsession.h"
#include "session/listening.h"
#include "session/playbacksession.h"
#include "views/availabilitytext.h"
#include "views/playbackbar.h"

namespace earshot::window {

using playback::AudioPlayer;
using session::ConversationSession;
using session::Listening;
using session::PlaybackSession;
using views::PlaybackBar;

namespace {

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

QString barMessage(const PlaybackSession &playback)
{
    switch (playback.state()) {
    case PlaybackSession::State::NoRecording:
        return views::availabilityText(views::Part::Recording, playback.availability()).sentence;
    case PlaybackSession::State::Failed:
        return playback.problem().text;
    case PlaybackSession::State::Fetching:
    case PlaybackSession::State::Ready:
        break;
    }
    return {};
}

} // namespace

PlaybackBarBinding::PlaybackBarBinding(ConversationSession &conversation, PlaybackSession &playback,
                                       Listening &listening, PlaybackBar &bar, QObject *parent)
    : QObject(parent), m_playback(playback), m_listening(listening), m_bar(bar)
{
    const AudioPlayer &player = playback.player();
    connect(&conversation, &ConversationSession::conversationLoaded, this, &PlaybackBarBinding::showState);
    connect(&conversation, &ConversationSession::scopesLoaded, this, &PlaybackBarBinding::showState);
    connect(&playback, &PlaybackSession::stateChanged, this, &PlaybackBarBinding::showState);
    connect(&playback, &PlaybackSession::progressed, &bar, &PlaybackBar::setFetched);
    connect(&player, &AudioPlayer::stateChanged, this, &PlaybackBarBinding::showState);
    connect(&player, &AudioPlayer::soundChanged, this, &PlaybackBarBinding::showState);
    connect(&player, &AudioPlayer::positionChanged, &bar, &PlaybackBar::setPositionMs);
    connect(&player, &AudioPlayer::lengthChanged, &bar, &PlaybackBar::setLengthMs);
    connect(&listening, &Listening::changed, this, &PlaybackBarBinding::showListening);
    connectWishes();
    showState();
    showListening();
}

void PlaybackBarBinding::connectWishes()
{
    connect(&m_bar, &PlaybackBar::playRequested, &m_playback, &PlaybackSession::play);
    connect(&m_bar, &PlaybackBar::pauseRequested, &m_playback, &PlaybackSession::pause);
    connect(&m_bar, &PlaybackBar::seekRequested, &m_playback, &PlaybackSession::seek);
    connect(&m_bar, &PlaybackBar::retryRequested, &m_playback, &PlaybackSession::retry);
    connect(&m_bar, &PlaybackBar::volumeChangeRequested, &m_listening, &Listening::setVolume);
}

void PlaybackBarBinding::showState()
{
    m_bar.setSound(m_playback.player().hasSound());
    m_bar.setState(barState(m_playback));
    m_bar.setMessage(barMessage(m_playback));
    m_bar.setLengthMs(m_playback.player().lengthMs().value_or(0));
    m_bar.setPositionMs(m_playback.player().positionMs());
}

void PlaybackBarBinding::showListening()
{
    m_bar.setVolume(m_listening.isMuted() ? 0 : m_listening.preferences().volume);
}

} // namespace earshot::window
