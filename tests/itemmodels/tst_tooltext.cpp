// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/tooltext.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

class TestToolText final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void laysOutJsonAndReprs_data()
    {
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("readable");
        QTest::newRow("object") << QStringLiteral(R"({"b":1.10,"a":9223372036854775809})")
                                << QStringLiteral("{\n  \"b\": 1.10,\n  \"a\": 9223372036854775809\n}");
        QTest::newRow("scalar") << QStringLiteral("true") << QStringLiteral("true");
        QTest::newRow("Python repr") << QStringLiteral("{'state': None}")
                                     << QStringLiteral("{\n  'state': None\n}");
        QTest::newRow("malformed") << QStringLiteral("{\"a\":") << QStringLiteral("{\"a\":");
        QTest::newRow("plain text") << QStringLiteral("No such order.") << QStringLiteral("No such order.");
        QTest::newRow("empty") << QString() << QString();
    }
    void laysOutJsonAndReprs()
    {
        QFETCH(QString, received);
        QTEST(itemmodels::readableToolText(received), "readable");
    }
};

QTEST_GUILESS_MAIN(TestToolText)
#include "tst_tooltext.moc"
