// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/httpconnection.h"

#include <QTcpSocket>

#include <algorithm>
#include <chrono>
#include <utility>

namespace earshot::demo {

namespace {

constexpr std::chrono::seconds kIdleLimit{60};
constexpr int kMostDripsPerSecond = 10;
constexpr QByteArrayView kHeadEnd = "\r\n\r\n";

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, HttpHandler handler, Clock clock, QObject *parent)
    : QObject(parent), m_socket(socket), m_handler(std::move(handler)), m_clock(std::move(clock))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(2 * kHeadLimit);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::answerNext);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::answerNext);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_idle.setSingleShot(true);
    m_idle.setInterval(kIdleLimit);
    connect(&m_idle, &QTimer::timeout, m_socket, &QTcpSocket::abort);
    m_idle.start();
    connect(&m_drip, &QTimer::timeout, this, &HttpConnection::drip);
}

void HttpConnection::answerNext()
{
    m_idle.start();
    if (m_closing) {
        m_socket->skip(m_socket->bytesAvailable()); // unread bytes would make the close a reset
        return;
    }
    if (m_socket->bytesToWrite() > 0) {
        return; // a client that does not read gets no second answer to pile up
    }
    qsizetype end = m_received.indexOf(kHeadEnd);
    if (end < 0) {
        m_received += m_socket->readAll();
        end = m_received.indexOf(kHeadEnd);
    }
    if (end > kHeadLimit || (end < 0 && m_received.size() > kHeadLimit)) {
        refuse(plainResponse(431));
    } else if (end >= 0) {
        const QByteArray head = m_received.left(end);
        m_received.remove(0, end + kHeadEnd.size());
        answer(head);
    }
}

void HttpConnection::answer(const QByteArray &head)
{
    const std::optional<HttpRequest> request = HttpRequest::parse(head);
    if (request && request->method() != "GET" && request->method() != "HEAD") {
        HttpResponse response = plainResponse(405);
        response.headers.emplaceBack("Allow", "GET, HEAD");
        refuse(response);
    } else if (!request || request->hasBody()) {
        refuse(plainResponse(400));
    } else {
        send(m_handler(*request),
             request->method() == "HEAD" ? HttpResponse::Body::LeftOut : HttpResponse::Body::Sent,
             request->keepsAlive());
    }
}

void HttpConnection::refuse(const HttpResponse &response)
{
    send(response, HttpResponse::Body::Sent, false);
}

void HttpConnection::send(const HttpResponse &response, HttpResponse::Body body, bool keepAlive)
{
    if (response.delivery != HttpResponse::Delivery::Whole) {
        sendBadly(response);
        return;
    }
    m_socket->write(response.toBytes(body, keepAlive, m_clock()));
    if (!keepAlive) {
        m_closing = true;
        m_socket->disconnectFromHost(); // after all is written
    }
}

void HttpConnection::sendBadly(const HttpResponse &response)
{
    m_closing = true; // nothing else is answered here
    if (response.delivery == HttpResponse::Delivery::Reset) {
        m_socket->abort();
        return;
    }
    const QByteArray whole = response.toBytes(HttpResponse::Body::Sent, false, m_clock());
    const qsizetype head = whole.size() - response.body.size();
    if (response.delivery == HttpResponse::Delivery::Stalled) {
        m_socket->write(whole.left(head + response.body.size() / 2));
        return;
    }
    m_socket->write(whole.left(head));
    m_dripping = response.body;
    const int perSecond = std::min(response.bytesPerSecond, kMostDripsPerSecond);
    m_dripBytes = response.bytesPerSecond / perSecond;
    m_drip.start(std::chrono::milliseconds(std::chrono::seconds(1)) / perSecond);
}

void HttpConnection::drip()
{
    m_idle.start();
    m_socket->write(m_dripping.left(m_dripBytes));
    m_dripping.remove(0, m_dripBytes);
    if (m_dripping.isEmpty()) {
        m_drip.stop();
        m_socket->disconnectFromHost();
    }
}

} // namespace earshot::demo
