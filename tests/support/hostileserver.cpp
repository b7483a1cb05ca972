// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hostileserver.h"

#include <QTcpSocket>
#include <QTimer>

namespace earshot::support {

namespace {

constexpr char TlsHandshakeByte = 0x16;

HostileRequest parsed(const QByteArray &head)
{
    HostileRequest request;
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0) {
            request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
        }
    }
    return request;
}

} // namespace

QByteArray HostileRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

HostileAnswer HostileAnswer::http(int status, const QByteArray &contentType, const QByteArray &body,
                                  const HttpHeaders &headers)
{
    HostileAnswer answer;
    answer.bytes = "HTTP/1.1 " + QByteArray::number(status) +
                   " Scripted\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) +
                   "\r\n";
    if (!contentType.isEmpty()) {
        answer.bytes += "Content-Type: " + contentType + "\r\n";
    }
    for (const auto &[key, value] : headers) {
        answer.bytes += key + ": " + value + "\r\n";
    }
    answer.bytes += "\r\n" + body;
    return answer;
}

HostileAnswer HostileAnswer::json(const QByteArray &body)
{
    return http(200, "application/json", body);
}

HostileAnswer HostileAnswer::redirect(const QByteArray &location, int status)
{
    return http(status, {}, {}, {{"Location", location}});
}

HostileAnswer HostileAnswer::head(const QByteArray &contentType, const HttpHeaders &headers)
{
    HostileAnswer answer;
    answer.bytes = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: " + contentType + "\r\n";
    for (const auto &[key, value] : headers) {
        answer.bytes += key + ": " + value + "\r\n";
    }
    answer.bytes += "\r\n";
    return answer;
}

HostileServer::HostileServer(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &HostileServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost)) {
        qFatal("loopback cannot be listened on");
    }
}

QUrl HostileServer::url(const QByteArray &path) const
{
    return QUrl::fromEncoded("http://127.0.0.1:" + QByteArray::number(port()) + path, QUrl::StrictMode);
}

void HostileServer::setAnswer(const QByteArray &path, const HostileAnswer &answer)
{
    m_answers.insert(path, answer);
}

void HostileServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connectionCount;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            socket->deleteLater();
            --m_connectionCount;
            Q_EMIT disconnected();
        });
    }
}

void HostileServer::read(QTcpSocket *socket)
{
    const QByteArray pending = socket->peek(socket->bytesAvailable());
    if (pending.startsWith(TlsHandshakeByte)) {
        socket->readAll();
        answer(socket, HostileAnswer::http(400, "text/plain", "This is plain HTTP."));
        return;
    }
    const qsizetype end = pending.indexOf("\r\n\r\n");
    if (end < 0) {
        return;
    }
    socket->read(end + 4);
    const HostileRequest request = parsed(pending.left(end));
    m_requests.append(request);
    const QByteArray path = request.target.split('?').constFirst();
    static const HostileAnswer missing =
        HostileAnswer::http(404, "application/json", R"({"detail":"Conversation not found"})");
    answer(socket, m_answers.value(path, missing));
    Q_EMIT requested(request.target);
}

void HostileServer::answer(QTcpSocket *socket, const HostileAnswer &answer)
{
    using Then = HostileAnswer::Then;
    const auto whenSent = [socket](auto &&then) {
        QObject::connect(
            socket, &QTcpSocket::bytesWritten, socket,
            [socket, then] {
                if (socket->bytesToWrite() == 0) {
                    then();
                }
            },
            Qt::QueuedConnection);
    };
    switch (answer.then) {
    case Then::Close:
        socket->write(answer.bytes);
        socket->disconnectFromHost(); // after everything is sent
        return;
    case Then::Stall:
        break;
    case Then::Reset:
        if (answer.bytes.isEmpty()) {
            socket->abort();
            return;
        }
        whenSent([socket] { socket->abort(); });
        break;
    case Then::Drip: {
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket, more = answer.more, at = qsizetype(0)]() mutable {
            socket->write(more.mid(at, 1));
            at = (at + 1) % more.size();
        });
        timer->start(10);
        break;
    }
    case Then::Repeat:
        whenSent([socket, more = answer.more] { socket->write(more); });
        break;
    }
    socket->write(answer.bytes);
}

} // namespace earshot::support
