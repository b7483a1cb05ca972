// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "itemmodels/metadatalinks.h"
#include "window/actionfactory.h"

#include <QObject>

class QAction;

namespace earshot::itemmodels {
class MetadataTreeModel;
class TranscriptFilterModel;
class TranscriptModel;
} // namespace earshot::itemmodels

namespace earshot::session {
class ConversationSession;
class PlaybackSession;
} // namespace earshot::session

namespace earshot::views {
class MetadataPane;
class TranscriptView;
class WaveformBar;
} // namespace earshot::views

namespace earshot::window {

/**
 * The linked cursor of metadata, transcript and waveform: a node inside of a turn or a tool call selects the
 * turn, a selected turn has its place shown in the waveform, and a turn and the recording show their nodes,
 * by a key and the menu of their pane. Nothing seeks before Enter. Tells the tree what is later than the
 * playhead.
 */
class NodeTurnBinding final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NodeTurnBinding)

public:
    struct Parts
    {
        itemmodels::MetadataTreeModel &nodes;
        const itemmodels::TranscriptModel &turns;
        const itemmodels::TranscriptFilterModel &shownTurns;
        views::MetadataPane &metadata;
        views::TranscriptView &transcript;
        views::WaveformBar &waveform;
    };

    /** All must outlive this object, which belongs to `scope.window`. To be made after what gives `nodes` its
     * reply. */
    NodeTurnBinding(const session::ConversationSession &session, session::PlaybackSession &playback,
                    const Parts &parts, const ActionScope &scope);

private:
    void readLinks();
    void select(const itemmodels::MetadataNode &node);
    void enter(const itemmodels::MetadataNode &node);
    [[nodiscard]] bool isLater(const itemmodels::MetadataNode &node) const;
    void showTurn();
    void showRecording();
    void reveal(const itemmodels::MetadataNode &node);

    const session::ConversationSession &m_session;
    session::PlaybackSession &m_playback;
    Parts m_parts;
    itemmodels::MetadataLinks m_links; ///< of the reply that is shown
    QAction *m_showTurn;
    QAction *m_showRecording;
};

} // namespace earshot::window
