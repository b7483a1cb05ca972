// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/httprecordingstream.h"

#include "base/logging.h"
#include "fetching/fetchcure.h"

#include <QLocale>
#include <QMetaObject>
#include <QMutexLocker>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace earshot::fetching {

namespace {

using namespace std::chrono_literals;
using Flow = StreamStatus::Flow;
using Verdict = RecordingAnswer::Verdict;

constexpr auto SettleTime = 100ms;  // wishes in a row, such as of a dragged slider, make one request
constexpr auto ArrivalPause = 50ms; // between two announcements that nobody waits for

/** What a new request would cost, in bytes of the running one: a quarter of a second. */
qint64 soonBytes(qint64 bytesPerSecond)
{
    constexpr qint64 Fewest = 16 * 1024;
    constexpr qint64 Most = 2 * 1024 * 1024;
    constexpr qint64 WhenUnknown = 512 * 1024;
    return bytesPerSecond == 0 ? WhenUnknown : std::clamp(bytesPerSecond / 4, Fewest, Most);
}

} // namespace

HttpRecordingStream::HttpRecordingStream(QNetworkAccessManager &manager, RecordingRequests requests,
                                         const QUrl &link, const StreamLimits &limits,
                                         std::shared_ptr<RecordingFile> file)
    : m_manager(manager)
    , m_requests(std::move(requests))
    , m_limits(limits)
    , m_bytes(std::move(file))
    , m_link(link)
    , m_patience(limits)
{
    for (QTimer *timer : {&m_planTimer, &m_arrivalTimer, &m_retryTimer}) {
        timer->setSingleShot(true);
    }
    m_arrivalTimer.setInterval(ArrivalPause);
    connect(&m_planTimer, &QTimer::timeout, this, &HttpRecordingStream::advance);
    connect(&m_arrivalTimer, &QTimer::timeout, this, &HttpRecordingStream::announceArrival);
    connect(&m_retryTimer, &QTimer::timeout, this, [this] {
        setFlow(Flow::Arriving, {});
        advance();
    });
    connect(&m_link, &LinkRenewal::wanted, this, &HttpRecordingStream::freshLinkWanted);
    m_status.linkGoodUntil = m_link.goodUntil();
    advance();
}

qint64 HttpRecordingStream::read(qint64 offset, char *target, qint64 length) const
{
    return m_bytes.read(offset, target, length);
}

void HttpRecordingStream::want(qint64 offset, qint64 length)
{
    const QMutexLocker lock(&m_wishMutex);
    m_wish = {std::max<qint64>(0, offset), offset + std::max<qint64>(1, length)};
    if (!std::exchange(m_isWishNoted, true)) {
        QMetaObject::invokeMethod(this, &HttpRecordingStream::advance, Qt::QueuedConnection);
    }
}

ByteSpan HttpRecordingStream::wish() const
{
    const QMutexLocker lock(&m_wishMutex);
    return m_wish;
}

std::optional<RunningRange> HttpRecordingStream::running() const
{
    if (m_request == nullptr) {
        return std::nullopt;
    }
    return RunningRange{m_request->left(), m_request->hasAnswered() || m_request->age() >= m_settleTime,
                        soonBytes(m_request->bytesPerSecond())};
}

void HttpRecordingStream::advance()
{
    {
        const QMutexLocker lock(&m_wishMutex);
        m_isWishNoted = false;
    }
    if (m_status.flow != Flow::Arriving) {
        return;
    }
    if (m_link.isBad()) {
        askForLink();
        return;
    }
    const RangePlan plan = planNextRange(m_bytes.map(), m_bytes.size(), wish(), running(), takesRanges());
    switch (plan.step) {
    case RangePlan::Step::Keep:
        if (!m_request->hasAnswered() && m_request->age() < m_settleTime) {
            m_planTimer.start(m_settleTime - m_request->age());
        }
        break;
    case RangePlan::Step::Start:
        startRequest(plan.span);
        break;
    case RangePlan::Step::Rest:
        complete();
        break;
    }
}

void HttpRecordingStream::startRequest(const ByteSpan &span)
{
    // A server that is slow to answer would never come to it if each new wish ended the request.
    m_settleTime = m_request != nullptr && !m_request->hasAnswered() ? m_settleTime * 2 : SettleTime;
    dropRequest();
    m_isFruitful = false;
    m_request = new RangeRequest(m_manager, m_requests.makerFor(m_link.link()), m_limits.request,
                                 {m_link.link(), span, takesRanges(), m_identity}, this);
    connect(m_request, &RangeRequest::answered, this, &HttpRecordingStream::onAnswered);
    connect(m_request, &RangeRequest::arrived, this, &HttpRecordingStream::onArrived);
    connect(m_request, &RangeRequest::burstEnded, this, &HttpRecordingStream::onBurstEnded);
    connect(m_request, &RangeRequest::ended, this, &HttpRecordingStream::onEnded);
    m_request->start();
}

