// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/nodeturnbinding.h"

#include "itemmodels/metadatatreemodel.h"
#include "itemmodels/roles.h"
#include "itemmodels/transcriptfiltermodel.h"
#include "itemmodels/transcriptmodel.h"
#include "playback/audioplayer.h"
#include "session/conversationsession.h"
#include "session/playbacksession.h"
#include "views/metadatapane.h"
#include "views/metadataview.h"
#include "views/transcriptview.h"
#include "views/waveformbar.h"

#include <QAction>
#include <QItemSelectionModel>

#include <optional>

namespace earshot::window {

using itemmodels::MetadataLink;
using itemmodels::MetadataLinks;
using itemmodels::MetadataNode;
using itemmodels::OffsetMsRole;
using session::ConversationSession;

namespace {

std::optional<qint64> offsetOf(const QModelIndex &turn)
{
    const QVariant offset = turn.data(OffsetMsRole);
    return offset.isValid() ? std::optional(offset.toLongLong()) : std::nullopt;
}

} // namespace

NodeTurnBinding::NodeTurnBinding(const ConversationSession &session, session::PlaybackSession &playback,
                                 const Parts &parts, const ActionScope &scope)
    : QObject(scope.window)
    , m_session(session)
    , m_playback(playback)
    , m_parts(parts)
    , m_showTurn(makePaneAction({scope.window, {&parts.transcript}}, QStringLiteral("showInMetadata"),
                                tr("Show in the me&tadata"), QKeySequence(Qt::Key_T)))
    , m_showRecording(makePaneAction({scope.window, {&parts.waveform}},
                                     QStringLiteral("showRecordingInMetadata"),
                                     tr("Show the &recording in the metadata"), QKeySequence(Qt::Key_T)))
{
    connect(&m_session, &ConversationSession::conversationLoaded, this, &NodeTurnBinding::readLinks);
    // The tree lays out its rows, and asks which are later, before the conversation is told to be there.
    connect(&m_parts.nodes, &itemmodels::MetadataTreeModel::tableAboutToChange, this,
            [this] { m_links = {}; });
    connect(&m_parts.nodes, &itemmodels::MetadataTreeModel::textRead, this, [this] {
        if (m_links.unread().isValue()) {
            readLinks();
        }
    });
    m_parts.transcript.setMenuActions({m_showTurn});
    m_parts.waveform.setMenuActions({m_showRecording});
    m_parts.metadata.tree().setLater([this](const MetadataNode &node) { return isLater(node); });
    connect(&m_playback.player(), &playback::AudioPlayer::positionChanged, this,
            [this] { m_parts.metadata.tree().updateLater(); });
    connect(&m_parts.metadata.tree(), &views::MetadataView::nodeSelected, this, &NodeTurnBinding::select);
    connect(&m_parts.metadata.tree(), &views::MetadataView::nodeEntered, this, &NodeTurnBinding::enter);
    connect(m_parts.transcript.selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &turn) { m_parts.waveform.setCursorMs(offsetOf(turn)); });
    connect(m_showTurn, &QAction::triggered, this, &NodeTurnBinding::showTurn);
    connect(m_showRecording, &QAction::triggered, this, &NodeTurnBinding::showRecording);
}

void NodeTurnBinding::readLinks()
{
    m_links = MetadataLinks(m_parts.nodes.texts(), m_session.conversation());
    m_parts.nodes.readText(m_links.unread());
}

void NodeTurnBinding::select(const MetadataNode &node)
{
    const MetadataLink link = m_links.linkOf(node);
    if (link.kind == MetadataLink::Kind::Recording) {
        m_parts.waveform.setCursorMs(0);
    }
    if (link.turn < 0) {
        return;
    }
    const QModelIndex turn = m_parts.turns.index(link.turn, 0);
    const QModelIndex shown = m_parts.shownTurns.mapFromSource(turn);
    if (shown.isValid()) {
        m_parts.transcript.setCurrentIndex(shown);
        m_parts.transcript.scrollTo(shown);
    }
    m_parts.waveform.setCursorMs(offsetOf(turn)); // also of a turn that is filtered out
}

void NodeTurnBinding::enter(const MetadataNode &node)
{
    const MetadataLink link = m_links.linkOf(node);
    if (link.kind == MetadataLink::Kind::Recording) {
        m_playback.seek(0);
    } else if (const auto offsetMs = offsetOf(m_parts.turns.index(link.turn, 0))) {
        m_playback.seek(*offsetMs);
    }
}

bool NodeTurnBinding::isLater(const MetadataNode &node) const
{
    const MetadataLink link = m_links.linkOf(node);
    const QModelIndex turn = m_parts.turns.index(link.turn, 0);
    auto offsetMs = offsetOf(turn);
    if (offsetMs && link.kind == MetadataLink::Kind::ToolOutput) {
        const auto &call = turn.data(itemmodels::TurnRole).value<const conversation::Turn *>()->toolCall;
        const auto &output = call.outputs.at(link.output);
        const bool isTimed = call.createdAtMs && output.createdAtMs;
        *offsetMs += isTimed ? *output.createdAtMs - *call.createdAtMs : 0;
    }
    return offsetMs && *offsetMs > m_playback.player().positionMs();
}

void NodeTurnBinding::showTurn()
{
    const QVariant number = m_parts.transcript.currentIndex().data(itemmodels::TurnNumberRole);
    if (number.isValid()) {
        reveal(m_links.nodeOfTurn(number.toInt()));
    }
}

void NodeTurnBinding::showRecording()
{
    reveal(m_links.nodeOfRecording());
}

void NodeTurnBinding::reveal(const MetadataNode &node)
{
    m_parts.metadata.openPage(views::MetadataPane::Page::Tree);
    m_parts.metadata.tree().reveal(node);
}

} // namespace earshot::window
