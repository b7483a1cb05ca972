// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/httpserver.h"

#include <QTcpSocket>

#include <utility>

namespace earshot::demo {

HttpServer::HttpServer(HttpHandler handler, Clock clock, QObject *parent)
    : QObject(parent), m_handler(std::move(handler)), m_clock(std::move(clock))
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::takeConnections);
}

bool HttpServer::listen()
{
    return m_server.listen(QHostAddress::LocalHost);
}

QUrl HttpServer::origin() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(m_server.serverAddress().toString());
    url.setPort(m_server.serverPort());
    return url;
}

void HttpServer::takeConnections()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        new HttpConnection(socket, m_handler, m_clock, this);
    }
}

} // namespace earshot::demo
