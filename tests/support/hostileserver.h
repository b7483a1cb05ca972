// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace earshot::support {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

/** One request as it stood on the wire. */
struct HostileRequest
{
    QByteArray method;
    QByteArray target; ///< as sent: not decoded
    HttpHeaders headers;

    /** Value of the first header of that name, in any case; empty when there is none. */
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/** Bytes to send, as they are, and what happens then. */
struct HostileAnswer
{
    enum class Then : quint8 {
        Close,  ///< end the connection in order
        Stall,  ///< keep it open and send nothing more
        Reset,  ///< drop it
        Drip,   ///< one byte of `more` every 10 ms, for ever
        Repeat, ///< `more` again and again, as fast as it is taken
        Pace,   ///< `more` once, `paceBytes` of it every 10 ms, then Close
    };

    QByteArray bytes;
    Then then = Then::Close;
    QByteArray more;
    int paceBytes = 0;
    int delayMs = 0; ///< before the first byte

    /** A whole answer with Content-Length. */
    static HostileAnswer http(int status, const QByteArray &contentType, const QByteArray &body,
                              const HttpHeaders &headers = {});
    static HostileAnswer json(const QByteArray &body);
    static HostileAnswer redirect(const QByteArray &location, int status = 302);
    /** The head of a 200 with these headers only; to go on with `bytes +=` and `then`. */
    static HostileAnswer head(const QByteArray &contentType, const HttpHeaders &headers = {});
    /** What a store answers: the range that is asked for (206) or the whole (200), with these headers. */
    static HostileAnswer stored(const QByteArray &whole, const HostileRequest &request,
                                const HttpHeaders &headers = {});
    /** The same, but only `bodyBytes` of the body, and then `what`. */
    [[nodiscard]] HostileAnswer cutAfter(qsizetype bodyBytes, Then what) const;
    /** The same, but the body comes at this pace. */
    [[nodiscard]] HostileAnswer paced(int bytesPer10Ms) const;
};

/** Answers by the request. */
using HostileScript = std::function<HostileAnswer(const HostileRequest &)>;

/**
 * A web server on loopback that answers what a test scripts, well formed or not, and keeps every request.
 * Plain sockets, no threads. Speaks no TLS: to a TLS client it answers in clear, as a misconfigured server
 * does.
 */
class HostileServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostileServer)

public:
    explicit HostileServer(QObject *parent = nullptr);

    /** Address of `path` (which starts with a slash) at 127.0.0.1. */
    [[nodiscard]] QUrl url(const QByteArray &path = {}) const;
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    /** For every request to this path, whatever its query. Other paths get a 404 with a JSON detail. */
    void setAnswer(const QByteArray &path, const HostileAnswer &answer);
    void setScript(const QByteArray &path, const HostileScript &script);
    [[nodiscard]] const QList<HostileRequest> &requests() const { return m_requests; }
    /** Connections that are open now. */
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }

Q_SIGNALS:
    void requested(const QByteArray &target);
    void disconnected();

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const HostileAnswer &answer);

    QTcpServer m_server;
    QHash<QByteArray, HostileScript> m_scripts;
    QList<HostileRequest> m_requests;
    int m_connectionCount = 0;
};

} // namespace earshot::support
