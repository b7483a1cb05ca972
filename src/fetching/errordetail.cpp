// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/errordetail.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace earshot::fetching {

namespace {

/** `{"loc": ["path", "conversation_id"], "msg": "Field required"}` as "path.conversation_id: Field required".
 */
QString validationErrorText(const QJsonObject &error)
{
    QStringList location;
    for (const auto &part : error.value(u"loc").toArray()) {
        location.append(part.toVariant().toString());
    }
    const QString message = error.value(u"msg").toString();
    return location.isEmpty() ? message : location.join(u'.') + QStringLiteral(": ") + message;
}

QString compactJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString textOf(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (object.contains(u"msg")) {
            return validationErrorText(object);
        }
        const QString message = object.value(u"message").toString();
        return message.isEmpty() ? compactJson(object) : message;
    }
    if (value.isArray()) {
        QStringList lines;
        for (const auto &entry : value.toArray()) {
            lines.append(textOf(entry));
        }
        return lines.join(u'\n');
    }
    return value.toVariant().toString();
}

QString wholeDetail(const QByteArray &body, const QByteArray &contentType)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (const auto key : {u"detail", u"error", u"message"}) {
        const QString text = textOf(object.value(key)).trimmed();
        if (!text.isEmpty()) {
            return text;
        }
    }
    if (contentType == "text/plain" && object.isEmpty()) {
        return QString::fromUtf8(body).trimmed().section(u'\n', 0, 0).trimmed();
    }
    return {};
}

} // namespace

QString errorDetail(const QByteArray &body, const QByteArray &contentType)
{
    return wholeDetail(body, contentType).left(MaxErrorDetailLength);
}

} // namespace earshot::fetching
