// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exitcode.h"

#include <QObject>
#include <QString>
#include <QTimer>

class QWidget;

namespace earshot::session {
class ConversationList;
}

namespace earshot::app {

/** `--list --snapshot`: waits until the first page is there or has failed, and writes a picture of the
 * window. */
class ListSnapshot final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListSnapshot)

public:
    /** Both must outlive this object. */
    ListSnapshot(QWidget &window, const session::ConversationList &list, QString file,
                 QObject *parent = nullptr);
    ~ListSnapshot() override;

Q_SIGNALS:
    /** The picture is written, or could not be. Emitted once. */
    void finished(earshot::app::ExitCode code);

private:
    void look();
    void takePicture();

    QWidget &m_window;
    const session::ConversationList &m_list;
    QString m_file;
    QTimer m_picture; ///< waits for the window to show what has just arrived
};

} // namespace earshot::app
