// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/actionfactory.h"

#include <QObject>

class QAbstractProxyModel;
class QAction;
class QMenu;

namespace earshot::playback {
class AudioPlayer;
}

namespace earshot::session {
class RecordingSync;
}

namespace earshot::views {
class BackToNowButton;
class ListeningControls;
class TranscriptView;
} // namespace earshot::views

namespace earshot::window {

/** Lets the transcript follow the recording, and leads back when the reader has scrolled elsewhere. */
class FollowActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FollowActions)

public:
    /** The first four must outlive this object. `shownTurns` are those of the transcript, over all turns. */
    FollowActions(views::TranscriptView &transcript, const QAbstractProxyModel &shownTurns,
                  const session::RecordingSync &sync, const playback::AudioPlayer &player,
                  const ActionScope &scope);

    void addTo(QMenu &menu) const;
    /** Lets the switch of the bar do the same. */
    void bind(views::ListeningControls &controls);

Q_SIGNALS:
    /** The user wants to see what is heard again. */
    void wentBackToNow();

private:
    void onFollowingChanged(bool isFollowing);
    void goBackToNow();
    void updateButton();

    views::TranscriptView &m_transcript;
    const QAbstractProxyModel &m_shownTurns;
    const session::RecordingSync &m_sync;
    const playback::AudioPlayer &m_player;
    QAction *m_follow;
    QAction *m_backToNow;
    views::BackToNowButton *m_button;
    bool m_hasYielded = false; ///< following ended since the reader scrolled, not by the switch
};

} // namespace earshot::window
