// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/retryafter.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace earshot::fetching {

namespace {

using std::chrono::seconds;

QDateTime httpDate(const QByteArray &text)
{
    constexpr int DateLength = 16;
    const QString told = QString::fromLatin1(text.trimmed());
    // Apart, since together they would be read as a local time, which not every hour has.
    const QDate date = QLocale::c().toDate(told.left(DateLength), QStringLiteral("ddd, dd MMM yyyy"));
    const QTime time = QTime::fromString(told.mid(DateLength), QStringLiteral("' 'hh:mm:ss' GMT'"));
    return date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::utc()) : QDateTime();
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() &&
           std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::optional<seconds> retryAfter(const QByteArray &value, const QByteArray &date, const QDateTime &now)
{
    const QByteArray given = value.trimmed();
    if (isDigits(given)) {
        bool fits = false;
        const qint64 asked = given.toLongLong(&fits);
        return fits ? std::min(seconds(asked), LongestRetryAfter) : LongestRetryAfter;
    }
    const QDateTime until = httpDate(given);
    if (!until.isValid()) {
        return std::nullopt;
    }
    const QDateTime serverNow = httpDate(date);
    const qint64 asked = (serverNow.isValid() ? serverNow : now).secsTo(until);
    return std::clamp(seconds(asked), seconds(0), LongestRetryAfter);
}

} // namespace earshot::fetching
