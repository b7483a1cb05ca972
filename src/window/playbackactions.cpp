// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/playbackactions.h"

#include "session/playbacksession.h"
#include "window/actionfactory.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace earshot::window {

PlaybackActions::PlaybackActions(session::PlaybackSession &playback, QWidget *transcript, QWidget *parent)
    : QObject(parent)
    , m_playback(playback)
    , m_transcript(transcript)
    , m_playPause(makeAction(parent, QStringLiteral("playPause"), tr("&Play or pause"),
                             QKeySequence(Qt::CTRL | Qt::Key_Space)))
    , m_back(skipAction("skipBack", tr("&Back 5 seconds"), Qt::Key_Left, -5'000))
    , m_forward(skipAction("skipForward", tr("&Forward 5 seconds"), Qt::Key_Right, 5'000))
    , m_backFar(skipAction("skipBackFar", tr("Back 10 seconds"), Qt::Key_J, -10'000))
    , m_forwardFar(skipAction("skipForwardFar", tr("Forward 10 seconds"), Qt::Key_L, 10'000))
    , m_toStart(makeAction(parent, QStringLiteral("toStart"), tr("To the &start"),
                           QKeySequence(Qt::CTRL | Qt::Key_Home)))
{
    connect(m_playPause, &QAction::triggered, &m_playback, &session::PlaybackSession::togglePlaying);
    connect(m_toStart, &QAction::triggered, this, [this] { m_playback.seek(0); });
    connect(&m_playback, &session::PlaybackSession::stateChanged, this, &PlaybackActions::update);
    update();
}

void PlaybackActions::addTo(QMenu &menu) const
{
    menu.addAction(m_playPause);
    menu.addSeparator();
    menu.addActions({m_back, m_forward, m_backFar, m_forwardFar, m_toStart});
}

views::PlaybackBar::Shortcuts PlaybackActions::shortcuts() const
{
    return {m_playPause->shortcut(), m_back->shortcut(), m_forward->shortcut(), {}};
}

QAction *PlaybackActions::skipAction(const char *objectName, const QString &text, Qt::Key key, qint64 deltaMs)
{
    QAction *action = makeAction(m_transcript, QString::fromLatin1(objectName), text, QKeySequence(key));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, deltaMs] { m_playback.skip(deltaMs); });
    return action;
}

void PlaybackActions::update()
{
    using State = session::PlaybackSession::State;
    const bool canPlay = m_playback.state() == State::Ready || m_playback.state() == State::Fetching;
    for (QAction *action : {m_playPause, m_back, m_forward, m_backFar, m_forwardFar, m_toStart}) {
        action->setEnabled(canPlay);
    }
}

} // namespace earshot::window
