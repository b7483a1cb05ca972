// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/httpfetch.h"

#include "base/logging.h"

#include <algorithm>
#include <utility>

namespace earshot::fetching {

namespace {

QList<QPair<QByteArray, QByteArray>> withoutCookies(QList<QPair<QByteArray, QByteArray>> headers)
{
    headers.removeIf(
        [](const auto &header) { return header.first.compare("Set-Cookie", Qt::CaseInsensitive) == 0; });
    return headers;
}

} // namespace

HttpFetch::HttpFetch(QNetworkAccessManager &manager, const QUrl &url, GuardedGet::RequestMaker makeRequest,
                     Subject subject, const FetchLimits &limits, QObject *parent)
    : Fetch(parent), m_subject(subject), m_get(manager, std::move(makeRequest), limits)
{
    connect(&m_get, &GuardedGet::answered, this, [this] {
        if (const auto problem = checkContentType(m_get.exchange(), m_subject)) {
            finish(*problem);
        }
    });
    connect(&m_get, &GuardedGet::bodyArrived, this, [this](const QByteArray &chunk) { m_body += chunk; });
    connect(&m_get, &GuardedGet::progressed, this, &HttpFetch::progressed);
    connect(&m_get, &GuardedGet::ended, this, [this] {
        const Exchange &exchange = m_get.exchange();
        if (const auto problem = checkReply(exchange, m_subject)) {
            finish(*problem);
            return;
        }
        finish(Reply{std::exchange(m_body, {}),
                     exchange.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment),
                     exchange.httpStatus, withoutCookies(exchange.headers), m_elapsed.elapsed()});
    });
    m_elapsed.start();
    m_get.start(url);
}

void HttpFetch::cancel()
{
    m_get.cancel();
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
