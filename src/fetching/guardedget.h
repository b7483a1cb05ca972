// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fetching/exchange.h"
#include "fetching/fetchlimits.h"

#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

namespace earshot::fetching {

/**
 * One GET that cannot run away: stall time-out, overall deadline, body limit, own redirect loop, no cookies,
 * no cache, no stored credentials, no HTTP/2. Qt by itself would follow a redirect to any origin with all
 * headers (6.4 to 6.8). Every address, the first and each redirect's, has to pass the RequestMaker.
 * Destroying it ends the request silently.
 */
class GuardedGet final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuardedGet)

public:
    /** The request to send to an address, or why that address is not asked. */
    using RequestMaker = std::function<base::Result<QNetworkRequest>(const QUrl &target)>;

    /** @param manager must outlive this object. */
    GuardedGet(QNetworkAccessManager &manager, RequestMaker makeRequest, const FetchLimits &limits,
               QObject *parent = nullptr);
    ~GuardedGet() override;

    /** To be called once. Nothing is emitted before control is back in the event loop. */
    void start(const QUrl &url);
    /** ended() follows with Ending::Cancelled, unless it has been emitted. */
    void cancel();

    [[nodiscard]] const Exchange &exchange() const { return m_exchange; }

Q_SIGNALS:
    /** The head of a success is there; its body follows. */
    void answered();
    /** A part of the body of a success, at most 64 KiB. */
    void bodyArrived(const QByteArray &chunk);
    /** Emitted after a burst of bodyArrived(). `totalBytes` is -1 when unknown. */
    void progressed(qint64 receivedBytes, qint64 totalBytes);
    /** The only final signal. */
    void ended();

private:
    void send(const QUrl &url);
    void readHead();
    void readBody();
    void finishReply();
    void endWith(Exchange::Ending ending);
    void releaseReply();

    QNetworkAccessManager &m_manager;
    RequestMaker m_makeRequest;
    FetchLimits m_limits;
    QTimer m_deadline;
    QPointer<QNetworkReply> m_reply;
    Exchange m_exchange;
    QStringList m_tlsErrors;
    int m_redirects = 0;
    bool m_headRead = false;
    bool m_over = false;
};

} // namespace earshot::fetching
