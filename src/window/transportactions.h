// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/actionfactory.h"

#include <QObject>

class QAction;
class QMenu;

namespace earshot::session {
class Listening;
class PlaybackSession;
} // namespace earshot::session

namespace earshot::window {

/** Plays, pauses and goes to places in the recording. */
class TransportActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TransportActions)

public:
    /** `playback` and `listening` must outlive this object. */
    TransportActions(session::PlaybackSession &playback, const session::Listening &listening,
                     const ActionScope &scope);

    void addTo(QMenu &menu) const;

Q_SIGNALS:
    /** The user wants to type a time. */
    void goToTimeRequested();

private:
    [[nodiscard]] static QAction *stepAction(const ActionScope &scope, const char *objectName, Qt::Key key);
    void makeTenths(const ActionScope &scope);
    void updateEnabled();
    void updateTexts();

    session::PlaybackSession &m_playback;
    const session::Listening &m_listening;
    QAction *m_playPause;
    QAction *m_back;
    QAction *m_forward;
    QAction *m_backFar;
    QAction *m_forwardFar;
    QAction *m_toStart;
    QAction *m_goToTime;
    QList<QAction *> m_tenths;
};

} // namespace earshot::window
