// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/accountactions.h"

#include "accounts/accounts.h"
#include "window/accountname.h"
#include "window/actionfactory.h"
#include "window/userquestion.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QWidget>

namespace earshot::window {

AccountActions::AccountActions(accounts::Accounts &accounts, UserQuestion &question, QWidget *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_question(question)
    , m_window(parent)
    , m_menu(new QMenu(tr("&Account"), parent))
    , m_add(makeAction(parent, QStringLiteral("addAccount"), tr("&Add an account…"), {}))
    , m_signOut(makeAction(parent, QStringLiteral("signOut"), tr("Sign &out…"), {}))
{
    m_menu->setObjectName(QStringLiteral("accountMenu"));
    connect(m_add, &QAction::triggered, this, [this] {
        m_question.askForSignIn(m_window, {accounts::newProfile(), {}}, [this](const SignIn &given) {
            m_accounts.signIn(given.profile, given.token);
        });
    });
    connect(m_signOut, &QAction::triggered, this, [this] {
        m_question.askToSignOut(m_window, accountName(m_accounts.current()),
                                [this, id = m_accounts.current().id] { m_accounts.signOut(id); });
    });
    connect(&m_accounts, &accounts::Accounts::profilesChanged, this, &AccountActions::fill);
    fill();
}

void AccountActions::fill()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    for (const accounts::Profile &profile : m_accounts.profiles()) {
        QString name = accountName(profile);
        name.replace(u'&', QStringLiteral("&&"));
        auto *action = m_menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(profile.id == m_accounts.current().id);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = profile.id] {
            if (id != m_accounts.current().id) {
                m_accounts.switchTo(id);
            }
        });
    }
    if (m_accounts.isForThisRun()) {
        auto *action = m_menu->addAction(tr("Token given for this run"));
        action->setCheckable(true);
        action->setChecked(true);
        group->addAction(action);
    }
    m_menu->addSeparator();
    m_menu->addActions({m_add, m_signOut});
    m_signOut->setEnabled(m_accounts.isSignedIn());
}

} // namespace earshot::window
