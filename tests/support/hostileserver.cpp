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

HostileAnswer HostileAnswer::stored(const QByteArray &whole, const HostileRequest &request,
                                    const HttpHeaders &headers)
{
    QByteArray range = request.header("Range");
    const QByteArray condition = request.header("If-Range");
    if (!condition.isEmpty() && !headers.contains({"ETag", condition})) {
        range.clear();
    }
    if (!range.startsWith("bytes=")) {
        return http(200, "audio/ogg", whole, HttpHeaders{{"Accept-Ranges", "bytes"}} + headers);
    }
    const QList<QByteArray> ends = range.mid(6).split('-');
    const qint64 first = ends.value(0).toLongLong();
    const qint64 last = ends.value(1).isEmpty() ? whole.size() - 1 : ends.value(1).toLongLong();
    const QByteArray size = QByteArray::number(whole.size());
    if (first >= whole.size()) {
        return http(416, {}, {}, HttpHeaders{{"Content-Range", "bytes */" + size}} + headers);
    }
    const QByteArray part = whole.mid(first, last - first + 1);
    return http(206, "audio/ogg", part,
                HttpHeaders{{"Content-Range", "bytes " + QByteArray::number(first) + '-' +
                                                  QByteArray::number(first + part.size() - 1) + '/' + size}} +
                    headers);
}

HostileAnswer HostileAnswer::cutAfter(qsizetype bodyBytes, Then what) const
{
    HostileAnswer cut = *this;
    cut.bytes.truncate(bytes.indexOf("\r\n\r\n") + 4 + bodyBytes);
    cut.then = what;
    return cut;
}

HostileAnswer HostileAnswer::paced(int bytesPer10Ms) const
{
    HostileAnswer slow = *this;
    const qsizetype body = bytes.indexOf("\r\n\r\n") + 4;
    slow.more = bytes.mid(body);
    slow.bytes.truncate(body);
    slow.then = Then::Pace;
    slow.paceBytes = bytesPer10Ms;
    return slow;
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
    setScript(path, [answer](const HostileRequest &) { return answer; });
}

void HostileServer::setScript(const QByteArray &path, const HostileScript &script)
{
    m_scripts.insert(path, script);
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
    const HostileScript script = m_scripts.value(request.target.split('?').constFirst());
    const HostileAnswer scripted =
        script ? script(request)
               : HostileAnswer::http(404, "application/json", R"({"detail":"Conversation not found"})");
    if (scripted.delayMs > 0) {
        QTimer::singleShot(scripted.delayMs, socket, [this, socket, scripted] { answer(socket, scripted); });
    } else {
        answer(socket, scripted);
    }
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
    case Then::Pace: {
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket, timer, left = answer]() mutable {
            socket->write(left.more.left(left.paceBytes));
            left.more.remove(0, left.paceBytes);
            if (left.more.isEmpty()) {
                timer->stop();
                socket->disconnectFromHost();
            }
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
