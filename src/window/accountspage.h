// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace earshot::accounts {
class Accounts;
struct Profile;
} // namespace earshot::accounts

namespace earshot::window {

class UserQuestion;

/** All accounts: which is in use, where its token is kept, what it is called; for the settings. */
class AccountsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountsPage)

public:
    /** Both must outlive the page. */
    AccountsPage(accounts::Accounts &accounts, UserQuestion &question, QWidget *parent = nullptr);

    /** In how many accounts and offers all the words are. */
    [[nodiscard]] int search(const QStringList &words) const;

private:
    QPushButton *addButton(const QString &objectName, const QString &text);
    void connectButtons();
    void fill();
    void showSelected();
    void rename();
    void askForToken(const accounts::Profile &profile);
    /** Null when none is selected. */
    [[nodiscard]] const accounts::Profile *selected() const;

    accounts::Accounts &m_accounts;
    UserQuestion &m_question;
    QListWidget *m_list;
    QWidget *m_buttons;
    QPushButton *m_use;
    QPushButton *m_signIn;
    QPushButton *m_signOut;
    QPushButton *m_remove;
    QPushButton *m_add;
    QWidget *m_fields;
    QLineEdit *m_name;
    QLineEdit *m_dashboard;
    QLabel *m_facts;
};

} // namespace earshot::window
