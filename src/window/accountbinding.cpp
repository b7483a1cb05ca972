// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/accountbinding.h"

#include "accounts/accounts.h"
#include "accounts/tokenkind.h"
#include "session/conversationsession.h"
#include "session/playbacksession.h"
#include "window/accountdesk.h"
#include "window/signinform.h"
#include "window/startpage.h"
#include "window/userquestion.h"

#include <QWidget>

namespace earshot::window {

using accounts::Accounts;
using session::ConversationSession;

AccountBinding::AccountBinding(const AccountDesk &desk, ConversationSession &session,
                               session::PlaybackSession &playback, UserQuestion &question,
                               StartPage &startPage, QWidget *window)
    : QObject(window)
    , m_accounts(desk.accounts)
    , m_session(session)
    , m_playback(playback)
    , m_question(question)
    , m_startPage(startPage)
    , m_window(window)
    , m_account(desk.accounts.current())
{
    new SignInBinding(desk.makeTokenCheck, m_startPage.form());
    connect(&m_startPage.form(), &SignInForm::submitted, this, [this](const SignIn &given) {
        m_accounts.signIn(given.profile, given.token);
        Q_EMIT signedIn();
    });
    connect(&m_accounts, &Accounts::credentialsChanged, this, &AccountBinding::onCredentialsChanged);
    connect(&m_accounts, &Accounts::profilesChanged, this, &AccountBinding::showStart);
    connect(&m_accounts, &Accounts::tokenRead, this, &AccountBinding::showStart);
    m_startPage.form().setKnown({m_account, {}});
    showStart();
}

void AccountBinding::askForSignIn()
{
    if (m_startPage.isVisible() && m_startPage.form().isVisible()) {
        m_startPage.form().setFocus();
        return;
    }
    SignIn known{m_accounts.current(), {}};
    const bool lacksOrganization =
        accounts::tokenKindOf(m_accounts.token()) == accounts::TokenKind::PersonalToken &&
        known.profile.organizationId.isEmpty();
    if (lacksOrganization) {
        known.token = m_accounts.token(); // tokens are shown once, so it may not be at hand
    }
    m_question.askForSignIn(m_window, known,
                            [this](const SignIn &given) { m_accounts.signIn(given.profile, given.token); });
}

void AccountBinding::onCredentialsChanged()
{
    m_session.forgetScopes();
    const bool isSame = isSameAccount();
    m_account = m_accounts.current();
    if (!m_session.reference().file.isEmpty()) {
        return; // a saved reply belongs to nobody
    }
    if (!isSame || !m_accounts.isSignedIn()) {
        m_session.close();
        m_startPage.form().setKnown({m_account, {}});
    } else {
        m_session.refresh();
        m_playback.retry(); // where the recording stopped for want of a fresh link
    }
}

/** A token for this run becomes an account when it is replaced by one that is kept. */
bool AccountBinding::isSameAccount() const
{
    const accounts::Profile &now = m_accounts.current();
    return now.apiUrl == m_account.apiUrl && (now.id == m_account.id || m_account.id.isEmpty());
}

void AccountBinding::showStart()
{
    m_startPage.setSignedIn(m_accounts.isSignedIn() || m_accounts.isReading());
}

} // namespace earshot::window
