// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exitcode.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

class QWidget;

namespace earshot::session {
class ConversationSession;
class PlaybackSession;
class RecordingSync;
} // namespace earshot::session

namespace earshot::app {

/**
 * `--snapshot`: waits until everything is loaded or has failed, plays for a while when asked, writes a
 * picture of the window and tells the exit code. A failure is pictured as the user would see it.
 */
class Snapshot final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Snapshot)

public:
    /** All must outlive this object. `playForMs`: play that long first; `wantsRecording`: without one the
     * code is 7. */
    Snapshot(QWidget &window, session::ConversationSession &conversation, session::PlaybackSession &playback,
             const session::RecordingSync &sync, QString file, std::optional<qint64> playForMs,
             bool wantsRecording, QObject *parent = nullptr);

Q_SIGNALS:
    /** The picture is written, or could not be. Emitted once. */
    void finished(earshot::app::ExitCode code);

private:
    void look();
    void onPositionChanged(qint64 positionMs);
    void takePicture();
    [[nodiscard]] bool isSettled() const;

    QWidget &m_window;
    session::ConversationSession &m_conversation;
    session::PlaybackSession &m_playback;
    const session::RecordingSync &m_sync;
    QString m_file;
    std::optional<qint64> m_playForMs;
    std::optional<qint64> m_playedFromMs;
    bool m_wantsRecording;
    QTimer m_picture; ///< waits for the window to paint what has just arrived
};

} // namespace earshot::app
