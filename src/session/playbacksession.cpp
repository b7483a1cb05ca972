// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/playbacksession.h"

#include "base/logging.h"
#include "fetching/linkexpiry.h"
#include "fetching/recordingsource.h"
#include "fetching/recordingstream.h"
#include "session/conversationsession.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace earshot::session {

namespace {

using Flow = fetching::StreamStatus::Flow;
using PlayerState = playback::AudioPlayer::State;

/** A store that gives another file each time is not followed for ever. */
constexpr int MostStartsOver = 3;

} // namespace

PlaybackSession::PlaybackSession(ConversationSession &conversation, fetching::RecordingSource &recordings,
                                 playback::AudioPlayer &player, QObject *parent)
    : QObject(parent), m_conversation(conversation), m_recordings(recordings), m_player(player)
{
    connect(&m_conversation, &ConversationSession::conversationLoaded, this,
            &PlaybackSession::onConversationLoaded);
    // An unchanged reply holds the link as well that a stream or a retry may wait for.
    connect(&m_conversation, &ConversationSession::conversationUnchanged, this,
            [this] { onConversationLoaded(false); });
    connect(&m_conversation, &ConversationSession::stateChanged, this,
            [this](ConversationSession::State state) {
                if (state != ConversationSession::State::Loaded) {
                    reset();
                }
            });
    connect(&m_conversation, &ConversationSession::refreshFailed, this, &PlaybackSession::onRefreshFailed);
    connect(&m_conversation, &ConversationSession::openFailed, this, &PlaybackSession::onOpenFailed);
    connect(&m_player, &playback::AudioPlayer::failed, this, &PlaybackSession::onPlayerFailed);
    connect(&m_player, &playback::AudioPlayer::stateChanged, this, &PlaybackSession::onPlayerStateChanged);
}

conversation::Availability PlaybackSession::availability() const
{
    return conversation::recordingAvailability(m_conversation.conversation(),
                                               m_conversation.mayReadSensitive());
}

std::optional<std::chrono::milliseconds> PlaybackSession::retryPause() const
{
    return m_stream && m_stream->status().flow == Flow::TryingAgain ? std::optional(m_stream->status().pause)
                                                                    : std::nullopt;
}

std::optional<QDateTime> PlaybackSession::linkGoodUntil() const
{
    return m_stream && m_stream->status().flow == Flow::Arriving ? m_stream->status().linkGoodUntil
                                                                 : std::nullopt;
}

std::optional<QDateTime> PlaybackSession::linkEndsAt() const
{
    return fetching::linkExpiry(QUrl(m_conversation.conversation().recording.link));
}

std::optional<qint64> PlaybackSession::sizeBytes() const
{
    return m_stream ? m_stream->size() : std::nullopt;
}

bool PlaybackSession::isCutShort() const
{
    return m_stream && m_stream->status().isCutShort;
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
    const qint64 placeMs = m_state == State::Ready ? m_player.positionMs() : m_placeWhenReadyMs;
    // Of a length that is not sure yet, too, the end is as far as steps lead.
    const qint64 endMs = m_player.lengthMs().value_or(std::numeric_limits<qint64>::max());
    seek(std::min(placeMs + deltaMs, std::max(placeMs, endMs)));
}

void PlaybackSession::retry()
{
    if (m_stream && m_stream->status().flow == Flow::TryingAgain) {
        m_stream->retry();
        return;
    }
    if (m_state != State::Failed && !m_fetchProblem) {
        return;
    }
    keepPlace();
    m_fetchProblem.reset();
    m_startsOver = 0;
    setState(State::Fetching);
    if (m_stream) {
        m_player.open(m_stream);
        m_stream->retry();
    } else {
        m_opensAnew = true;
        m_conversation.refreshLink();
    }
}

void PlaybackSession::onConversationLoaded(bool isNew)
{
    if (isNew) {
        m_placeWhenReadyMs = m_conversation.reference().atMs.value_or(0);
    }
    if (availability() != conversation::Availability::Present) {
        if (m_state != State::NoRecording) {
            reset();
        }
        return;
    }
    const bool opensAnew = std::exchange(m_opensAnew, false);
    if (std::exchange(m_isLinkWanted, false)) {
        m_stream->resume(m_conversation.conversation().recording.link);
        Q_EMIT fetchChanged();
    } else if (m_state == State::NoRecording || opensAnew || mayAppearYet()) {
        openRecording();
    }
}

/** While the conversation runs its recording may be announced before it is at its place. */
bool PlaybackSession::mayAppearYet() const
{
    using conversation::ConversationStatus;
    const bool runs =
        m_conversation.conversation().status.valueOr({}).phase() == ConversationStatus::Phase::Active;
    return runs && m_state == State::Failed && m_problem.kind == base::ProblemKind::NotFound;
}

