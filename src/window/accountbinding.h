// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/profile.h"
#include "window/signin.h"

#include <QObject>

class QWidget;

namespace earshot::accounts {
class Accounts;
}

namespace earshot::session {
class ConversationSession;
class PlaybackSession;
} // namespace earshot::session

namespace earshot::window {

class StartPage;
class UserQuestion;
struct AccountDesk;

/**
 * Keeps what a window shows in step with who is signed in: the form of the start page, what is open, and what
 * failed for want of a token, which goes on after signing in.
 */
class AccountBinding final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountBinding)

public:
    /** All must outlive this object; `window` is its parent. */
    AccountBinding(const AccountDesk &desk, session::ConversationSession &session,
                   session::PlaybackSession &playback, UserQuestion &question, StartPage &startPage,
                   QWidget *window);

    /** Asks for a token for the present account, in the start page where that is seen, else in a dialog. */
    void askForSignIn();

Q_SIGNALS:
    /** The start page's form has done its duty. */
    void signedIn();

private:
    void onCredentialsChanged();
    void showStart();
    [[nodiscard]] bool isSameAccount() const;

    accounts::Accounts &m_accounts;
    session::ConversationSession &m_session;
    session::PlaybackSession &m_playback;
    UserQuestion &m_question;
    StartPage &m_startPage;
    QWidget *m_window;
    accounts::Profile m_account; ///< what is open belongs to it
};

} // namespace earshot::window
