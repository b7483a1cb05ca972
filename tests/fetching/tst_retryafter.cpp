// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/retryafter.h"
#include "support/testcase.h"

#include <QTimeZone>
#include <QtTest>

using namespace earshot;

class TestRetryAfter final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3"); // servers tell UTC, whatever the zone
    }

    void readsSecondsAndDates_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<qint64>("seconds"); // -1: nothing
        const QByteArray none;
        const qint64 day = 24LL * 60 * 60;
        QTest::newRow("seconds") << QByteArray("3") << none << 3LL;
        QTest::newRow("blanks around") << QByteArray(" 3 ") << none << 3LL;
        QTest::newRow("zero") << QByteArray("0") << none << 0LL;
        QTest::newRow("an hour") << QByteArray("3600") << none << 3'600LL;
        QTest::newRow("a year") << QByteArray("31536000") << none << day;
        QTest::newRow("more digits than numbers have") << QByteArray(400, '9') << none << day;
        QTest::newRow("date") << QByteArray("Thu, 01 Jan 2026 12:00:20 GMT") << none << 20LL;
        QTest::newRow("date that has passed") << QByteArray("Thu, 01 Jan 2026 11:00:00 GMT") << none << 0LL;
        QTest::newRow("date of another century")
            << QByteArray("Tue, 01 Jan 2126 12:00:00 GMT") << none << day;
        QTest::newRow("our clock is a day behind") << QByteArray("Fri, 02 Jan 2026 12:00:20 GMT")
                                                   << QByteArray("Fri, 02 Jan 2026 12:00:00 GMT") << 20LL;
        QTest::newRow("our clock is a day ahead") << QByteArray("Wed, 31 Dec 2025 12:00:20 GMT")
                                                  << QByteArray("Wed, 31 Dec 2025 12:00:00 GMT") << 20LL;
        QTest::newRow("an hour that summer time leaves out")
            << QByteArray("Sun, 29 Mar 2026 02:30:20 GMT") << QByteArray("Sun, 29 Mar 2026 02:30:00 GMT")
            << 20LL;
        QTest::newRow("the server's date is nonsense")
            << QByteArray("Thu, 01 Jan 2026 12:00:20 GMT") << QByteArray("yesterday") << 20LL;
        for (const char *nonsense : {"", "-5", "+5", "1.5", "soon", "1e3", "0x10", "12:00", "NaN", "3;4"}) {
            QTest::addRow("nonsense '%s'", nonsense) << QByteArray(nonsense) << none << -1LL;
        }
    }
    void readsSecondsAndDates()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, date);
        const QDateTime now(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc());
        const auto pause = fetching::retryAfter(value, date, now);
        QTEST(pause ? qint64(pause->count()) : -1, "seconds");
    }
};

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
