// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/turnactions.h"

#include "playback/audioplayer.h"
#include "session/listening.h"
#include "session/playbacksession.h"
#include "session/recordingsync.h"
#include "session/turnsteps.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace earshot::window {

using session::Listening;
using session::PlaybackSession;
using session::RecordingSync;

TurnActions::TurnActions(PlaybackSession &playback, const RecordingSync &sync, Listening &listening,
                         const ActionScope &scope)
    : QObject(scope.window)
    , m_playback(playback)
    , m_sync(sync)
    , m_listening(listening)
    , m_previous(makePaneAction(scope, QStringLiteral("previousTurn"), tr("P&revious turn"),
                                QKeySequence(Qt::CTRL | Qt::Key_Left)))
    , m_next(makePaneAction(scope, QStringLiteral("nextTurn"), tr("&Next turn"),
                            QKeySequence(Qt::CTRL | Qt::Key_Right)))
    , m_replay(makePaneAction(scope, QStringLiteral("replayTurn"), tr("Pla&y the turn again"),
                              QKeySequence(Qt::Key_R)))
    , m_loop(makePaneAction(scope, QStringLiteral("loop"), {}, QKeySequence(Qt::Key_Backslash)))
    , m_loopTurn(makePaneAction(scope, QStringLiteral("loopTurn"), tr("Loop the t&urn"),
                                QKeySequence(Qt::SHIFT | Qt::Key_R)))
{
    for (QAction *action : {m_replay, m_loop, m_loopTurn})
        action->setAutoRepeat(false);
    connect(m_previous, &QAction::triggered, this,
            [this] { seek(session::previousTurnMs(m_sync.timeline(), positionMs()).value_or(0)); });
    connect(m_next, &QAction::triggered, this,
            [this] { seek(session::nextTurnMs(m_sync.timeline(), positionMs())); });
    connect(m_replay, &QAction::triggered, this, &TurnActions::replayTurn);
    connect(m_loop, &QAction::triggered, this, [this] { m_listening.markLoop(positionMs()); });
    connect(m_loopTurn, &QAction::triggered, this, &TurnActions::loopTurn);
    connect(&m_playback, &PlaybackSession::stateChanged, this, &TurnActions::update);
    connect(&m_sync, &RecordingSync::timelineChanged, this, &TurnActions::update);
    connect(&m_listening, &Listening::changed, this, &TurnActions::update);
    update();
}

void TurnActions::addTo(QMenu &menu) const
{
    menu.addActions({m_previous, m_next, m_replay});
    menu.addSeparator();
    menu.addActions({m_loop, m_loopTurn});
}

qint64 TurnActions::positionMs() const
{
    return m_playback.player().positionMs();
}

void TurnActions::seek(std::optional<qint64> positionMs)
{
    if (positionMs)
        m_playback.seek(*positionMs);
}

void TurnActions::replayTurn()
{
    if (const auto turn = session::turnAround(m_sync.timeline(), positionMs())) {
        m_playback.seek(turn->beginMs);
        m_playback.play();
    }
}

void TurnActions::loopTurn()
{
    const auto turn = session::turnAround(m_sync.timeline(), positionMs());
    if (!turn)
        return;
    const qint64 endMs =
        std::min(turn->endMs, m_playback.player().lengthMs().value_or(playback::LongestRecordingMs));
    m_listening.setLoop({turn->beginMs, endMs});
    m_playback.seek(turn->beginMs);
    m_playback.play();
}

void TurnActions::update()
{
    const bool isReady = m_playback.state() == PlaybackSession::State::Ready;
    const bool hasTurns = isReady && !m_sync.timeline().isEmpty();
    for (QAction *action : {m_previous, m_next, m_replay, m_loopTurn})
        action->setEnabled(hasTurns);
    m_loop->setEnabled(isReady);
    m_loop->setText(m_listening.loop()          ? tr("Stop &looping")
                    : m_listening.loopBeginMs() ? tr("&Loop up to here")
                                                : tr("&Loop from here"));
}

} // namespace earshot::window
