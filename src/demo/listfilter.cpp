// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/listfilter.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

namespace earshot::demo {

namespace {

/** JSON containment as of PostgreSQL's `@>`: every member and every element of `part` is in `whole`. */
bool holds(const QJsonValue &whole, const QJsonValue &part)
{
    if (part.isObject()) {
        const QJsonObject members = part.toObject();
        const QStringList keys = members.keys();
        return whole.isObject() && std::all_of(keys.cbegin(), keys.cend(), [&](const QString &key) {
                   return holds(whole.toObject().value(key), members.value(key));
               });
    }
    if (part.isArray()) {
        const QJsonArray wanted = part.toArray();
        const QJsonArray there = whole.toArray();
        return std::all_of(wanted.constBegin(), wanted.constEnd(), [&there](const QJsonValue &element) {
            return std::any_of(there.constBegin(), there.constEnd(),
                               [&element](const QJsonValue &other) { return holds(other, element); });
        });
    }
    return whole == part;
}

QDateTime timeOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

/** One query item and what it asks of a conversation. */
struct Condition
{
    QString name;
    std::function<bool(const QJsonObject &conversation, const QString &wanted)> isMet;
};

Condition exact(const QString &name)
{
    return {name, [name](const QJsonObject &conversation, const QString &wanted) {
                return conversation.value(name).toString() == wanted;
            }};
}

Condition partial(const QString &name)
{
    return {name, [name](const QJsonObject &conversation, const QString &wanted) {
                return conversation.value(name).toString().contains(wanted, Qt::CaseInsensitive);
            }};
}

Condition bound(const QString &key, bool isLower)
{
    return {key + (isLower ? QStringLiteral("_above") : QStringLiteral("_below")),
            [key, isLower](const QJsonObject &conversation, const QString &wanted) {
                const QJsonValue number = conversation.value(key);
                return number.isDouble() && (isLower ? number.toDouble() >= wanted.toDouble()
                                                     : number.toDouble() <= wanted.toDouble());
            }};
}

Condition created(const QString &name, bool isLower)
{
    return {name, [isLower](const QJsonObject &conversation, const QString &wanted) {
                const QDateTime time = timeOf(conversation.value(u"created_at").toString());
                return isLower ? time >= timeOf(wanted) : time <= timeOf(wanted);
            }};
}

const QList<Condition> &conditions()
{
    static const QList<Condition> kAll{
        exact(QStringLiteral("direction")),
        exact(QStringLiteral("channel")),
        exact(QStringLiteral("status")),
        partial(QStringLiteral("user_id")),
        exact(QStringLiteral("agent_id")),
        exact(QStringLiteral("agent_version_id")),
        partial(QStringLiteral("agent_number")),
        exact(QStringLiteral("web_widget_id")),
        bound(QStringLiteral("duration"), true),
        bound(QStringLiteral("duration"), false),
        bound(QStringLiteral("user_turn_count"), true),
        bound(QStringLiteral("user_turn_count"), false),
        {QStringLiteral("custom_metadata"),
         [](const QJsonObject &conversation, const QString &wanted) {
             return holds(conversation.value(u"custom_metadata"),
                          QJsonDocument::fromJson(wanted.toUtf8()).object());
         }},
        created(QStringLiteral("created_after"), true),
        created(QStringLiteral("created_before"), false),
    };
    return kAll;
}

} // namespace

bool fitsFilter(const QJsonObject &conversation, const HttpRequest &request)
{
    return std::all_of(conditions().cbegin(), conditions().cend(), [&](const Condition &condition) {
        return !request.hasQueryItem(condition.name) ||
               condition.isMet(conversation, request.queryItem(condition.name));
    });
}

} // namespace earshot::demo
