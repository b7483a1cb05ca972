// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QLabel;

namespace earshot::playback {
class AudioPlayer;
}

namespace earshot::session {
class ConversationSession;
class RecordingSync;
} // namespace earshot::session

namespace earshot::window {

/** Says in a line what a listener should know of the recording: that it is shorter than the call, silent on
 * one side, or damaged. */
class RemarksBinding final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemarksBinding)

public:
    /** All must outlive this object. */
    RemarksBinding(const session::ConversationSession &conversation, const playback::AudioPlayer &player,
                   const session::RecordingSync &sync, QLabel &line, QObject *parent = nullptr);

private:
    void show();

    const session::ConversationSession &m_conversation;
    const playback::AudioPlayer &m_player;
    const session::RecordingSync &m_sync;
    QLabel &m_line;
    bool m_isSoundRead = false; ///< speech() of the sync is of the open recording
};

} // namespace earshot::window