void HttpRecordingStream::dropRequest()
{
    if (m_request != nullptr) {
        m_request->stop();
        std::exchange(m_request, nullptr)->deleteLater(); // we may be in one of its signals
    }
}

void HttpRecordingStream::learn(const FileIdentity &identity)
{
    m_identity.complete(identity);
    if (m_identity.size.value_or(0) > 0) {
        m_bytes.setSize(*m_identity.size);
    }
}

void HttpRecordingStream::onAnswered(const QString &contentType)
{
    const RecordingAnswer &answer = m_request->outcome().answer;
    m_takesRanges = answer.takesRanges && answer.span.first == m_request->askedFirst();
    m_bytes.setContentType(contentType);
    learn(answer.identity);
    if (m_link.takeNews()) {
        Q_EMIT linkRenewed();
    }
}

/** Writes in the thread of the object: at most 64 KiB, into the system's page cache. */
void HttpRecordingStream::onArrived(qint64 offset, const QByteArray &bytes)
{
    if (offset + bytes.size() > m_limits.request.bodyBytes) {
        fail({base::ProblemKind::TooLarge,
              tr("The recording is larger than %1, which is more than Earshot takes.")
                  .arg(QLocale().formattedDataSize(m_limits.request.bodyBytes)),
              {},
              {}});
        return;
    }
    const qint64 countBefore = m_bytes.map().count();
    const qint64 awaited = m_bytes.map().missingFrom(wish().first);
    switch (m_bytes.store(offset, bytes)) {
    case ArrivedBytes::Outcome::Stored:
        break;
    case ArrivedBytes::Outcome::Differs:
        giveUpChanged();
        return;
    case ArrivedBytes::Outcome::NoRoom:
        fail({base::ProblemKind::FileUnreadable,
              tr("The recording cannot be stored: the disk may be full."),
              {},
              {}});
        return;
    }
    m_isAwaited = m_isAwaited || (awaited >= offset && awaited < offset + bytes.size());
    if (m_bytes.map().count() > countBefore) {
        m_isFruitful = true;
        m_link.noteSuccess();
        m_patience.restore();
    }
}

void HttpRecordingStream::onBurstEnded()
{
    if (m_bytes.isComplete()) {
        complete();
        return;
    }
    advance();
    if (m_isAwaited) {
        announceArrival();
    } else if (!m_arrivalTimer.isActive()) {
        m_arrivalTimer.start();
    }
}

void HttpRecordingStream::announceArrival()
{
    m_isAwaited = false;
    m_arrivalTimer.stop();
    Q_EMIT bytesArrived(m_bytes.map().count(), m_bytes.size().value_or(-1));
}

void HttpRecordingStream::onEnded()
{
    const RangeRequest::Outcome outcome = m_request->outcome();
    const qint64 end = m_request->left().first;
    const bool hadAnswer = m_request->hasAnswered();
    dropRequest();
    if (outcome.wasSilent) {
        // Connections that the server closes while we do, too, stay closing for ever in Qt 6.4; when all six
        // to a server have, no request to it is sent any more.
        m_manager.clearConnectionCache();
    }
    if (outcome.answer.identity.size == 0) {
        fail({base::ProblemKind::EmptyRecording, tr("The recording is empty: it has no bytes."), {}, {}});
        return;
    }
    if (outcome.problem) {
        if (hadAnswer && outcome.problem->kind == base::ProblemKind::EmptyRecording) {
            onCutShort(*outcome.problem, end);
        } else {
            recover(*outcome.problem);
        }
        return;
    }
    switch (outcome.answer.verdict) {
    case Verdict::Bytes:
        onBodyEnded(outcome, end);
        break;
    case Verdict::Changed:
        giveUpChanged();
        break;
    case Verdict::BehindEnd:
        learn(outcome.answer.identity);
        advance();
        break;
    case Verdict::Contradictory:
        if (std::exchange(m_rangesAreBroken, true)) {
            recover({base::ProblemKind::ServerError,
                     tr("The recording's server contradicts itself. Try again later."),
                     {},
                     {}});
        } else {
            advance(); // by a plain request
        }
        break;
    }
}

void HttpRecordingStream::onBodyEnded(const RangeRequest::Outcome &outcome, qint64 end)
{
    const bool isEnd = outcome.answer.span.end == ByteSpan::Open && !m_bytes.map().nextPresent(end);
    if (!m_bytes.size() && isEnd) { // a server without lengths ends the connection instead
        learn({.size = end, .etag = {}, .lastModified = {}});
    }
    if (m_isFruitful || m_bytes.isComplete()) {
        advance();
    } else {
        onCutShort({base::ProblemKind::EmptyRecording,
                    tr("The recording's server sends only a part of it. Try again later."),
                    {},
                    {}},
                   end);
    }
}

/** A dropped connection brings more the next time. One that ends at the same byte again and again is the end.
 */
