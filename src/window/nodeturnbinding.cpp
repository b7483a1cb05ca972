// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/nodeturnbinding.h"

#include "itemmodels/roles.h"
#include "itemmodels/transcriptfiltermodel.h"
#include "itemmodels/transcriptmodel.h"
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

using itemmodels::OffsetMsRole;
using session::ConversationSession;

namespace {

constexpr QLatin1String RecordingPointer("/recording_details");

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
                                tr("Show in the &metadata"), QKeySequence(Qt::Key_T)))
    , m_showRecording(makePaneAction({scope.window, {&parts.waveform}},
                                     QStringLiteral("showRecordingInMetadata"),
                                     tr("Show the r&ecording in the metadata"), QKeySequence(Qt::Key_T)))
{
    connect(&m_session, &ConversationSession::conversationLoaded, this, &NodeTurnBinding::readPaths);
    connect(&m_parts.metadata.tree(), &views::MetadataView::pointerSelected, this, &NodeTurnBinding::select);
    connect(&m_parts.metadata.tree(), &views::MetadataView::pointerEntered, this, &NodeTurnBinding::enter);
    connect(m_parts.transcript.selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &turn) { m_parts.waveform.setCursorMs(offsetOf(turn)); });
    connect(m_showTurn, &QAction::triggered, this, &NodeTurnBinding::showTurn);
    connect(m_showRecording, &QAction::triggered, this, &NodeTurnBinding::showRecording);
}

void NodeTurnBinding::readPaths()
{
    m_turnOfPath.clear();
    const auto &turns = m_session.conversation().turns;
    m_turnOfPath.reserve(turns.size());
    for (int number = 0; number < turns.size(); ++number) {
        m_turnOfPath.insert(turns.at(number).path, number);
        for (const conversation::ToolOutput &output : turns.at(number).toolCall.outputs) {
            m_turnOfPath.insert(output.path, number);
        }
    }
    m_turnOfPath.remove(QString());
}

/** Number of the turn that holds a node, or -1. */
int NodeTurnBinding::turnOf(QString pointer) const
{
    while (!pointer.isEmpty()) {
        if (const auto found = m_turnOfPath.constFind(pointer); found != m_turnOfPath.cend()) {
            return *found;
        }
        pointer.truncate(pointer.lastIndexOf(u'/'));
    }
    return -1;
}

bool NodeTurnBinding::isOfRecording(const QString &pointer) const
{
    return pointer == RecordingPointer || pointer.startsWith(QLatin1String("/recording_details/"));
}

void NodeTurnBinding::select(const QString &pointer)
{
    if (isOfRecording(pointer)) {
        m_parts.waveform.setCursorMs(0);
        return;
    }
    const int number = turnOf(pointer);
    if (number < 0) {
        return;
    }
    const QModelIndex turn = m_parts.turns.index(number, 0);
    const QModelIndex shown = m_parts.shownTurns.mapFromSource(turn);
    if (shown.isValid()) {
        m_parts.transcript.setCurrentIndex(shown);
        m_parts.transcript.scrollTo(shown);
    }
    m_parts.waveform.setCursorMs(offsetOf(turn)); // also of a turn that is filtered out
}

void NodeTurnBinding::enter(const QString &pointer)
{
    const int number = turnOf(pointer);
    const auto offsetMs = isOfRecording(pointer) ? std::optional<qint64>(0)
                          : number >= 0          ? offsetOf(m_parts.turns.index(number, 0))
                                                 : std::nullopt;
    if (offsetMs) {
        m_playback.seek(*offsetMs);
    }
}

void NodeTurnBinding::showTurn()
{
    const QVariant number = m_parts.transcript.currentIndex().data(itemmodels::TurnNumberRole);
    if (number.isValid()) {
        reveal(m_session.conversation().turns.value(number.toInt()).path);
    }
}

void NodeTurnBinding::showRecording()
{
    reveal(RecordingPointer);
}

void NodeTurnBinding::reveal(const QString &pointer)
{
    m_parts.metadata.openPage(views::MetadataPane::Page::Tree);
    m_parts.metadata.tree().reveal(pointer);
}

} // namespace earshot::window
