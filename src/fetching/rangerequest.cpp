// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/rangerequest.h"

#include "fetching/replycheck.h"

#include <algorithm>
#include <utility>

namespace earshot::fetching {

namespace {

using Verdict = RecordingAnswer::Verdict;

GuardedGet::RequestMaker withRange(const GuardedGet::RequestMaker &makeRequest,
                                   const RangeRequest::Target &target)
{
    if (!target.asRange) {
        return makeRequest;
    }
    QByteArray range = "bytes=" + QByteArray::number(target.span.first) + '-';
    if (target.span.end != ByteSpan::Open) {
        range += QByteArray::number(target.span.end - 1);
    }
    // So that a changed file comes from its start on instead of mixed with the former one.
    const QByteArray condition = target.known.strongEtag();
    return [makeRequest, range, condition](const QUrl &url) -> base::Result<QNetworkRequest> {
        auto made = makeRequest(url);
        if (!made.hasValue()) {
            return made.problem();
        }
        QNetworkRequest request = made.takeValue();
        request.setRawHeader("Range", range);
        if (!condition.isEmpty()) {
            request.setRawHeader("If-Range", condition);
        }
        return request;
    };
}

base::Problem tooLarge(Exchange exchange)
{
    exchange.ending = Exchange::Ending::TooLarge;
    return *checkReply(exchange, Subject::Recording);
}

} // namespace

RangeRequest::RangeRequest(QNetworkAccessManager &manager, const GuardedGet::RequestMaker &makeRequest,
                           const FetchLimits &limits, Target target, QObject *parent)
    : QObject(parent)
    , m_get(manager, withRange(makeRequest, target), limits)
    , m_target(std::move(target))
    , m_left(m_target.span)
{
    connect(&m_get, &GuardedGet::answered, this, &RangeRequest::readHead);
    connect(&m_get, &GuardedGet::bodyArrived, this, [this](const QByteArray &bytes) {
        const qint64 offset = std::exchange(m_left.first, m_left.first + bytes.size());
        Q_EMIT arrived(offset, bytes);
    });
    connect(&m_get, &GuardedGet::progressed, this, &RangeRequest::burstEnded);
    connect(&m_get, &GuardedGet::ended, this, &RangeRequest::finish);
}

void RangeRequest::start()
{
    m_time.start();
    m_get.start(m_target.link);
}

void RangeRequest::stop()
{
    disconnect();
    m_get.disconnect(this);
    m_get.cancel();
}

qint64 RangeRequest::bytesPerSecond() const
{
    constexpr qint64 FewestMs = 50;
    const qint64 bytes = m_get.exchange().receivedBytes;
    return bytes == 0 ? 0 : bytes * 1000 / std::max(FewestMs, m_time.elapsed() - m_answeredAtMs);
}

void RangeRequest::readHead()
{
    const Exchange &exchange = m_get.exchange();
    m_headProblem = checkContentType(exchange, Subject::Recording);
    if (!m_headProblem) {
        m_outcome.answer = readRecordingAnswer(exchange, m_target.span, m_target.known);
        if (m_outcome.answer.identity.size.value_or(0) > exchange.limitBytes) {
            m_headProblem = tooLarge(exchange);
        }
    }
    if (m_headProblem || m_outcome.answer.verdict != Verdict::Bytes) {
        m_get.cancel(); // ended() follows
        return;
    }
    m_answered = true;
    m_answeredAtMs = m_time.elapsed();
    m_left = m_outcome.answer.span;
    Q_EMIT answered(QString::fromLatin1(exchange.contentType()));
}

void RangeRequest::finish()
{
    constexpr int RangeNotSatisfiable = 416;
    const Exchange &exchange = m_get.exchange();
    if (m_headProblem) {
        m_outcome.problem = m_headProblem;
    } else if (exchange.httpStatus == RangeNotSatisfiable) {
        m_outcome.answer = readRecordingAnswer(exchange, m_target.span, m_target.known);
    } else if (exchange.ending != Exchange::Ending::Cancelled) {
        m_outcome.problem = checkReply(exchange, Subject::Recording);
        m_outcome.wasSilent = exchange.ending == Exchange::Ending::Stalled && exchange.httpStatus == 0;
    }
    Q_EMIT ended();
}

} // namespace earshot::fetching
