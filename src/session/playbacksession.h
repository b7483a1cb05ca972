// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/problem.h"
#include "conversation/availability.h"
#include "playback/audioplayer.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace earshot::fetching {
class RecordingSource;
class RecordingStream;
} // namespace earshot::fetching

namespace earshot::session {

class ConversationSession;

/**
 * The recording of the open conversation: streams it as soon as the conversation tells its link, asks the
 * conversation for a fresh link as often as the stream needs one, and hands the bytes to the player.
 */
class PlaybackSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaybackSession)

public:
    enum class State : quint8 {
        NoRecording, ///< recordingAvailability() of the conversation tells why
        Fetching,    ///< the player has too little to play yet
        Ready,       ///< the player can play; bytes may still arrive. player() tells the rest
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
    [[nodiscard]] bool isRenewing() const { return m_isLinkWanted; }
    /** While the connection is lost: how long it rests before the next try, counted from fetchChanged(). */
    [[nodiscard]] std::optional<std::chrono::milliseconds> retryPause() const;
    /** Until when the link says it is good, in UTC; nothing when it does not, or when no more is needed. */
    [[nodiscard]] std::optional<QDateTime> linkGoodUntil() const;
    /** When the reply's link says that it ends, in UTC, needed or not; nothing when it does not say. */
    [[nodiscard]] std::optional<QDateTime> linkEndsAt() const;
    /** Size of the recording in bytes, once it is known. */
    [[nodiscard]] std::optional<qint64> sizeBytes() const;
    /** True when the store holds less of the recording than it says. */
    [[nodiscard]] bool isCutShort() const;
    /** Why no more bytes come, while the player goes on with those that are there. */
    [[nodiscard]] const std::optional<base::Problem> &fetchProblem() const { return m_fetchProblem; }

    /** Plays now, or as soon as the recording is there. */
    void play();
    void pause();
    void togglePlaying();
    /** Goes to a place in ms, now or as soon as the recording is there. */
    void seek(qint64 positionMs);
    /** Goes back or forth by `deltaMs`, kept within the recording. */
    void skip(qint64 deltaMs);
    /** Tries again, after a failure with a fresh link. What has been fetched stays. */
    void retry();

Q_SIGNALS:
    void stateChanged(earshot::session::PlaybackSession::State state);
    /** `totalBytes` is -1 when unknown. */
    void progressed(qint64 receivedBytes, qint64 totalBytes);
    /** The player is told to play right after this; the place may still be moved. */
    void aboutToPlay();
    /** What the getters from isRenewing() to fetchProblem() tell has changed. */
    void fetchChanged();
    /** A fresh link has been taken. */
    void linkRenewed();
    /** There was another file behind the link than before: it is fetched anew, and the place is kept. */
    void startedOver();

private:
    void onConversationLoaded(bool isNew);
    void onRefreshFailed(const base::Problem &problem);
    void onOpenFailed();
    void openRecording();
    void connectStream();
    void onFetchFailed(const base::Problem &problem);
    void onFreshLinkWanted();
    void onFileChanged();
    void onPlayerStateChanged(playback::AudioPlayer::State state);
    void onPlayerFailed(const base::Problem &problem);
    void keepPlace();
    void fail(const base::Problem &problem);
    void reset();
    void setState(State state);
    [[nodiscard]] bool mayAppearYet() const;

    ConversationSession &m_conversation;
    fetching::RecordingSource &m_recordings;
    playback::AudioPlayer &m_player;
    State m_state = State::NoRecording;
    base::Problem m_problem;
    std::shared_ptr<fetching::RecordingStream> m_stream;
    std::optional<base::Problem> m_fetchProblem;
    bool m_isLinkWanted = false; ///< the stream waits for the conversation's next version
    bool m_opensAnew = false;    ///< the next version's link is to be opened
    int m_startsOver = 0;        ///< in a row
    bool m_playWhenReady = false;
    qint64 m_placeWhenReadyMs = 0;
};

} // namespace earshot::session
