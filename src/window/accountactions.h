// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace earshot::accounts {
class Accounts;
}

namespace earshot::window {

class UserQuestion;

/** The menu of accounts: which one is in use, another one, signing out. */
class AccountActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountActions)

public:
    /** The first two must outlive this object; `parent` is the window. */
    AccountActions(accounts::Accounts &accounts, UserQuestion &question, QWidget *parent);

    [[nodiscard]] QMenu &menu() const { return *m_menu; }

private:
    void fill();

    accounts::Accounts &m_accounts;
    UserQuestion &m_question;
    QWidget *m_window;
    QMenu *m_menu;
    QAction *m_add;
    QAction *m_signOut;
};

} // namespace earshot::window
