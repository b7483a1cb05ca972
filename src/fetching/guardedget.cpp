// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/guardedget.h"

#include "fetching/shownheaders.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

#include <utility>

namespace earshot::fetching {

namespace {

constexpr qint64 ChunkBytes = 64 * 1024;
constexpr qint64 MaxErrorBodyBytes = 64 * 1024;
// Without it Qt's network thread reads on as long as bytes come, and a fast server fills the memory before we
// hear of the first one (measured with endless chunks on 6.4.2).
constexpr qint64 ReadBufferBytes = 1024 * 1024;

void guard(QNetworkRequest &request, const FetchLimits &limits)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Qt below 6.5.7 has known holes there (CVE-2024-39936), and one small request gains nothing.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(static_cast<int>(limits.stall.count()));
    // Our limit counts unpacked bytes and is exact; Qt's guess by ratio would refuse honest, repetitive JSON.
    request.setDecompressedSafetyCheckThreshold(-1);
}

Headers shownHeadersOf(const QNetworkRequest &request)
{
    Headers headers;
    for (const QByteArray &name : request.rawHeaderList()) {
        headers.append({name, request.rawHeader(name)});
    }
    return shownHeaders(headers);
}

} // namespace

GuardedGet::GuardedGet(QNetworkAccessManager &manager, RequestMaker makeRequest, const FetchLimits &limits,
                       QObject *parent)
    : QObject(parent), m_manager(manager), m_makeRequest(std::move(makeRequest)), m_limits(limits)
{
    m_exchange.limitBytes = limits.bodyBytes;
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { endWith(Exchange::Ending::DeadlinePassed); });
}

GuardedGet::~GuardedGet()
{
    releaseReply();
}

void GuardedGet::start(const QUrl &url)
{
    if (m_limits.deadline.count() > 0) {
        m_deadline.start(m_limits.deadline);
    }
    send(url);
}

void GuardedGet::cancel()
{
    m_exchange.ending = Exchange::Ending::Cancelled;
    endWith(Exchange::Ending::Cancelled);
}

void GuardedGet::send(const QUrl &url)
{
    m_exchange.url = url;
    auto made = m_makeRequest(url);
    if (!made.hasValue()) {
        m_exchange.refusal = made.problem();
        endWith(Exchange::Ending::Answered);
        return;
    }
    QNetworkRequest request = made.takeValue();
    guard(request, m_limits);
    m_exchange.requestHeaders = shownHeadersOf(request);
    m_headRead = false;
    m_exchange.httpStatus = 0; // what an earlier redirect said is no answer of this address
    m_exchange.headers.clear();
    m_exchange.errorBody.clear();
    m_reply = m_manager.get(request);
    m_reply->setReadBufferSize(ReadBufferBytes);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &GuardedGet::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &GuardedGet::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &GuardedGet::readBody);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors) { // kept to tell the reason; never ignored
            m_tlsErrors.append(error.errorString());
            m_exchange.tlsErrors.append(error.error());
        }
    });
}

void GuardedGet::readHead()
{
    if (m_over || m_headRead) {
        return;
    }
    m_headRead = true;
    m_exchange.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_exchange.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    m_exchange.headers = m_reply->rawHeaderPairs();
    bool isNumber = false;
    const qint64 announced = m_exchange.header("Content-Length").toLongLong(&isNumber);
    m_exchange.announcedBytes = isNumber && announced >= 0 ? announced : -1;
    if (!m_exchange.isSuccess()) {
        return;
    }
    if (m_exchange.announcedBytes > m_limits.bodyBytes) {
        endWith(Exchange::Ending::TooLarge);
        return;
    }
    Q_EMIT answered();
}

void GuardedGet::readBody()
{
    const QPointer<GuardedGet> self(this); // a receiver may delete us
    const qint64 receivedBefore = m_exchange.receivedBytes;
    readHead();
    while (self && !m_over && m_reply->isOpen()) { // an expired time-out closes it
        const QByteArray chunk = m_reply->read(ChunkBytes);
        if (chunk.isEmpty()) {
            break;
        }
        if (!m_exchange.isSuccess()) {
            m_exchange.errorBody += chunk.left(MaxErrorBodyBytes - m_exchange.errorBody.size());
            continue;
        }
        m_exchange.receivedBytes += chunk.size();
        if (m_exchange.receivedBytes > m_limits.bodyBytes) {
            endWith(Exchange::Ending::TooLarge);
            return;
        }
        Q_EMIT bodyArrived(chunk);
    }
    if (self && !m_over && m_exchange.receivedBytes > receivedBefore) {
        Q_EMIT progressed(m_exchange.receivedBytes, m_exchange.announcedBytes);
    }
    if (self && !m_over && (m_reply->isFinished() || m_exchange.errorBody.size() == MaxErrorBodyBytes)) {
        finishReply(); // the beginning of an error page is enough to tell what the server said
    }
}

void GuardedGet::finishReply()
{
    m_exchange.error = m_reply->error();
    m_exchange.errorText = m_tlsErrors.isEmpty() ? m_reply->errorString() : m_tlsErrors.join(u'\n');
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!target.isEmpty() && m_redirects < m_limits.redirects) {
        ++m_redirects;
        const QUrl next = m_exchange.url.resolved(target);
        releaseReply();
        send(next);
        return;
    }
    // This is how an expired setTransferTimeout() looks; we never abort a reply ourselves.
    endWith(m_exchange.error == QNetworkReply::OperationCanceledError ? Exchange::Ending::Stalled
                                                                      : Exchange::Ending::Answered);
}

void GuardedGet::endWith(Exchange::Ending ending)
{
    if (m_over) {
        return;
    }
    m_over = true;
    m_exchange.ending = ending;
    m_deadline.stop();
    releaseReply();
    QMetaObject::invokeMethod(this, &GuardedGet::ended, Qt::QueuedConnection);
}

void GuardedGet::releaseReply()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->deleteLater(); // ends the request; not at once, since we may be in one of its signals
        m_reply.clear();
    }
}

} // namespace earshot::fetching
