// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/clock.h"
#include "demo/httprequest.h"
#include "demo/httpresponse.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <functional>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace earshot::demo {

/** Answers a GET or HEAD request. */
using HttpHandler = std::function<HttpResponse(const HttpRequest &)>;

/**
 * One client: reads requests one after another, answers each through the handler and keeps the connection
 * while the client wants it. What is not a proper GET or HEAD is answered here (400, 405, 431), and the
 * connection closed. Deletes itself when the client is gone.
 */
class HttpConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpConnection)

public:
    static constexpr qsizetype kHeadLimit = 16 * 1024; ///< bytes of a request's head

    /** Takes the socket. */
    HttpConnection(QTcpSocket *socket, HttpHandler handler, Clock clock, QObject *parent);

private:
    void answerNext();
    void answer(const QByteArray &head);
    void refuse(const HttpResponse &response);
    void send(const HttpResponse &response, HttpResponse::Body body, bool keepAlive);
    void sendBadly(const HttpResponse &response);
    void drip();

    QTcpSocket *m_socket; ///< a child
    HttpHandler m_handler;
    Clock m_clock;
    QByteArray m_received; ///< not answered yet
    QByteArray m_dripping; ///< what is sent bit by bit
    int m_dripBytes = 1;
    bool m_closing = false;
    QTimer m_idle;
    QTimer m_drip;
};

} // namespace earshot::demo
