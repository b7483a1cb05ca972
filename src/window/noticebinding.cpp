// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/noticebinding.h"

#include "accounts/accounts.h"
#include "session/connection.h"
#include "session/conversationsession.h"
#include "window/accountdesk.h"
#include "window/userquestion.h"

#include <chrono>

namespace earshot::window {

using accounts::Accounts;
using session::ConversationSession;
using views::NoticeLine;
using views::Offer;

namespace {

constexpr std::chrono::milliseconds KeychainWait{700};

} // namespace

NoticeBinding::NoticeBinding(const AccountDesk &desk, ConversationSession &session, UserQuestion &question,
                             NoticeLine &line)
    : QObject(&line)
    , m_accounts(desk.accounts)
    , m_connection(desk.connection)
    , m_question(question)
    , m_line(line)
    , m_badSettings(m_connection.settingsProblem())
{
    m_keychainWait.setSingleShot(true);
    m_keychainWait.setInterval(KeychainWait);
    connect(&m_keychainWait, &QTimer::timeout, this, &NoticeBinding::update);
    connect(&m_connection, &session::Connection::changed, this, &NoticeBinding::update);
    connect(&m_connection, &session::Connection::settingsProblemChanged, this, [this] {
        m_badSettings = m_connection.settingsProblem();
        update();
    });
    connect(&m_accounts, &Accounts::keepingFailed, this, [this](const base::Problem &problem) {
        m_notKept = problem;
        update();
    });
    connect(&m_accounts, &Accounts::forgettingFailed, this, [this](const base::Problem &problem) {
        m_notForgotten = problem;
        update();
    });
    connect(&m_accounts, &Accounts::credentialsChanged, this, [this] {
        m_refused.reset();
        m_notKept.reset();
        update();
    });
    connect(&m_accounts, &Accounts::profilesChanged, this, [this] {
        m_accounts.isReading() ? m_keychainWait.start() : m_keychainWait.stop();
        update();
    });
    connect(&m_accounts, &Accounts::tokenRead, this, &NoticeBinding::update);
    connect(&session, &ConversationSession::refreshFailed, this, &NoticeBinding::tellRefusal);
    connect(&session, &ConversationSession::conversationLoaded, this, [this] {
        m_refused.reset();
        update();
    });
    connect(&m_line, &NoticeLine::offerTaken, this, &NoticeBinding::take);
    update();
}

void NoticeBinding::tellRefusal(const base::Problem &problem)
{
    if (problem.kind == base::ProblemKind::Unauthorized ||
        problem.kind == base::ProblemKind::MissingOrganization) {
        m_refused = problem;
        update();
    }
}

void NoticeBinding::update()
{
    m_line.setNote(note());
}

/** What keeps the user from working comes first. */
NoticeLine::Note NoticeBinding::note() const
{
    if (m_connection.isOffline()) {
        return {
            QStringLiteral("cloud-off"),
            tr("This computer is offline. What was asked for goes on by itself when the network is back."),
            {Offer::TryNow, Offer::Cancel}};
    }
    if (const auto seconds = m_connection.secondsToNextTry()) {
        return {QStringLiteral("hourglass"),
                m_connection.problem().text + u' ' +
                    (*seconds > 0 ? tr("Trying again in %n s.", nullptr, *seconds) : tr("Trying again.")),
                {Offer::TryNow, Offer::Cancel}};
    }
    if (m_refused) {
        return {QStringLiteral("lock"), m_refused->text, {Offer::SignIn}};
    }
    if (m_badSettings) {
        return {
            QStringLiteral("alert-triangle"),
            m_badSettings->text + u' ' +
                tr("The system's certificates alone are trusted. Name another file in Settings, Network."),
            {Offer::Dismiss}};
    }
    if (m_notForgotten) {
        return {QStringLiteral("alert-triangle"),
                tr("The token is not used any more, but could not be removed from where it is kept. %1")
                    .arg(m_notForgotten->text),
                {Offer::Dismiss}};
    }
    if (m_notKept) {
        return {QStringLiteral("info-circle"),
                m_notKept->text + u' ' + tr("You are signed in until Earshot is closed."),
                {Offer::KeepInFile, Offer::Dismiss}};
    }
    if (m_accounts.isReading() && !m_keychainWait.isActive()) {
        return {QStringLiteral("lock"), tr("Waiting for the computer's keychain to be unlocked…"), {}};
    }
    if (const auto &problem = m_accounts.problem(); problem && !m_accounts.isSignedIn()) {
        return {QStringLiteral("lock"), problem->text + u' ' + tr("Sign in again."), {}};
    }
    return {};
}

void NoticeBinding::take(Offer offer)
{
    switch (offer) {
    case Offer::TryNow:
        m_connection.tryNow();
        break;
    case Offer::Cancel:
        m_connection.giveUp();
        break;
    case Offer::SignIn:
        Q_EMIT signInRequested();
        break;
    case Offer::KeepInFile:
        m_question.askToKeepInFile(m_line.window(), [this] {
            m_notKept.reset();
            m_accounts.keepInFile();
            update();
        });
        break;
    case Offer::Dismiss: // what is shown; the next one has not been read yet
        (m_badSettings ? m_badSettings : m_notForgotten ? m_notForgotten : m_notKept).reset();
        update();
        break;
    }
}

} // namespace earshot::window
