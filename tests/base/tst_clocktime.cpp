// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clocktime.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

class TestClockTime final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void parsesWhatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms"); // -1: refused
        const auto row = [](const char *text, qint64 ms) {
            QTest::newRow(text) << QString::fromLatin1(text) << ms;
        };
        row("83", 83'000);
        row("1:23", 83'000);
        row("1:02:03.5", 3'723'500);
        row(" 0:00 ", 0);
        row("5,25", 5'250);
        row("90:00", 5'400'000);
        row("", -1);
        row("-5", -1);
        row("1:60", -1);
        row("1:5", -1);
        row("1:60:00", -1);
        row("1:2:3:4", -1);
        row("ten", -1);
        row("1e3", -1);
        row("99999999", -1);
    }
    void parsesWhatPeopleType()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        QCOMPARE(base::parseClockTimeMs(text).value_or(-1), ms);
    }

    void formatsWithHoursOnlyWhenNeeded()
    {
        QCOMPARE(base::formatClockTime(0), QStringLiteral("0:00"));
        QCOMPARE(base::formatClockTime(83'900), QStringLiteral("1:23"));
        QCOMPARE(base::formatClockTime(3'723'500), QStringLiteral("1:02:03"));
        QCOMPARE(base::formatClockTime(-2'000), QStringLiteral("-0:02"));
        QCOMPARE(base::preciseClockTime(83'056, 0), QStringLiteral("1:23"));
        QCOMPARE(base::preciseClockTime(83'950, 1), QStringLiteral("1:23.9"));
        QCOMPARE(base::preciseClockTime(3'723'000, 3), QStringLiteral("1:02:03.000"));
    }
};

QTEST_GUILESS_MAIN(TestClockTime)
#include "tst_clocktime.moc"
