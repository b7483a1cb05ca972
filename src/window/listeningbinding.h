// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace earshot::playback {
class AudioPlayer;
}

namespace earshot::session {
class Listening;
}

namespace earshot::views {
class ListeningControls;
}

namespace earshot::window {

/** Shows how the recording is listened to in the bar's controls, and carries their wishes back. */
class ListeningBinding final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListeningBinding)

public:
    /** All must outlive this object. */
    ListeningBinding(session::Listening &listening, const playback::AudioPlayer &player,
                     views::ListeningControls &controls, QObject *parent);

private:
    void connectWishes();
    void show();
    void showSides();

    session::Listening &m_listening;
    const playback::AudioPlayer &m_player;
    views::ListeningControls &m_controls;
};

} // namespace earshot::window
