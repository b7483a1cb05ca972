// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/conversationjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace earshot::demo {

namespace {

/** Position in the reference; unknown members stand last. */
qsizetype position(const QString &key)
{
    static const QStringList kOrder = {
        QStringLiteral("id"),
        QStringLiteral("organization_id"),
        QStringLiteral("direction"),
        QStringLiteral("channel"),
        QStringLiteral("status"),
        QStringLiteral("user_id"),
        QStringLiteral("agent_id"),
        QStringLiteral("agent_version_id"),
        QStringLiteral("agent_number"),
        QStringLiteral("web_widget_id"),
        QStringLiteral("trunk_id"),
        QStringLiteral("duration"),
        QStringLiteral("user_turn_count"),
        QStringLiteral("created_at"),
        QStringLiteral("updated_at"),
        QStringLiteral("agent"),
        QStringLiteral("summary"),
        QStringLiteral("initial_context"),
        QStringLiteral("custom_metadata"),
        QStringLiteral("conversation"),
        QStringLiteral("recording_details"),
    };
    const qsizetype index = kOrder.indexOf(key);
    return index < 0 ? kOrder.size() : index;
}

} // namespace

QByteArray conversationJson(const QJsonObject &conversation)
{
    QStringList keys = conversation.keys();
    std::stable_sort(keys.begin(), keys.end(),
                     [](const QString &a, const QString &b) { return position(a) < position(b); });
    QByteArray text = "{";
    for (const QString &key : std::as_const(keys)) {
        const QJsonObject member{{key, conversation.value(key)}};
        const QByteArray braced = QJsonDocument(member).toJson(QJsonDocument::Compact);
        text += text.size() > 1 ? "," : "";
        text += braced.mid(1, braced.size() - 2);
    }
    return text + '}';
}

} // namespace earshot::demo