void HttpRecordingStream::onCutShort(const base::Problem &problem, qint64 end)
{
    if (m_isFruitful || m_patience.bearsFruitless()) {
        recover(problem);
        return;
    }
    if (end < m_bytes.size().value_or(0) / 2 || end == 0 || end != m_bytes.map().count()) {
        fail(problem); // so little is no recording
        return;
    }
    qCInfo(lcFetching) << "the store holds fewer bytes of the recording than it says:" << end;
    m_status.isCutShort = true;
    m_identity.size = end;
    m_bytes.setSize(end);
    complete();
}

void HttpRecordingStream::recover(const base::Problem &problem)
{
    m_patience.noteFailure();
    switch (cureFor(problem)) {
    case FetchCure::TryAgain:
        tryAgainOrFail(problem);
        break;
    case FetchCure::FreshLink:
        if (m_link.noteRefusal()) {
            askForLink();
        } else {
            base::Problem hopeless = problem;
            hopeless.text =
                tr("The store refuses the recording's link, and fresh ones too. Your role may not "
                   "be allowed to hear it, or it was deleted.");
            fail(hopeless);
        }
        break;
    case FetchCure::None:
        fail(problem);
        break;
    }
}

void HttpRecordingStream::tryAgainOrFail(const base::Problem &problem)
{
    const auto pause = m_patience.nextPause(problem, QRandomGenerator::global()->generateDouble());
    if (!pause) {
        fail(problem);
        return;
    }
    qCDebug(lcFetching) << "the recording's connection failed; next try in" << pause->count() << "ms";
    m_retryTimer.start(*pause);
    setFlow(Flow::TryingAgain, *pause);
}

void HttpRecordingStream::askForLink()
{
    setFlow(Flow::AwaitingLink, {});
    m_link.ask();
}

void HttpRecordingStream::resume(const QString &freshLink)
{
    if (isOver()) {
        return;
    }
    const auto checked = m_requests.check(freshLink);
    if (!checked.hasValue()) {
        giveUpLink(checked.problem());
        return;
    }
    m_link.take(checked.value());
    m_retryTimer.stop();
    setFlow(Flow::Arriving, {});
    if (m_request != nullptr && m_link.takeNews()) { // the former link still brings bytes
        Q_EMIT linkRenewed();
        return;
    }
    advance();
}

void HttpRecordingStream::giveUpLink(const base::Problem &problem)
{
    if (isOver()) {
        return;
    }
    m_link.noteNone();
    if (m_status.flow != Flow::AwaitingLink) {
        return; // the present link is still good
    }
    if (m_link.trustAgain()) {
        setFlow(Flow::Arriving, {});
        advance();
        return;
    }
    base::Problem expired = problem;
    expired.text =
        tr("The recording's link has expired, and no fresh one could be had. %1").arg(problem.text);
    if (cureFor(problem) == FetchCure::TryAgain) {
        tryAgainOrFail(expired);
        return;
    }
    expired.kind = base::ProblemKind::LinkExpired;
    fail(expired);
}

void HttpRecordingStream::retry()
{
    if (m_status.flow == Flow::Failed) {
        m_patience.restore();
        m_link.distrust(); // a fresh one costs little and may be what is needed
    } else if (m_status.flow != Flow::TryingAgain) {
        return;
    }
    m_retryTimer.stop();
    setFlow(Flow::Arriving, {});
    advance();
}

void HttpRecordingStream::complete()
{
    const QPointer<HttpRecordingStream> self(this); // a receiver may delete us
    stopAll();
    setFlow(Flow::Complete, {});
    announceArrival();
    if (self) {
        Q_EMIT completed();
    }
}

void HttpRecordingStream::giveUpChanged()
{
    qCInfo(lcFetching) << "there is another file behind the recording's link than before";
    stopAll();
    setFlow(Flow::Failed, {});
    Q_EMIT fileChanged();
}

void HttpRecordingStream::fail(const base::Problem &problem)
{
    stopAll();
    setFlow(Flow::Failed, {});
    Q_EMIT failed(problem);
}

void HttpRecordingStream::stopAll()
{
    dropRequest();
    m_planTimer.stop();
    m_arrivalTimer.stop();
    m_retryTimer.stop();
    m_link.rest();
}

bool HttpRecordingStream::isOver() const
{
    return m_status.flow == Flow::Complete || m_status.flow == Flow::Failed;
}

/** Tells of it later, since a receiver may delete us. */
void HttpRecordingStream::setFlow(Flow flow, std::chrono::milliseconds pause)
{
    const StreamStatus former = m_status;
    m_status.flow = flow;
    m_status.pause = pause;
    m_status.linkGoodUntil = m_link.goodUntil();
    if (m_status != former) {
        QMetaObject::invokeMethod(this, &HttpRecordingStream::statusChanged, Qt::QueuedConnection);
    }
}

} // namespace earshot::fetching
