// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/conversationreference.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace earshot::conversation {

namespace {

using Parsed = std::variant<ConversationReference, ReferenceError>;

bool isForbidden(QChar c)
{
    return c == u'/' || c == u'\\' || c.isSpace() || c.category() == QChar::Other_Control ||
           c.category() == QChar::Other_Format || c.isSurrogate();
}

Parsed fromId(const QString &id)
{
    if (id.isEmpty()) {
        return ReferenceError::Empty;
    }
    if (id.size() > MaxIdLength) {
        return ReferenceError::IdTooLong;
    }
    if (id == QLatin1String(".") || id == QLatin1String("..") ||
        std::any_of(id.cbegin(), id.cend(), isForbidden)) {
        return ReferenceError::IdHasForbiddenCharacter;
    }
    return ConversationReference{id, {}, {}, {}};
}

Parsed fromDeepLink(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\Aearshot:conversation/([A-Za-z0-9._~-]{1,256})(?:\?([A-Za-z0-9._~=&-]*))?\z)"));
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return ReferenceError::MalformedLink;
    }
    Parsed parsed = fromId(match.captured(1));
    auto *reference = std::get_if<ConversationReference>(&parsed);
    if (reference == nullptr) {
        return ReferenceError::MalformedLink;
    }
    for (const auto &[key, value] : QUrlQuery(match.captured(2)).queryItems()) {
        if (key == QLatin1String("org") && reference->organizationId.isEmpty() && !value.isEmpty()) {
            reference->organizationId = value;
        } else if (key == QLatin1String("t") && !reference->atMs) {
            bool ok = false;
            const double seconds = value.toDouble(&ok);
            if (!ok || seconds < 0 || seconds > 1e6) {
                return ReferenceError::MalformedLink;
            }
            reference->atMs = qRound64(seconds * 1000);
        } else {
            return ReferenceError::MalformedLink;
        }
    }
    return parsed;
}

bool isAnyreachHost(const QString &host, const QUrl &apiUrl)
{
    return host == QLatin1String("anyreach.ai") || host.endsWith(QLatin1String(".anyreach.ai")) ||
           (!apiUrl.host().isEmpty() && host == apiUrl.host());
}

Parsed fromDashboardLink(const QString &text, const QUrl &apiUrl)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return ReferenceError::MalformedLink;
    }
    if (!isAnyreachHost(url.host().toLower(), apiUrl)) {
        return ReferenceError::LinkToOtherHost;
    }
    const QStringList parts = url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    const qsizetype at = parts.lastIndexOf(QStringLiteral("conversations"));
    if (at < 0 || at + 1 >= parts.size()) {
        return ReferenceError::LinkWithoutConversation;
    }
    return fromId(QUrl::fromPercentEncoding(parts.at(at + 1).toUtf8()));
}

} // namespace

Parsed parseConversationReference(const QString &text, const QUrl &apiUrl)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(QLatin1String("earshot:"), Qt::CaseInsensitive)) {
        return fromDeepLink(trimmed);
    }
    if (trimmed.startsWith(QLatin1String("https://"), Qt::CaseInsensitive) ||
        trimmed.startsWith(QLatin1String("http://"), Qt::CaseInsensitive)) {
        return fromDashboardLink(trimmed, apiUrl);
    }
    static const QRegularExpression otherScheme(QStringLiteral(R"(\A[A-Za-z][A-Za-z0-9+.-]+://)"));
    if (otherScheme.match(trimmed).hasMatch()) {
        return ReferenceError::MalformedLink;
    }
    if (trimmed.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        return ConversationReference{{}, trimmed, {}, {}};
    }
    return fromId(trimmed);
}

QString deepLink(const ConversationReference &reference)
{
    QUrlQuery query;
    if (!reference.organizationId.isEmpty()) {
        query.addQueryItem(QStringLiteral("org"), reference.organizationId);
    }
    if (reference.atMs) {
        query.addQueryItem(QStringLiteral("t"), QString::number(static_cast<double>(*reference.atMs) / 1000));
    }
    const QString suffix = query.isEmpty() ? QString() : u'?' + query.toString(QUrl::FullyEncoded);
    return QStringLiteral("earshot:conversation/") + reference.id + suffix;
}

} // namespace earshot::conversation
