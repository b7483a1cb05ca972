// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workplace.h"

#include "app/apiaccess.h"
#include "playback/audioplayerfactory.h"
#include "views/screenfit.h"

#include <QEvent>

namespace earshot::app {

Workplace::Workplace(const Shared &shared, const window::WindowSetup &setup, int number)
    : m_settings(shared.settings)
    , m_number(number)
    , m_player(playback::makeAudioPlayer())
    , m_session(shared.access.conversations(), shared.files)
    , m_playback(m_session, shared.access.recordings(), *m_player)
    , m_sync(m_session, *m_player, shared.syncMemory)
    , m_listening(*m_player, m_sync, shared.settings)
    , m_rewindOnResume(m_playback, m_listening, session::RewindOnResume::systemClock())
    , m_liveRefresh(m_session)
    , m_list(shared.access.lists())
    , m_question(shared.access.desk().makeTokenCheck)
    , m_window(m_session, m_playback, m_sync, m_listening, m_liveRefresh, shared.settings,
               shared.access.desk(), {m_list, m_queue, shared.marks, shared.filters}, m_question, setup)
{
    connect(&m_window, &window::MainWindow::newWindowRequested, this, &Workplace::newWindowRequested);
    m_window.installEventFilter(this);
}

Workplace::~Workplace() = default;

void Workplace::rememberPlace()
{
    m_remembersPlace = true;
    m_window.restoreGeometry(
        QByteArray::fromBase64(m_settings.text(placeName()).value_or(QString()).toLatin1()));
    if (!m_window.isMaximized() && !m_window.isFullScreen()) { // those have the size of their screen anyway
        m_window.resize(views::fittingScreen(m_window.size(), m_window));
    }
    m_window.restoreLayout(m_settings.text(layoutName()).value_or(QString()));
}

void Workplace::raise()
{
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

/** What is shown stays until the other is there, and is not what shall be played. */
void Workplace::playWhenOpen()
{
    const auto &opening = m_session.opening();
    if (!opening) {
        m_playback.play();
        return;
    }
    const auto play = [this, reference = *opening](bool isNew) {
        if (isNew && m_session.reference() == reference) {
            m_playback.play();
        }
    };
    connect(&m_session, &session::ConversationSession::conversationLoaded, this, play,
            Qt::SingleShotConnection);
}

void Workplace::takeMediaKeys()
{
    m_desktopControl = mpris::makeDesktopControl(m_playback, m_sync, m_listening);
    if (m_desktopControl) {
        connect(m_desktopControl.get(), &mpris::DesktopControl::raiseRequested, this, &Workplace::raise);
    }
}

void Workplace::leaveMediaKeys()
{
    m_desktopControl.reset();
}

bool Workplace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close) {
        if (m_remembersPlace) {
            m_settings.setOwnText(placeName(), QString::fromLatin1(m_window.saveGeometry().toBase64()));
            m_settings.setOwnText(layoutName(), m_window.layoutText());
        }
        QMetaObject::invokeMethod(this, &Workplace::closed, Qt::QueuedConnection); // not in its own event
    }
    return QObject::eventFilter(watched, event);
}

QString Workplace::shownId() const
{
    return m_window.isListShown() ? QString() : m_session.reference().id;
}

QString Workplace::layoutName() const
{
    return placeName() + QStringLiteral("/layout");
}

QString Workplace::placeName() const
{
    return QStringLiteral("windows/%1").arg(m_number);
}

} // namespace earshot::app
