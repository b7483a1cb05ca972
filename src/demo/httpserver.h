// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/httpconnection.h"

#include <QObject>
#include <QTcpServer>
#include <QUrl>

namespace earshot::demo {

/** Listens on 127.0.0.1 and hands every request to one handler. */
class HttpServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpServer)

public:
    HttpServer(HttpHandler handler, Clock clock, QObject *parent = nullptr);

    /** Listens on a port that the system chooses. @return false when it cannot. */
    [[nodiscard]] bool listen();
    /** "http://127.0.0.1:PORT"; precondition: listen() was successful. */
    [[nodiscard]] QUrl origin() const;

private:
    void takeConnections();

    QTcpServer m_server;
    HttpHandler m_handler;
    Clock m_clock;
};

} // namespace earshot::demo
