// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetching/conversationlistsource.h"
#include "support/fakeconversationsource.h"

#include <QDateTime>
#include <QTimeZone>

namespace earshot::support {

/** Hands out fake requests for pages and remembers what was asked for. */
class FakeListSource final : public fetching::ConversationListSource
{
public:
    fetching::Fetch *fetchPage(const fetching::ListPageRequest &page, QObject *parent) override
    {
        asked.append(page);
        fetches.append(new FakeFetch(parent));
        return fetches.last();
    }

    /** A page of conversations `first`, `first` - 1, …, each created so many seconds after an epoch. */
    static QByteArray page(int first, int count)
    {
        QByteArrayList rows;
        for (int i = first; i > first - count; --i) {
            const QDateTime time = QDateTime::fromSecsSinceEpoch(1'767'225'600 + i, QTimeZone::utc());
            rows.append("{\"id\":\"c" + QByteArray::number(i) +
                        "\",\"status\":\"completed\",\"created_at\":\"" +
                        time.toUTC().toString(Qt::ISODate).toLatin1() + "\"}");
        }
        return '[' + rows.join(',') + ']';
    }

    QList<fetching::ListPageRequest> asked;
    QList<QPointer<FakeFetch>> fetches;
};

} // namespace earshot::support
