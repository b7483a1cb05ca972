// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/bytesource.h"
#include "base/problem.h"
#include "conversation/availability.h"
#include "playback/audioplayer.h"

#include <QObject>

#include <memory>

namespace earshot::fetching {
class RecordingSource;
}

namespace earshot::session {

class ConversationSession;

/**
 * The recording of the open conversation: fetches it as soon as the conversation tells its link, renews the
 * link once when the store says that it has expired, and hands the bytes to the player.
 */
class PlaybackSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaybackSession)

public:
    enum class State : quint8 {
        NoRecording, ///< recordingAvailability() of the conversation tells why
        Fetching,    ///< bytes arrive, or the link is being renewed
        Ready,       ///< the player has the recording; player() tells the rest
        Failed,      ///< problem() tells why it cannot be heard
    };
    Q_ENUM(State)

    /** All three must outlive this object. */
    PlaybackSession(ConversationSession &conversation, fetching::RecordingSource &recordings,
                    playback::AudioPlayer &player, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /** Meaningful while Failed. */
    [[nodiscard]] const base::Problem &problem() const { return m_problem; }
    /** Why there is no recording, or Present. */
    [[nodiscard]] conversation::Availability availability() const;
    [[nodiscard]] playback::AudioPlayer &player() const { return m_player; }
    /** True while a fresh link is being asked for. */
    [[nodiscard]] bool isRenewing() const { return m_renewal == Renewal::Running; }

    /** Plays now, or as soon as the recording is there. */
    void play();
    void pause();
    void togglePlaying();
    /** Goes to a place in ms, now or as soon as the recording is there. */
    void seek(qint64 positionMs);
    /** Goes back or forth by `deltaMs`, kept within the recording. */
    void skip(qint64 deltaMs);
    /** Tries again after a failure, with a fresh link. */
    void retry();

Q_SIGNALS:
    void stateChanged(earshot::session::PlaybackSession::State state);
    /** `totalBytes` is -1 when unknown. */
    void progressed(qint64 receivedBytes, qint64 totalBytes);
    /** The player is told to play right after this; the place may still be moved. */
    void aboutToPlay();
    /** The link had expired and a fresh one has been taken. */
    void linkRenewed();

private:
    enum class Renewal : quint8 { NotTried, Running, Done };

    void onConversationLoaded(bool isNew);
    void openRecording();
    void onFetchFailed(const base::Problem &problem);
    void renew();
    void onPlayerStateChanged(playback::AudioPlayer::State state);
    void fail(const base::Problem &problem);
    void reset();
    void setState(State state);

    ConversationSession &m_conversation;
    fetching::RecordingSource &m_recordings;
    playback::AudioPlayer &m_player;
    State m_state = State::NoRecording;
    Renewal m_renewal = Renewal::NotTried;
    base::Problem m_problem;
    std::shared_ptr<base::ByteSource> m_bytes;
    bool m_playWhenReady = false;
    qint64 m_placeWhenReadyMs = 0;
};

} // namespace earshot::session
