// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/transportactions.h"

#include "playback/audioplayer.h"
#include "session/listening.h"
#include "session/playbacksession.h"
#include "views/listeningtext.h"

#include <QAction>
#include <QMenu>

namespace earshot::window {

using session::Listening;
using session::PlaybackSession;

TransportActions::TransportActions(PlaybackSession &playback, const Listening &listening,
                                   const ActionScope &scope)
    : QObject(scope.window)
    , m_playback(playback)
    , m_listening(listening)
    , m_playPause(makeAction(scope.window, QStringLiteral("playPause"), tr("&Play or pause"),
                             QKeySequence(Qt::CTRL | Qt::Key_Space)))
    , m_back(stepAction(scope, "skipBack", Qt::Key_Left))
    , m_forward(stepAction(scope, "skipForward", Qt::Key_Right))
    , m_backFar(stepAction(scope, "skipBackFar", Qt::Key_J))
    , m_forwardFar(stepAction(scope, "skipForwardFar", Qt::Key_L))
    , m_toStart(makePaneAction(scope, QStringLiteral("toStart"), tr("To the st&art"),
                               QKeySequence(Qt::CTRL | Qt::Key_Home))) // elsewhere the top of a list or text
    , m_goToTime(makeAction(scope.window, QStringLiteral("goToTime"), tr("&Go to a time…"),
                            QKeySequence(Qt::CTRL | Qt::Key_G)))
{
    m_playPause->setAutoRepeat(false);
    makeTenths(scope);
    connect(m_playPause, &QAction::triggered, &m_playback, &PlaybackSession::togglePlaying);
    connect(m_back, &QAction::triggered, this,
            [this] { m_playback.skip(-m_listening.preferences().shortStepMs); });
    connect(m_forward, &QAction::triggered, this,
            [this] { m_playback.skip(m_listening.preferences().shortStepMs); });
    connect(m_backFar, &QAction::triggered, this,
            [this] { m_playback.skip(-m_listening.preferences().longStepMs); });
    connect(m_forwardFar, &QAction::triggered, this,
            [this] { m_playback.skip(m_listening.preferences().longStepMs); });
    connect(m_toStart, &QAction::triggered, this, [this] { m_playback.seek(0); });
    connect(m_goToTime, &QAction::triggered, this, &TransportActions::goToTimeRequested);
    connect(&m_playback, &PlaybackSession::stateChanged, this, &TransportActions::updateEnabled);
    connect(&m_listening, &Listening::changed, this, &TransportActions::updateTexts);
    updateEnabled();
    updateTexts();
}

void TransportActions::addTo(QMenu &menu) const
{
    menu.addAction(m_playPause);
    menu.addSeparator();
    menu.addActions({m_back, m_forward, m_backFar, m_forwardFar, m_toStart, m_goToTime});
}

QAction *TransportActions::stepAction(const ActionScope &scope, const char *objectName, Qt::Key key)
{
    return makePaneAction(scope, QString::fromLatin1(objectName), {}, QKeySequence(key));
}

void TransportActions::makeTenths(const ActionScope &scope)
{
    for (int tenth = 0; tenth < 10; ++tenth) {
        QAction *action =
            makePaneAction(scope, QStringLiteral("toTenth%1").arg(tenth),
                           tr("To %1 tenths of the recording").arg(tenth), QKeySequence(Qt::Key_0 + tenth));
        action->setAutoRepeat(false);
        connect(action, &QAction::triggered, this, [this, tenth] {
            if (const auto lengthMs = m_playback.player().lengthMs())
                m_playback.seek(*lengthMs * tenth / 10);
        });
        m_tenths.append(action);
    }
}

void TransportActions::updateEnabled()
{
    using State = PlaybackSession::State;
    const bool canPlay = m_playback.state() == State::Ready || m_playback.state() == State::Fetching;
    for (QAction *action : {m_playPause, m_back, m_forward, m_backFar, m_forwardFar, m_toStart, m_goToTime})
        action->setEnabled(canPlay);
    for (QAction *action : std::as_const(m_tenths))
        action->setEnabled(canPlay);
}

void TransportActions::updateTexts()
{
    const QLocale locale;
    const QString shortStep = views::secondsText(m_listening.preferences().shortStepMs, locale);
    const QString longStep = views::secondsText(m_listening.preferences().longStepMs, locale);
    m_back->setText(tr("&Back %1").arg(shortStep));
    m_forward->setText(tr("&Forward %1").arg(shortStep));
    m_backFar->setText(tr("Back %1").arg(longStep));
    m_forwardFar->setText(tr("Forward %1").arg(longStep));
}

} // namespace earshot::window
