// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/durationhint.h"

#include "itemmodels/latencytext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace earshot::itemmodels {

namespace {

struct MetadataTree
{
    Q_DECLARE_TR_FUNCTIONS(MetadataTree)
};

constexpr double LongestWithoutUnitS = 21'600;
constexpr double LongestDelayS = 120;
constexpr double LongestMs = 1e12; ///< some thirty years
constexpr qsizetype LongestNumber = 40;

/** Milliseconds of the unit that a word names; 0 for other words. */
double unitMs(const QString &word)
{
    static const QList<std::pair<double, QStringList>> units{
        {1e-6, {QStringLiteral("ns"), QStringLiteral("nanos"), QStringLiteral("nanoseconds")}},
        {1e-3, {QStringLiteral("us"), QStringLiteral("micros"), QStringLiteral("microseconds")}},
        {1,
         {QStringLiteral("ms"), QStringLiteral("msec"), QStringLiteral("millis"),
          QStringLiteral("milliseconds")}},
        {1e3,
         {QStringLiteral("s"), QStringLiteral("sec"), QStringLiteral("secs"), QStringLiteral("seconds")}},
        {60e3, {QStringLiteral("min"), QStringLiteral("mins"), QStringLiteral("minutes")}},
    };
    for (const auto &[ms, words] : units) {
        if (words.contains(word)) {
            return ms;
        }
    }
    return 0;
}

} // namespace

std::optional<double> durationHintMs(const QString &key, const QString &value)
{
    static const QRegularExpression boundary(QStringLiteral("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])"));
    static const QStringList delays{QStringLiteral("latency"), QStringLiteral("delay"),
                                    QStringLiteral("ttft"), QStringLiteral("ttfb")};
    bool isNumber = false;
    const double number = value.size() <= LongestNumber ? value.toDouble(&isNumber) : 0;
    const QStringList words =
        key.toLower() == key
            ? key.split(boundary, Qt::SkipEmptyParts)
            : QString(key).replace(boundary, QStringLiteral(" ")).toLower().split(u' ', Qt::SkipEmptyParts);
    if (!isNumber || words.isEmpty() || !(number >= 0)) {
        return std::nullopt;
    }
    double unit = words.size() > 1 ? unitMs(words.last()) : 0;
    if (unit == 0) {
        const auto isDelay = [](const QString &word) { return delays.contains(word); };
        const bool isFraction = value.contains(u'.');
        const bool isDuration = words.contains(QLatin1String("duration")) && number <= LongestWithoutUnitS;
        const bool isShort =
            std::any_of(words.cbegin(), words.cend(), isDelay) && isFraction && number < LongestDelayS;
        unit = isDuration || isShort ? 1e3 : 0;
    }
    const double ms = number * unit;
    return unit > 0 && ms < LongestMs ? std::optional(ms) : std::nullopt;
}

QString durationWords(double durationMs)
{
    constexpr qint64 SecondsOfHour = 3600;
    if (durationMs < 60e3) {
        return shortDuration(durationMs);
    }
    const qint64 seconds = qRound64(durationMs / 1000);
    if (seconds < SecondsOfHour) {
        return MetadataTree::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    }
    return MetadataTree::tr("%1 h %2 min %3 s")
        .arg(seconds / SecondsOfHour)
        .arg(seconds % SecondsOfHour / 60)
        .arg(seconds % 60);
}

} // namespace earshot::itemmodels
