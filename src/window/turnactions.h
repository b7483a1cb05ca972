// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/actionfactory.h"

#include <QObject>

#include <optional>

class QAction;
class QMenu;

namespace earshot::session {
class Listening;
class PlaybackSession;
class RecordingSync;
} // namespace earshot::session

namespace earshot::window {

/** Goes from turn to turn of the recording, and plays a stretch of it over and over. */
class TurnActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TurnActions)

public:
    /** The first three must outlive this object. */
    TurnActions(session::PlaybackSession &playback, const session::RecordingSync &sync,
                session::Listening &listening, const ActionScope &scope);

    void addTo(QMenu &menu) const;

private:
    [[nodiscard]] qint64 positionMs() const;
    void seek(std::optional<qint64> positionMs);
    void replayTurn();
    void loopTurn();
    void update();

    session::PlaybackSession &m_playback;
    const session::RecordingSync &m_sync;
    session::Listening &m_listening;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_replay;
    QAction *m_loop;
    QAction *m_loopTurn;
};

} // namespace earshot::window
