// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMenu;
class QWidget;

namespace earshot::session {
class RecordingSync;
} // namespace earshot::session

namespace earshot::playback {
class AudioPlayer;
}

namespace earshot::views {
class SyncLine;
}

namespace earshot::window {

/** Says in the sync line how the transcript was laid over the recording, and carries its wishes back. */
class SyncBinding final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncBinding)

public:
    /** All must outlive this object. */
    SyncBinding(session::RecordingSync &sync, const playback::AudioPlayer &player, views::SyncLine &line,
                QObject *parent);

    /** Adds what can be done about the times of turns, for a recording whose start is not in doubt too. */
    void addTo(QMenu &menu, QWidget *owner) const;

private:
    void show();

    session::RecordingSync &m_sync;
    const playback::AudioPlayer &m_player;
    views::SyncLine &m_line;
};

} // namespace earshot::window
