// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/dashboardaction.h"

#include "accounts/accounts.h"
#include "session/conversationsession.h"
#include "window/actionfactory.h"
#include "window/userquestion.h"

#include <QAction>
#include <QDesktopServices>
#include <QWidget>

namespace earshot::window {

DashboardAction::DashboardAction(accounts::Accounts &accounts, session::ConversationSession &session,
                                 UserQuestion &question, QWidget *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_session(session)
    , m_action(makeAction(parent, QStringLiteral("openInDashboard"), tr("Open in the &dashboard…"), {}))
{
    connect(m_action, &QAction::triggered, this, [this, &question, parent] {
        const QUrl url = address();
        question.askToOpenLink(parent, url, [url] { QDesktopServices::openUrl(url); });
    });
    connect(&m_session, &session::ConversationSession::stateChanged, this, &DashboardAction::update);
    connect(&m_accounts, &accounts::Accounts::profilesChanged, this, &DashboardAction::update);
    update();
}

QUrl DashboardAction::address() const
{
    const QString &id = m_session.reference().id;
    return id.isEmpty() ? QUrl() : accounts::dashboardUrl(m_accounts.current().dashboardForm, id);
}

void DashboardAction::update()
{
    m_action->setEnabled(address().isValid());
}

} // namespace earshot::window
