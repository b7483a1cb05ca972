// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/outputloss.h"

#include <QObject>
#include <QTimer>

namespace earshot::session {
class ConversationSession;
class Listening;
class PlaybackSession;
} // namespace earshot::session

namespace earshot::views {
class PlaybackBar;
}

namespace earshot::window {

/** Shows a playback session in a playback bar, and carries the bar's wishes to the session. */
class PlaybackBarBinding final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaybackBarBinding)

public:
    /** All must outlive this object. */
    PlaybackBarBinding(session::ConversationSession &conversation, session::PlaybackSession &playback,
                       const session::Listening &listening, views::PlaybackBar &bar, QObject *parent);

private:
    void connectWishes();
    void showState();
    void showPosition(qint64 positionMs);
    void showStep();
    [[nodiscard]] QString message() const;

    session::PlaybackSession &m_playback;
    const session::Listening &m_listening;
    session::OutputLoss m_outputLoss;
    views::PlaybackBar &m_bar;
    QTimer m_linkTimer; ///< while what is said of the link grows old
};

} // namespace earshot::window
