// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/conversationprogress.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace earshot::demo {

namespace {

/** Epoch seconds at which an item is saved: a message once it was spoken. */
double savedAtS(const QJsonObject &item)
{
    const QJsonValue spoken = item.value(u"metrics").toObject().value(u"stopped_speaking_at");
    return std::max(item.value(u"created_at").toDouble(), spoken.toDouble());
}

} // namespace

QJsonObject conversationAsOf(const QJsonObject &conversation, const QDateTime &now)
{
    const QDateTime end =
        QDateTime::fromString(conversation.value(u"updated_at").toString(), Qt::ISODateWithMs);
    if (now >= end) {
        return conversation;
    }

    QDateTime updated =
        QDateTime::fromString(conversation.value(u"created_at").toString(), Qt::ISODateWithMs);
    const double nowS = static_cast<double>(now.toMSecsSinceEpoch()) / 1000.0;
    QJsonArray items;
    int userTurns = 0;
    for (const QJsonValue &value : conversation.value(u"conversation").toObject().value(u"items").toArray()) {
        const QJsonObject item = value.toObject();
        const double savedS = savedAtS(item);
        if (savedS > nowS) {
            break; // the list only ever grows at its end
        }
        items.append(item);
        userTurns += item.value(u"role") == QLatin1String("user") ? 1 : 0;
        updated.setMSecsSinceEpoch(std::llround(savedS * 1000.0));
    }

    QJsonObject running = conversation;
    running[u"status"] = QStringLiteral("in_progress");
    running[u"updated_at"] = updated.toString(Qt::ISODateWithMs);
    running[u"user_turn_count"] = userTurns;
    running[u"conversation"] = QJsonObject{{QStringLiteral("items"), items}};
    for (const QString &key :
         {QStringLiteral("duration"), QStringLiteral("summary"), QStringLiteral("recording_details")}) {
        running[key] = QJsonValue::Null;
    }
    return running;
}

} // namespace earshot::demo
