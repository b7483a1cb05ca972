// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/conversationactions.h"

#include "conversation/conversationreference.h"
#include "playback/audioplayer.h"
#include "session/conversationsession.h"
#include "session/playbacksession.h"
#include "window/actionfactory.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QWidget>

namespace earshot::window {

ConversationActions::ConversationActions(session::ConversationSession &session,
                                         session::PlaybackSession &playback, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_playback(playback)
    , m_open(makeAction(parent, QStringLiteral("openConversation"), tr("&Open by id or link"),
                        QKeySequence(Qt::CTRL | Qt::Key_L)))
    , m_openFile(makeAction(parent, QStringLiteral("openFile"), tr("Open a saved &reply…"),
                            QKeySequence(QKeySequence::Open)))
    , m_refresh(makeAction(parent, QStringLiteral("refresh"), tr("Re&fresh"), QKeySequence(Qt::Key_F5)))
    , m_copyLink(makeAction(parent, QStringLiteral("copyLink"), tr("&Copy link"),
                            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)))
    , m_copyLinkToPlace(
          makeAction(parent, QStringLiteral("copyLinkToPlace"), tr("Copy link to this &moment"), {}))
    , m_signIn(makeAction(parent, QStringLiteral("signIn"), tr("Sign &in…"), {}))
    , m_closeWindow(makeAction(parent, QStringLiteral("closeWindow"), tr("Clos&e window"),
                               QKeySequence(Qt::CTRL | Qt::Key_W)))
    , m_quit(makeAction(parent, QStringLiteral("quit"), tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)))
{
    m_refresh->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    m_quit->setMenuRole(QAction::QuitRole);
    connect(m_open, &QAction::triggered, this, &ConversationActions::enterAddressRequested);
    connect(m_openFile, &QAction::triggered, this, &ConversationActions::openFileRequested);
    connect(m_refresh, &QAction::triggered, this, &ConversationActions::refreshRequested);
    connect(m_copyLink, &QAction::triggered, this, [this] {
        if (m_isListShown) {
            Q_EMIT rowLinksRequested();
        } else {
            copyLink(false);
        }
    });
    connect(m_copyLinkToPlace, &QAction::triggered, this, [this] { copyLink(true); });
    connect(m_signIn, &QAction::triggered, this, &ConversationActions::signInRequested);
    connect(m_closeWindow, &QAction::triggered, this, &ConversationActions::closeWindowRequested);
    connect(m_quit, &QAction::triggered, this, &ConversationActions::quitRequested);
    connect(&m_session, &session::ConversationSession::stateChanged, this, &ConversationActions::update);
    connect(&m_playback, &session::PlaybackSession::stateChanged, this, &ConversationActions::update);
    update();
}

void ConversationActions::addTo(QMenu &menu) const
{
    menu.addActions({m_open, m_openFile});
    menu.addSeparator();
    menu.addActions({m_refresh, m_copyLink, m_copyLinkToPlace});
    menu.addSeparator();
    menu.addAction(m_signIn);
    menu.addSeparator();
    menu.addAction(m_quit);
}

void ConversationActions::copyLink(bool withPlace) const
{
    conversation::ConversationReference reference = m_session.reference();
    reference.atMs.reset();
    if (withPlace) {
        reference.atMs = m_playback.player().positionMs();
    }
    QGuiApplication::clipboard()->setText(conversation::deepLink(reference));
}

void ConversationActions::setListShown(bool isShown)
{
    m_isListShown = isShown;
    update();
}

void ConversationActions::update()
{
    const bool isNamed = !m_session.reference().id.isEmpty();
    m_refresh->setEnabled(m_isListShown || isNamed || !m_session.reference().file.isEmpty());
    m_copyLink->setEnabled(m_isListShown || isNamed);
    m_copyLinkToPlace->setEnabled(!m_isListShown && isNamed &&
                                  m_playback.state() == session::PlaybackSession::State::Ready);
}

} // namespace earshot::window
