// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "playback/playbacksettings.h"
#include "session/listeningpreferences.h"

#include <QObject>

#include <optional>
#include <type_traits>

namespace earshot::playback {
class AudioPlayer;
}

namespace earshot::settings {
class Settings;
}

namespace earshot::session {

class RecordingSync;

/** How the two sides of the open call are heard. */
struct CallSides
{
    playback::ChannelSettings caller;
    playback::ChannelSettings agent;
    bool isSwapped = false; ///< left and right change ears

    bool operator==(const CallSides &) const = default;
};

/**
 * How the recording is listened to: the listener's preferences, which are settings, and what was chosen for
 * the open recording only, which goes with it. Hands the sum of both to the player.
 */
class Listening final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Listening)

public:
    static constexpr double SpeedStepsPerUnit = 20; ///< steps of 0.05
    static constexpr double VolumeStepsPerUnit = 10;
    /** A loop is never shorter, so that it can be heard. */
    static constexpr qint64 ShortestLoopMs = 100;

    /** The first three must outlive this object. */
    Listening(playback::AudioPlayer &player, const RecordingSync &sync, settings::Settings &settings,
              QObject *parent = nullptr);

    [[nodiscard]] const ListeningPreferences &preferences() const { return m_preferences; }
    /** Takes them within their bounds. */
    void setPreferences(const ListeningPreferences &preferences);
    /** Changes one of them. */
    template <typename Value>
    void setPreference(Value ListeningPreferences::*field, const std::type_identity_t<Value> &value)
    {
        ListeningPreferences wanted = m_preferences;
        wanted.*field = value;
        setPreferences(wanted);
    }

    [[nodiscard]] const CallSides &sides() const { return m_sides; }
    void setSides(const CallSides &sides);
    [[nodiscard]] bool isMuted() const { return m_isMuted; }
    void setMuted(bool isMuted);

    /** Rounded to a whole step. */
    void setSpeed(double speed);
    void stepSpeed(int steps);
    /** Between 1 and the last other speed. */
    void toggleSpeed();
    /** Also ends muting. */
    void setVolume(double volume);
    void stepVolume(int steps);

    [[nodiscard]] const std::optional<playback::TimeRange> &loop() const { return m_loop; }
    /** Where a loop was begun whose end is not set yet. */
    [[nodiscard]] const std::optional<qint64> &loopBeginMs() const { return m_loopBeginMs; }
    /** Sets the begin of a loop, then its end, then clears it; an end before the begin swaps the two. */
    void markLoop(qint64 positionMs);
    void setLoop(const playback::TimeRange &range);
    void clearLoop();

    /** What the player was given. */
    [[nodiscard]] playback::PlaybackSettings settings() const;

Q_SIGNALS:
    /** Anything above may have changed. */
    void changed();

private:
    void takePreferences();
    void forgetRecording();
    void apply();

    playback::AudioPlayer &m_player;
    const RecordingSync &m_sync;
    settings::Settings &m_settings;
    ListeningPreferences m_preferences;
    CallSides m_sides;
    bool m_isMuted = false;
    std::optional<playback::TimeRange> m_loop;
    std::optional<qint64> m_loopBeginMs;
};

} // namespace earshot::session
