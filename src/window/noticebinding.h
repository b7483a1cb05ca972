// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "views/noticeline.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace earshot::accounts {
class Accounts;
}

namespace earshot::session {
class Connection;
class ConversationSession;
} // namespace earshot::session

namespace earshot::window {

class UserQuestion;
struct AccountDesk;

/** Tells in one line that the network is away or not used as set, a request is tried again, a token is not
 * accepted any more or could not be kept. */
class NoticeBinding final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeBinding)

public:
    /** All must outlive this object, whose parent is the line. */
    NoticeBinding(const AccountDesk &desk, session::ConversationSession &session, UserQuestion &question,
                  views::NoticeLine &line);

    /** Somebody's request was answered with this; only a refused token is told here. */
    void tellRefusal(const base::Problem &problem);

Q_SIGNALS:
    void signInRequested();

private:
    void update();
    [[nodiscard]] views::NoticeLine::Note note() const;
    void take(views::Offer offer);

    accounts::Accounts &m_accounts;
    session::Connection &m_connection;
    UserQuestion &m_question;
    views::NoticeLine &m_line;
    QTimer m_keychainWait; ///< most keychains answer before anybody could read that they are asked
    std::optional<base::Problem> m_refused;
    std::optional<base::Problem> m_badSettings; ///< and not put away
    std::optional<base::Problem> m_notKept;
    std::optional<base::Problem> m_notForgotten;
};

} // namespace earshot::window
