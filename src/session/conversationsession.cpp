// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/conversationsession.h"

#include "base/logging.h"
#include "conversation/availability.h"
#include "decoding/signedanew.h"
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
    if (m_state == State::Loaded) {
        setOpening(reference);
        start();
        return;
    }
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
    setOpening(std::nullopt);
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

void ConversationSession::refreshLink()
{
    m_etag.clear();
    if (m_mayBeNotModified) {
        delete std::exchange(m_fetch, nullptr);
    }
    refresh();
}

void ConversationSession::forgetScopes()
{
    delete std::exchange(m_scopeFetch, nullptr);
    m_askedForScopes = false;
    m_etag.clear(); // another token may see other fields
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
    const conversation::ConversationReference &wanted = m_opening.value_or(m_reference);
    fetching::ConversationSource &source = wanted.file.isEmpty() ? m_api : m_files;
    m_mayBeNotModified = m_state == State::Loaded && !m_opening && !m_etag.isEmpty();
    m_fetch = m_mayBeNotModified ? source.fetchIfChanged(wanted, m_etag, this) : source.fetch(wanted, this);
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
    const fetching::Reply &reply = result.value();
    qCInfo(lcSession) << "conversation fetched:" << reply.body.size() << "bytes in" << reply.elapsedMs
                      << "ms";
    const bool isRefresh = m_state == State::Loaded && !m_opening;
    if (isRefresh && (reply.isNotModified() || reply.body == m_decoded.nodes.bytes())) {
        if (!reply.isNotModified()) {
            m_etag = reply.header("ETag");
        }
        Q_EMIT conversationUnchanged(); // comparing costs the window far less than showing it all again
        askForScopes();
        return;
    }
    m_arrived = reply;
    const json::NodeTable shown = isRefresh ? m_decoded.nodes : json::NodeTable();
    m_decoding.setFuture(QtConcurrent::run([body = reply.body, shown] {
        auto decoded = decoding::decodeConversation(body);
        if (shown.size() > 0 && decoded.hasValue() &&
            decoding::isOnlySignedAnew(shown, decoded.value().nodes)) {
            return std::make_shared<Arrival>(
                Arrival{decoding::DecodedConversation{}, decoded.value().conversation.recording});
        }
        return std::make_shared<Arrival>(Arrival{std::move(decoded)});
    }));
}

void ConversationSession::onDecoded()
{
    if (m_decoding.isCanceled() || m_decoding.future().resultCount() == 0) {
        return;
    }
    const Arrived arrived = m_decoding.result();
    m_decoding.setFuture({});
    if (!arrived->decoded.hasValue()) {
        fail(arrived->decoded.problem());
        return;
    }
    if (arrived->freshRecording) {
        takeFreshLink(*arrived->freshRecording);
    } else {
        show(arrived->decoded.takeValue());
    }
    askForScopes();
}

/** All but the link stays as it is, also in nodes(): showing it again would cost much and tell nothing. */
void ConversationSession::takeFreshLink(const conversation::Recording &recording)
{
    m_decoded.conversation.recording = recording;
    m_etag = std::exchange(m_arrived, {}).header("ETag");
    Q_EMIT conversationUnchanged();
}

void ConversationSession::show(decoding::DecodedConversation decoded)
{
    if (m_opening) {
        m_reference = *m_opening;
        m_isNew = true;
        m_decoded = {};
        setState(State::Loading); // what belongs to the one before must go
        setOpening(std::nullopt);
    } else if (m_state == State::Loaded && isOlder(decoded.conversation)) {
        Q_EMIT conversationUnchanged();
        return;
    }
    m_decoded = std::move(decoded);
    m_shown = std::exchange(m_arrived, {});
    m_etag = m_shown.header("ETag");
    setState(State::Loaded);
    Q_EMIT conversationLoaded(std::exchange(m_isNew, false));
}

/** One of several servers may lag behind: what it tells of a running conversation must not take turns back.
 */
bool ConversationSession::isOlder(const conversation::Conversation &other) const
{
    const conversation::Conversation &shown = m_decoded.conversation;
    return other.updatedAt.hasValue() && shown.updatedAt.hasValue() &&
           other.updatedAt.value() < shown.updatedAt.value() && other.turns.size() <= shown.turns.size();
}

void ConversationSession::setOpening(std::optional<conversation::ConversationReference> opening)
{
    if (std::exchange(m_opening, std::move(opening)) != m_opening) {
        Q_EMIT openingChanged();
    }
}

void ConversationSession::fail(const base::Problem &problem)
{
    if (m_opening) {
        const conversation::ConversationReference reference = *m_opening;
        setOpening(std::nullopt);
        Q_EMIT openFailed(reference, problem);
        return;
    }
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
