// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace earshot::session {
class ConversationSession;
class PlaybackSession;
} // namespace earshot::session

namespace earshot::views {
class DetailsView;
}

namespace earshot::window {

/** Shows the facts of the open conversation in words, those of its recording as they become known. */
class DetailsBinding final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsBinding)

public:
    /** All must outlive this object. */
    DetailsBinding(const session::ConversationSession &conversation, const session::PlaybackSession &playback,
                   views::DetailsView &view, QObject *parent = nullptr);

private:
    void show();

    const session::ConversationSession &m_conversation;
    const session::PlaybackSession &m_playback;
    views::DetailsView &m_view;
    QTimer m_clock; ///< "3 minutes ago" grows old
};

} // namespace earshot::window
