// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/playbackbar.h"

#include <QObject>

class QAction;
class QMenu;

namespace earshot::session {
class PlaybackSession;
}

namespace earshot::window {

/**
 * What can be done with the recording. Single keys act only while the transcript has the focus, so that they
 * are never stolen from a tree, a list or a field.
 */
class PlaybackActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaybackActions)

public:
    /** `playback` must outlive this object. The actions belong to `parent`; single keys act in `transcript`.
     */
    PlaybackActions(session::PlaybackSession &playback, QWidget *transcript, QWidget *parent);

    void addTo(QMenu &menu) const;
    [[nodiscard]] views::PlaybackBar::Shortcuts shortcuts() const;

private:
    [[nodiscard]] QAction *skipAction(const char *objectName, const QString &text, Qt::Key key,
                                      qint64 deltaMs);
    void update();

    session::PlaybackSession &m_playback;
    QWidget *m_transcript;
    QAction *m_playPause;
    QAction *m_back;
    QAction *m_forward;
    QAction *m_backFar;
    QAction *m_forwardFar;
    QAction *m_toStart;
};

} // namespace earshot::window
