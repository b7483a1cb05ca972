// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demoarchive.h"

#include "demo/timeshift.h"

#include <QRegularExpression>
#include <QStringList>

#include <utility>

namespace earshot::demo {

namespace {

constexpr qint64 kMinuteS = 60;
constexpr qint64 kMinutesBetween = 41;
constexpr int kMinutesOfUnrest = 23; ///< less than those between, so that the order stays

QString otherCaller(const QString &caller, int number)
{
    static const QStringList kNames{QStringLiteral("amara.diallo"), QStringLiteral("jonas.weber"),
                                    QStringLiteral("li.na"), QStringLiteral("rosa.martins"),
                                    QStringLiteral("tom.hughes")};
    if (caller.startsWith(u'+')) {
        return QStringLiteral("+1202555%1").arg(100 + number % 100, 4, 10, QLatin1Char('0'));
    }
    if (caller.contains(u'@')) {
        return kNames.at(number % kNames.size()) + QStringLiteral("@example.com");
    }
    return QStringLiteral("guest_%1").arg(number * 7919LL + 40'000'000'000LL, 12, 16, QLatin1Char('0'));
}

QString otherStatus(const QString &status, int number)
{
    if (status == QLatin1String("completed") && number % 9 == 4) {
        return QStringLiteral("transferred");
    }
    return status == QLatin1String("unanswered") && number % 3 == 1 ? QStringLiteral("cancelled") : status;
}

} // namespace

DemoArchive::DemoArchive(QList<QJsonObject> originals, const QDateTime &start)
    : m_originals(std::move(originals)), m_end(start.addDays(-2))
{
    for (int number = 0; number < kCount && !m_originals.isEmpty(); ++number) {
        QJsonObject row = made(number);
        row[u"conversation"] = QJsonValue::Null;
        m_rows.append(row);
    }
}

std::optional<QJsonObject> DemoArchive::conversation(const QString &id) const
{
    for (int number = 0; number < m_rows.size(); ++number) {
        if (m_rows.at(number).value(u"id") == id) {
            return made(number);
        }
    }
    return std::nullopt;
}

QString DemoArchive::originalId(const QString &id)
{
    static const QRegularExpression ending(QStringLiteral(R"(_\d{4}\z)"));
    return QString(id).remove(ending);
}

QJsonObject DemoArchive::made(int number) const
{
    const QJsonObject &original = m_originals.at((number * 5 + number / 11) % m_originals.size());
    const qint64 agoS = (number * kMinutesBetween + number * 7 % kMinutesOfUnrest) * kMinuteS;
    const QDateTime created =
        QDateTime::fromString(original.value(u"created_at").toString(), Qt::ISODateWithMs);
    QJsonObject other = timeShifted(original, created.secsTo(m_end) - agoS);
    other[u"id"] =
        QStringLiteral("%1_%2").arg(original.value(u"id").toString()).arg(number, 4, 10, QLatin1Char('0'));
    other[u"user_id"] = otherCaller(original.value(u"user_id").toString(), number);
    other[u"status"] = otherStatus(original.value(u"status").toString(), number);
    return other;
}

} // namespace earshot::demo
