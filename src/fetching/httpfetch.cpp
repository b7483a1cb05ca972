// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/httpfetch.h"

#include "base/logging.h"
#include "fetching/shownheaders.h"

#include <algorithm>
#include <utility>

namespace earshot::fetching {

namespace {

Headers withoutCookies(Headers headers)
{
    headers.removeIf(
        [](const auto &header) { return header.first.compare("Set-Cookie", Qt::CaseInsensitive) == 0; });
    return headers;
}

} // namespace

HttpFetch::HttpFetch(QNetworkAccessManager &manager, const QUrl &url, GuardedGet::RequestMaker makeRequest,
                     Wanted wanted, const FetchLimits &limits, QObject *parent)
    : Fetch(parent), m_wanted(wanted), m_get(manager, std::move(makeRequest), limits)
{
    connect(&m_get, &GuardedGet::answered, this, [this] {
        m_headMs = m_elapsed.elapsed();
        if (const auto problem = checkContentType(m_get.exchange(), m_wanted.subject)) {
            finish(*problem);
        }
    });
    connect(&m_get, &GuardedGet::bodyArrived, this, [this](const QByteArray &chunk) { m_body += chunk; });
    connect(&m_get, &GuardedGet::progressed, this, &HttpFetch::progressed);
    connect(&m_get, &GuardedGet::ended, this, [this] {
        const Exchange &exchange = m_get.exchange();
        if (const auto problem = checkReply(exchange, m_wanted.subject); problem && !isStillRight()) {
            finish(*problem);
            return;
        }
        finish(takeReply());
    });
    m_askedAt = QDateTime::currentDateTimeUtc();
    m_elapsed.start();
    m_get.start(url);
}

/** "Not modified" is an answer to those only who said what they have. */
bool HttpFetch::isStillRight() const
{
    return m_wanted.known == Known::Version && m_get.exchange().httpStatus == 304 &&
           m_get.exchange().ending == Exchange::Ending::Answered;
}

void HttpFetch::cancel()
{
    m_get.cancel();
}

Reply HttpFetch::takeReply()
{
    const Exchange &exchange = m_get.exchange();
    Reply reply;
    reply.body = std::exchange(m_body, {});
    reply.url = exchange.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    reply.httpStatus = exchange.httpStatus;
    reply.headers = withoutCookies(exchange.headers);
    reply.elapsedMs = m_elapsed.elapsed();
    reply.head = {QStringLiteral("GET %1 HTTP/1.1").arg(QString::fromLatin1(reply.url.toEncoded())),
                  exchange.requestHeaders,
                  exchange.httpStatus,
                  exchange.reason,
                  shownHeaders(exchange.headers),
                  m_askedAt,
                  m_headMs,
                  reply.elapsedMs,
                  reply.body.size()};
    return reply;
}

void HttpFetch::finish(const base::Result<Reply> &result)
{
    if (m_finished) {
        return;
    }
    m_finished = true;
    m_get.cancel();
    qCDebug(lcFetching) << "request ended, HTTP" << m_get.exchange().httpStatus << "after"
                        << m_elapsed.elapsed() << "ms," << m_get.exchange().receivedBytes << "bytes";
    Q_EMIT finished(result);
}

} // namespace earshot::fetching
