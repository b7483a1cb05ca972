// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/fetch.h"
#include "fetching/guardedget.h"
#include "fetching/replycheck.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace earshot::fetching {

/** One request to the API; collects the body in memory. */
class HttpFetch final : public Fetch
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpFetch)

public:
    /** Whether the asker has a version already, and named it in its request. */
    enum class Known : quint8 { Nothing, Version };
    struct Wanted
    {
        Subject subject = Subject::Conversation;
        Known known = Known::Nothing;
    };

    /** Starts at once. @param manager must outlive this object. */
    HttpFetch(QNetworkAccessManager &manager, const QUrl &url, GuardedGet::RequestMaker makeRequest,
              Wanted wanted, const FetchLimits &limits, QObject *parent = nullptr);

    void cancel() override;

private:
    [[nodiscard]] Reply takeReply();
    [[nodiscard]] bool isStillRight() const;
    void finish(const base::Result<Reply> &result);

    Wanted m_wanted;
    GuardedGet m_get;
    QDateTime m_askedAt;
    QElapsedTimer m_elapsed;
    qint64 m_headMs = -1;
    QByteArray m_body;
    bool m_finished = false;
};

} // namespace earshot::fetching
