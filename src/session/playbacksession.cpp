// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/playbacksession.h"

#include "base/logging.h"
#include "fetching/recordingsource.h"
#include "session/conversationsession.h"

#include <algorithm>
#include <utility>

namespace earshot::session {

namespace {

/** Whether a fresh link may help: what stores answer to an expired one. */
bool isExpiry(base::ProblemKind kind)
{
    return kind == base::ProblemKind::Unauthorized || kind == base::ProblemKind::Forbidden ||
           kind == base::ProblemKind::Gone;
}

} // namespace

PlaybackSession::PlaybackSession(ConversationSession &conversation, fetching::RecordingSource &recordings,
                                 playback::AudioPlayer &player, QObject *parent)
    : QObject(parent), m_conversation(conversation), m_recordings(recordings), m_player(player)
{
    connect(&m_conversation, &ConversationSession::conversationLoaded, this,
            &PlaybackSession::onConversationLoaded);
    connect(&m_conversation, &ConversationSession::stateChanged, this,
            [this](ConversationSession::State state) {
                if (state != ConversationSession::State::Loaded) {
                    reset();
                }
            });
    connect(&m_conversation, &ConversationSession::refreshFailed, this, [this](const base::Problem &problem) {
        if (m_renewal == Renewal::Running) {
            m_renewal = Renewal::Done;
            fail(problem);
        }
    });
    connect(&m_player, &playback::AudioPlayer::failed, this, &PlaybackSession::fail);
    connect(&m_player, &playback::AudioPlayer::stateChanged, this, &PlaybackSession::onPlayerStateChanged);
}

conversation::Availability PlaybackSession::availability() const
{
    return conversation::recordingAvailability(m_conversation.conversation(),
                                               m_conversation.mayReadSensitive());
}

void PlaybackSession::play()
{
    m_playWhenReady = true;
    if (m_state == State::Ready) {
        Q_EMIT aboutToPlay();
        m_player.play();
    }
}

void PlaybackSession::pause()
{
    m_playWhenReady = false;
    m_player.pause();
}

void PlaybackSession::togglePlaying()
{
    const bool plays =
        m_state == State::Ready ? m_player.state() == playback::AudioPlayer::State::Playing : m_playWhenReady;
    plays ? pause() : play();
}

void PlaybackSession::seek(qint64 positionMs)
{
    m_placeWhenReadyMs = std::max<qint64>(0, positionMs);
    if (m_state == State::Ready) {
        m_player.seek(m_placeWhenReadyMs);
    }
}

void PlaybackSession::skip(qint64 deltaMs)
{
    seek((m_state == State::Ready ? m_player.positionMs() : m_placeWhenReadyMs) + deltaMs);
}

void PlaybackSession::retry()
{
    if (m_state == State::Failed) {
        renew();
    }
}

void PlaybackSession::onConversationLoaded(bool isNew)
{
    if (isNew) {
        m_placeWhenReadyMs = m_conversation.reference().atMs.value_or(0);
    }
    const bool renewed = m_renewal == Renewal::Running;
    if (renewed) {
        m_renewal = Renewal::Done;
    }
    if (availability() != conversation::Availability::Present) {
        if (m_state != State::NoRecording) {
            reset();
        }
        return;
    }
    if (m_state == State::NoRecording || renewed) {
        openRecording();
    }
    if (renewed && m_state == State::Fetching) {
        Q_EMIT linkRenewed();
    }
}

void PlaybackSession::openRecording()
{
    const auto &recording = m_conversation.conversation().recording;
    auto opened = m_recordings.open(recording.link);
    if (!opened.hasValue()) {
        fail(opened.problem());
        return;
    }
    m_bytes = opened.takeValue();
    connect(m_bytes.get(), &base::ByteSource::bytesArrived, this, &PlaybackSession::progressed);
    connect(m_bytes.get(), &base::ByteSource::failed, this, &PlaybackSession::onFetchFailed);
    const auto &durationS = m_conversation.conversation().durationS;
    m_player.setExpectedLengthMs(recording.durationMs   ? recording.durationMs
                                 : durationS.hasValue() ? std::optional(durationS.value() * 1000)
                                                        : std::nullopt);
    setState(State::Fetching);
    m_player.open(m_bytes);
}

void PlaybackSession::onFetchFailed(const base::Problem &problem)
{
    if (isExpiry(problem.kind) && m_renewal == Renewal::NotTried) {
        qCInfo(lcSession) << "the recording's link has expired: asking for a fresh one";
        renew();
    } else {
        fail(problem);
    }
}

void PlaybackSession::renew()
{
    m_renewal = Renewal::Running;
    if (m_state == State::Ready) {
        m_placeWhenReadyMs = m_player.positionMs();
    }
    setState(State::Fetching);
    m_conversation.refresh(); // when one runs already, its answer brings the fresh link as well
}

void PlaybackSession::onPlayerStateChanged(playback::AudioPlayer::State state)
{
    using PlayerState = playback::AudioPlayer::State;
    if (m_state != State::Fetching || (state != PlayerState::Paused && state != PlayerState::Playing)) {
        return;
    }
    setState(State::Ready);
    m_player.seek(m_placeWhenReadyMs);
    if (m_playWhenReady) {
        m_player.play();
    }
}

void PlaybackSession::fail(const base::Problem &problem)
{
    if (m_renewal == Renewal::Running || m_state == State::Failed) {
        return; // the player reports the bytes that ended, too: the renewal decides, and the first reason
                // stands
    }
    m_problem = problem;
    m_bytes.reset();
    setState(State::Failed);
}

void PlaybackSession::reset()
{
    m_renewal = Renewal::NotTried;
    m_playWhenReady = false;
    m_placeWhenReadyMs = 0;
    m_player.close();
    m_bytes.reset();
    setState(State::NoRecording);
}

void PlaybackSession::setState(State state)
{
    if (std::exchange(m_state, state) != state || state == State::Failed) {
        Q_EMIT stateChanged(state);
    }
}

} // namespace earshot::session
