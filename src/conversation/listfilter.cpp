// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversation/listfilter.h"

#include <QUrl>
#include <QUrlQuery>

namespace earshot::conversation {

namespace {

/** The name of each part in the API, and how it is written and read: one line for all three. */
template <typename Filter, typename Visitor>
void visitParts(Filter &filter, Visitor visit)
{
    visit(QStringLiteral("direction"), filter.direction);
    visit(QStringLiteral("channel"), filter.channel);
    visit(QStringLiteral("status"), filter.status);
    visit(QStringLiteral("user_id"), filter.callerId);
    visit(QStringLiteral("agent_id"), filter.agentId);
    visit(QStringLiteral("agent_version_id"), filter.agentVersionId);
    visit(QStringLiteral("agent_number"), filter.agentNumber);
    visit(QStringLiteral("web_widget_id"), filter.webWidgetId);
    visit(QStringLiteral("duration_above"), filter.leastDurationS);
    visit(QStringLiteral("duration_below"), filter.mostDurationS);
    visit(QStringLiteral("user_turn_count_above"), filter.leastUserTurns);
    visit(QStringLiteral("user_turn_count_below"), filter.mostUserTurns);
    visit(QStringLiteral("custom_metadata"), filter.customMetadata);
    visit(QStringLiteral("created_after"), filter.createdAfter);
    visit(QStringLiteral("created_before"), filter.createdBefore);
}

QString written(const QString &text)
{
    return text;
}

QString written(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : QString();
}

QString written(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

void read(const QString &value, QString &text)
{
    text = value;
}

void read(const QString &value, std::optional<qint64> &number)
{
    bool isNumber = false;
    const qint64 read = value.toLongLong(&isNumber);
    number = isNumber ? std::optional(read) : std::nullopt;
}

void read(const QString &value, QDateTime &time)
{
    time = QDateTime::fromString(value, Qt::ISODate);
}

} // namespace

QList<QPair<QString, QString>> queryItems(const ListFilter &filter)
{
    QList<QPair<QString, QString>> items;
    visitParts(filter, [&items](const QString &name, const auto &part) {
        if (const QString value = written(part); !value.isEmpty()) {
            items.append({name, value});
        }
    });
    return items;
}

QString filterText(const ListFilter &filter)
{
    QStringList parts;
    for (const auto &[name, value] : queryItems(filter)) {
        parts.append(name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    return parts.join(u'&');
}

ListFilter filterFromText(const QString &text)
{
    const QUrlQuery query(text);
    ListFilter filter;
    visitParts(filter, [&query](const QString &name, auto &part) {
        if (query.hasQueryItem(name)) {
            read(query.queryItemValue(name, QUrl::FullyDecoded), part);
        }
    });
    return filter;
}

} // namespace earshot::conversation
