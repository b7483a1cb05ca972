// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace earshot::session {
class ConversationSession;
class Listening;
class PlaybackSession;
class RecordingSync;
} // namespace earshot::session

namespace earshot::settings {
class Settings;
}

namespace earshot::views {
class WaveformBar;
}

namespace earshot::window {

/** Shows the recording of the open conversation in a waveform, and carries its wishes to the sessions. The
 * waveform is hidden while there is no recording; which of its lanes are seen is remembered. */
class WaveformBinding final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaveformBinding)

public:
    /** All must outlive this object, and the player of `playback` the bar. */
    WaveformBinding(session::ConversationSession &conversation, session::PlaybackSession &playback,
                    session::RecordingSync &sync, session::Listening &listening, settings::Settings &settings,
                    views::WaveformBar &bar, QObject *parent);

private:
    void showState();
    void showSound();
    void showMarks();
    void showLoop();
    void followLanes();
    [[nodiscard]] qint64 lengthMs() const;

    session::ConversationSession &m_conversation;
    session::PlaybackSession &m_playback;
    session::RecordingSync &m_sync;
    session::Listening &m_listening;
    settings::Settings &m_settings;
    views::WaveformBar &m_bar;
};

} // namespace earshot::window
