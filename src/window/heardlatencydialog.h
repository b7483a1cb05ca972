// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "itemmodels/waitdifferencemodel.h"

#include <QDialog>

class QLabel;
class QTreeView;

namespace earshot::session {
class ConversationSession;
class PlaybackSession;
class RecordingSync;
} // namespace earshot::session

namespace earshot::window {

/** Lists the turns whose wait is heard otherwise than it is reported, or says why there are none. Enter or a
 * double click plays from just before the wait. */
class HeardLatencyDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeardLatencyDialog)

public:
    /** The sessions must outlive the dialog. */
    HeardLatencyDialog(session::ConversationSession &conversation, session::PlaybackSession &playback,
                       const session::RecordingSync &sync, QWidget *parent);

private:
    void showWaits();
    void play(const QModelIndex &index);
    [[nodiscard]] QString sentence() const;

    session::ConversationSession &m_conversation;
    session::PlaybackSession &m_playback;
    const session::RecordingSync &m_sync;
    itemmodels::WaitDifferenceModel m_model;
    QLabel *m_sentence;
    QTreeView *m_list;
};

} // namespace earshot::window
