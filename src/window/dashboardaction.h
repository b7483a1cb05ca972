// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

class QAction;
class QWidget;

namespace earshot::accounts {
class Accounts;
}

namespace earshot::session {
class ConversationSession;
}

namespace earshot::window {

class UserQuestion;

/** Opens the conversation in the dashboard of the account, after asking. */
class DashboardAction final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DashboardAction)

public:
    /** The first three must outlive this object; `parent` is the window. */
    DashboardAction(accounts::Accounts &accounts, session::ConversationSession &session,
                    UserQuestion &question, QWidget *parent);

    [[nodiscard]] QAction *action() const { return m_action; }

private:
    /** Invalid when nothing that the dashboard knows is open, or where it is is not known. */
    [[nodiscard]] QUrl address() const;
    void update();

    accounts::Accounts &m_accounts;
    session::ConversationSession &m_session;
    QAction *m_action;
};

} // namespace earshot::window