void PlaybackSession::onRefreshFailed(const base::Problem &problem)
{
    if (std::exchange(m_isLinkWanted, false)) {
        m_stream->giveUpLink(problem);
        Q_EMIT fetchChanged();
    } else if (std::exchange(m_opensAnew, false)) {
        fail(problem);
    }
}

/** Opening another conversation took the place of the request that a link was waited for from. */
void PlaybackSession::onOpenFailed()
{
    if (m_isLinkWanted || m_opensAnew) {
        m_conversation.refreshLink();
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
    m_stream = opened.takeValue();
    connectStream();
    m_fetchProblem.reset();
    const auto &durationS = m_conversation.conversation().durationS;
    m_player.setExpectedLengthMs(recording.durationMs   ? recording.durationMs
                                 : durationS.hasValue() ? std::optional(durationS.value() * 1000)
                                                        : std::nullopt);
    setState(State::Fetching);
    m_player.open(m_stream);
    Q_EMIT fetchChanged();
}

void PlaybackSession::connectStream()
{
    using fetching::RecordingStream;
    const RecordingStream *stream = m_stream.get();
    connect(stream, &RecordingStream::bytesArrived, this, &PlaybackSession::progressed);
    connect(stream, &RecordingStream::failed, this, &PlaybackSession::onFetchFailed);
    connect(stream, &RecordingStream::statusChanged, this, &PlaybackSession::fetchChanged);
    connect(stream, &RecordingStream::linkRenewed, this, &PlaybackSession::linkRenewed);
    connect(stream, &RecordingStream::freshLinkWanted, this, &PlaybackSession::onFreshLinkWanted);
    connect(stream, &RecordingStream::fileChanged, this, &PlaybackSession::onFileChanged);
}

/** What has arrived can be heard on; the player tells when it has no more. */
void PlaybackSession::onFetchFailed(const base::Problem &problem)
{
    m_fetchProblem = problem;
    if (m_state == State::Ready) {
        Q_EMIT fetchChanged();
    } else {
        fail(problem);
    }
}

void PlaybackSession::onFreshLinkWanted()
{
    if (!m_conversation.reference().file.isEmpty()) {
        m_stream->giveUpLink({base::ProblemKind::LinkExpired,
                              tr("A saved reply holds one link only: open the conversation by its id."),
                              {},
                              {}});
        return;
    }
    qCInfo(lcSession) << "asking for a fresh link to the recording";
    m_isLinkWanted = true;
    m_conversation.refreshLink();
}

void PlaybackSession::onFileChanged()
{
    keepPlace();
    if (++m_startsOver > MostStartsOver) {
        fail({base::ProblemKind::EmptyRecording,
              tr("The recording's store gives another file each time it is asked. Try again later."),
              {},
              {}});
        return;
    }
    const auto former = std::exchange(m_stream, nullptr); // we are in its signal
    former->disconnect(this);
    m_isLinkWanted = false; // it was that stream's wish
    openRecording();
    Q_EMIT startedOver();
}

void PlaybackSession::onPlayerStateChanged(PlayerState state)
{
    if (m_state != State::Fetching || (state != PlayerState::Paused && state != PlayerState::Playing)) {
        return;
    }
    setState(State::Ready);
    m_player.seek(m_placeWhenReadyMs);
    if (m_playWhenReady) {
        m_player.play();
    }
}

/** Where bytes are missing, the player knows less of the reason than the stream. */
void PlaybackSession::onPlayerFailed(const base::Problem &problem)
{
    fail(m_fetchProblem.value_or(problem));
}

/** So that nothing is lost when the player opens the recording once more. */
void PlaybackSession::keepPlace()
{
    if (m_state != State::Ready) {
        return;
    }
    m_placeWhenReadyMs = m_player.positionMs();
    if (m_player.state() != PlayerState::Failed) {
        m_playWhenReady = m_player.state() == PlayerState::Playing;
    }
}

void PlaybackSession::fail(const base::Problem &problem)
{
    if (m_state == State::Failed) {
        return; // the player reports the bytes that ended, too: the first reason stands
    }
    keepPlace();
    m_player.pause(); // where it has not failed itself: what it has left could be paused no more
    m_problem = problem;
    setState(State::Failed);
}

void PlaybackSession::reset()
{
    m_isLinkWanted = false;
    m_opensAnew = false;
    m_startsOver = 0;
    m_fetchProblem.reset();
    m_playWhenReady = false;
    m_placeWhenReadyMs = 0;
    m_player.close();
    if (m_stream) {
        m_stream->disconnect(this);
        m_stream.reset();
    }
    setState(State::NoRecording);
}

void PlaybackSession::setState(State state)
{
    if (std::exchange(m_state, state) != state || state == State::Failed) {
        Q_EMIT stateChanged(state);
    }
}

} // namespace earshot::session
