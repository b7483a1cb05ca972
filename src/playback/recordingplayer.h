// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/audioplayer.h"

#include <QTimer>

namespace earshot::playback {

/**
 * What every player of a complete recording shares: it waits for the bytes, refuses what is no sound,
 * remembers play() and seek() until the recording is loaded, and keeps the state, the place and the length.
 * How sound is loaded and played is left to the subclass.
 */
class RecordingPlayer : public AudioPlayer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordingPlayer)

public:
    explicit RecordingPlayer(QObject *parent = nullptr);

    void open(std::shared_ptr<base::ByteSource> bytes) final;
    void close() final;
    void play() final;
    void pause() final;
    void seek(qint64 positionMs) final;

    [[nodiscard]] State state() const final { return m_state; }
    [[nodiscard]] qint64 positionMs() const final;
    [[nodiscard]] std::optional<qint64> lengthMs() const final { return m_lengthMs; }

protected:
    /** Begins to load; loaded() or fail() ends it, at once or later. `suffix` names the format. */
    virtual void load(const std::shared_ptr<base::ByteSource> &bytes, const QString &suffix) = 0;
    /** Falls silent and lets go of what load() made. May be called in a signal of what it lets go. */
    virtual void unload() = 0;
    /** Plays from the place on. */
    virtual void start(qint64 positionMs) = 0;
    /** Falls silent and stays at the place. */
    virtual void halt() = 0;
    /** Goes to a place, playing on when it plays. */
    virtual void move(qint64 positionMs) = 0;
    /** The place while playing. */
    [[nodiscard]] virtual qint64 playedMs() const = 0;
    /** Called at every tick while playing. */
    virtual void ticked() {}

    void loaded();
    void ended();
    void fail(base::ProblemKind kind, const QString &text, const QString &detail = {});
    void setLengthMs(std::optional<qint64> lengthMs);

private:
    void setState(State state);
    void tick();
    void loadIfComplete();
    void release();

    std::shared_ptr<base::ByteSource> m_bytes;
    State m_state = State::Empty;
    bool m_playWhenLoaded = false;
    qint64 m_restingMs = 0; ///< the place while not playing
    std::optional<qint64> m_lengthMs;
    QTimer m_loadTimer;
    QTimer m_tickTimer;
};

} // namespace earshot::playback
