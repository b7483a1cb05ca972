// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

namespace earshot::playback {
class AudioPlayer;
}

namespace earshot::session {

class Listening;
class PlaybackSession;

/** Goes back a little before playing on after a pause, if the listener likes it and stayed at the place. */
class RewindOnResume final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RewindOnResume)

public:
    static constexpr qint64 RewindMs = 1'000;
    static constexpr qint64 ShortestPauseMs = 2'000;
    /** Milliseconds of a clock that never goes back. */
    using Clock = std::function<qint64()>;

    /** `playback` and `listening` must outlive this object. */
    RewindOnResume(PlaybackSession &playback, const Listening &listening, Clock clock,
                   QObject *parent = nullptr);

    /** The clock of the computer. */
    [[nodiscard]] static Clock systemClock();

private:
    void notePause();
    void rewind();

    PlaybackSession &m_playback;
    const Listening &m_listening;
    Clock m_clock;
    bool m_wasPlaying = false;
    qint64 m_pausedAtMs = -1; ///< of the clock; -1: not paused
    qint64 m_pausedPlaceMs = 0;
};

} // namespace earshot::session
