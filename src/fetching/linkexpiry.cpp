// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/linkexpiry.h"

#include <QTimeZone>
#include <QUrlQuery>

namespace earshot::fetching {

namespace {

QString valueOf(const QUrlQuery &query, const QString &key)
{
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name.compare(key, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

std::optional<QDateTime> signedForSeconds(const QUrlQuery &query, const QString &prefix)
{
    constexpr int DateLength = 8;
    const QString signedAt = valueOf(query, prefix + QStringLiteral("Date"));
    // Apart, since together they would be read as a local time, which not every hour has.
    const QDate date = QDate::fromString(signedAt.left(DateLength), QStringLiteral("yyyyMMdd"));
    const QTime time = QTime::fromString(signedAt.mid(DateLength), QStringLiteral("'T'HHmmss'Z'"));
    bool isNumber = false;
    const int seconds = valueOf(query, prefix + QStringLiteral("Expires")).toInt(&isNumber);
    if (!date.isValid() || !time.isValid() || !isNumber || seconds < 0) {
        return std::nullopt;
    }
    return QDateTime(date, time, QTimeZone::utc()).addSecs(seconds).toUTC();
}

std::optional<QDateTime> epochSeconds(const QString &text)
{
    constexpr qint64 Year2000 = 946'684'800;
    constexpr qint64 Year3000 = 32'503'680'000;
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber || seconds < Year2000 || seconds > Year3000) { // a length of time, or milliseconds
        return std::nullopt;
    }
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).toUTC();
}

} // namespace

std::optional<QDateTime> linkExpiry(const QUrl &link)
{
    const QUrlQuery query(link);
    for (const auto &prefix : {QStringLiteral("X-Amz-"), QStringLiteral("X-Goog-")}) {
        if (auto time = signedForSeconds(query, prefix)) {
            return time;
        }
    }
    for (const auto &key : {QStringLiteral("Expires"), QStringLiteral("exp")}) {
        if (auto time = epochSeconds(valueOf(query, key))) {
            return time;
        }
    }
    const QDateTime azure = QDateTime::fromString(valueOf(query, QStringLiteral("se")), Qt::ISODate);
    if (azure.isValid() && azure.timeSpec() != Qt::LocalTime) { // without a zone it says nothing certain
        return azure.toUTC();
    }
    return std::nullopt;
}

} // namespace earshot::fetching
