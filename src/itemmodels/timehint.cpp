// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/timehint.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace earshot::itemmodels {

namespace {

constexpr double Year2000 = 946'684'800; // epoch seconds
constexpr double Year2100 = 4'102'444'800;

/** Longest text that can be a time; longer ones are not even looked at. */
constexpr qsizetype LongestTime = 40;

bool speaksOfTime(const QString &key)
{
    static const QRegularExpression boundary(QStringLiteral("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])"));
    static const QStringList words{
        QStringLiteral("at"),      QStringLiteral("time"),    QStringLiteral("timestamp"),
        QStringLiteral("date"),    QStringLiteral("start"),   QStringLiteral("started"),
        QStringLiteral("end"),     QStringLiteral("ended"),   QStringLiteral("created"),
        QStringLiteral("updated"), QStringLiteral("expires"), QStringLiteral("expiry"),
    };
    const QStringList parts = key.split(boundary, Qt::SkipEmptyParts);
    return std::any_of(parts.cbegin(), parts.cend(),
                       [](const QString &part) { return words.contains(part.toLower()); });
}

std::optional<QDateTime> fromEpoch(double value)
{
    for (const double unitsPerSecond : {1.0, 1e3, 1e6, 1e9}) {
        const double seconds = value / unitsPerSecond;
        if (seconds >= Year2000 && seconds < Year2100) {
            return QDateTime::fromMSecsSinceEpoch(qRound64(seconds * 1000));
        }
    }
    return std::nullopt;
}

std::optional<QDateTime> fromIso(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d:?\d\d)\z)"));
    if (!form.match(text).hasMatch()) {
        return std::nullopt;
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toLocalTime()) : std::nullopt;
}

} // namespace

std::optional<QDateTime> timeHint(const QString &key, const QString &value)
{
    if (value.size() > LongestTime) {
        return std::nullopt;
    }
    if (auto time = fromIso(value)) {
        return time;
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber && speaksOfTime(key) ? fromEpoch(number) : std::nullopt;
}

} // namespace earshot::itemmodels
