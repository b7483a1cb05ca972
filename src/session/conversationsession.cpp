// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/conversationsession.h"

#include "base/logging.h"
#include "conversation/availability.h"
#include "session/replyloader.h"
#include "session/scopeanswer.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

#include <utility>

namespace earshot::session {

ConversationSession::ConversationSession(fetching::ConversationSource &api,
                                         fetching::ConversationSource &files, QObject *parent)
    : QObject(parent), m_api(api), m_files(files)
{
    connect(&m_decoding, &QFutureWatcherBase::finished, this, &ConversationSession::onDecoded);
}

ConversationSession::~ConversationSession()
{
    m_decoding.disconnect(this); // a decode that still runs works on its own copy of the bytes
}

void ConversationSession::open(const conversation::ConversationReference &reference)
{
    dropRequests();
    m_reference = reference;
    m_decoded = {};
    m_isNew = true;
    start();
    m_state = State::Loading;
    Q_EMIT stateChanged(m_state); // also when another one was loading: what belongs to that one must go
}

void ConversationSession::refuse(const base::Problem &problem)
{
    dropRequests();
    m_reference = {};
    m_decoded = {};
    m_problem = problem;
    setState(State::Failed);
}

void ConversationSession::close()
{
    dropRequests();
    forgetScopes();
    m_reference = {};
    m_decoded = {};
    setState(State::Nothing);
}

void ConversationSession::refresh()
{
    if (isBusy() || (m_reference.id.isEmpty() && m_reference.file.isEmpty())) {
        return;
    }
    start();
    if (m_state == State::Failed) {
        setState(State::Loading);
    }
}

void ConversationSession::forgetScopes()
{
    delete std::exchange(m_scopeFetch, nullptr);
    m_askedForScopes = false;
    m_mayReadSensitive.reset();
}

ReplyLoader *ConversationSession::makeReplyLoader(QObject *parent) const
{
    return new ReplyLoader(m_api, m_files, parent);
}

void ConversationSession::cancel()
{
    if (m_fetch != nullptr) {
        m_fetch->cancel();
    } else if (m_decoding.isRunning()) {
        m_decoding.setFuture({}); // the late result is dropped
        fail({base::ProblemKind::Cancelled, tr("Opening the conversation was cancelled."), {}, {}});
    }
}

void ConversationSession::start()
{
    fetching::ConversationSource &source = m_reference.file.isEmpty() ? m_api : m_files;
    m_fetch = source.fetch(m_reference, this);
    connect(m_fetch, &fetching::Fetch::progressed, this, &ConversationSession::progressed);
    connect(m_fetch, &fetching::Fetch::finished, this, &ConversationSession::onFetched);
}

void ConversationSession::onFetched(const base::Result<fetching::Reply> &result)
{
    std::exchange(m_fetch, nullptr)->deleteLater();
    if (!result.hasValue()) {
        fail(result.problem());
        return;
    }
    qCInfo(lcSession) << "conversation fetched:" << result.value().body.size() << "bytes in"
                      << result.value().elapsedMs << "ms";
    m_arrived = result.value();
    m_decoding.setFuture(QtConcurrent::run([body = result.value().body] {
        return std::make_shared<base::Result<decoding::DecodedConversation>>(
            decoding::decodeConversation(body));
    }));
}

void ConversationSession::onDecoded()
{
    if (m_decoding.isCanceled() || m_decoding.future().resultCount() == 0) {
        return;
    }
    const Decoded decoded = m_decoding.result();
    m_decoding.setFuture({});
    if (!decoded->hasValue()) {
        fail(decoded->problem());
        return;
    }
    m_decoded = decoded->takeValue();
    m_shown = std::exchange(m_arrived, {});
    setState(State::Loaded);
    Q_EMIT conversationLoaded(std::exchange(m_isNew, false));
    askForScopes();
}

void ConversationSession::fail(const base::Problem &problem)
{
    if (m_state == State::Loaded) {
        Q_EMIT refreshFailed(problem);
        return;
    }
    m_problem = problem;
    setState(State::Failed);
}

void ConversationSession::dropRequests()
{
    delete std::exchange(m_fetch, nullptr);
    m_decoding.setFuture({});
}

/** Asks only when something sensitive is missing, so that "withheld" is said on evidence; once is enough. */
void ConversationSession::askForScopes()
{
    using conversation::Availability;
    const auto missing = conversation::summaryAvailability(m_decoded.conversation, std::nullopt);
    if (m_askedForScopes || !m_reference.file.isEmpty() || missing == Availability::Present) {
        return;
    }
    m_askedForScopes = true;
    m_scopeFetch = m_api.fetchScopes(this);
    if (m_scopeFetch == nullptr) {
        return;
    }
    connect(m_scopeFetch, &fetching::Fetch::finished, this,
            [this](const base::Result<fetching::Reply> &result) {
                std::exchange(m_scopeFetch, nullptr)->deleteLater();
                if (result.hasValue()) {
                    m_mayReadSensitive = mayReadSensitiveFields(result.value().body);
                }
                // A refusal says nothing of the scope: whether this token may ask is not documented.
                Q_EMIT scopesLoaded();
            });
}

void ConversationSession::setState(State state)
{
    if (std::exchange(m_state, state) != state || state == State::Failed) {
        Q_EMIT stateChanged(state);
    }
}

} // namespace earshot::session
