// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetching/conversationsource.h"

#include <QList>
#include <QPointer>

namespace earshot::support {

/** A request that the test finishes by hand. */
class FakeFetch final : public fetching::Fetch
{
public:
    using Fetch::Fetch;

    void cancel() override
    {
        finishWith(base::Problem{base::ProblemKind::Cancelled, QStringLiteral("cancelled"), {}, {}});
    }
    void finishWith(const base::Result<fetching::Reply> &result) { Q_EMIT finished(result); }
    void finishWithBody(const QByteArray &body)
    {
        fetching::Reply reply;
        reply.body = body;
        reply.httpStatus = 200;
        finishWith(reply);
    }
};

/** Hands out fake requests and remembers what was asked for. */
class FakeConversationSource final : public fetching::ConversationSource
{
public:
    fetching::Fetch *fetch(const conversation::ConversationReference &reference, QObject *parent) override
    {
        return fetchIfChanged(reference, {}, parent);
    }
    fetching::Fetch *fetchIfChanged(const conversation::ConversationReference &reference,
                                    const QByteArray &etag, QObject *parent) override
    {
        asked.append(reference);
        etags.append(etag);
        fetches.append(new FakeFetch(parent));
        return fetches.last();
    }
    fetching::Fetch *fetchScopes(QObject *parent) override
    {
        scopeFetches.append(new FakeFetch(parent));
        return scopeFetches.last();
    }

    QList<conversation::ConversationReference> asked;
    QList<QByteArray> etags; ///< for each, the version that the asker has; empty: none
    QList<QPointer<FakeFetch>> fetches;
    QList<QPointer<FakeFetch>> scopeFetches;
};

} // namespace earshot::support
