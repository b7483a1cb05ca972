// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding/epochtime.h"

#include "support/testcase.h"
#include "json/nodetablebuilder.h"

#include <QtTest>

using namespace earshot;

class TestEpochTime final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("seconds") << QByteArray("1767225600") << 1767225600000LL;
        QTest::newRow("float seconds") << QByteArray("1767225600.7126") << 1767225600713LL;
        QTest::newRow("exponent") << QByteArray("1.7672256e9") << 1767225600000LL;
        QTest::newRow("milliseconds") << QByteArray("1767225600123") << 1767225600123LL;
        QTest::newRow("microseconds") << QByteArray("1767225600123456") << 1767225600123LL;
        QTest::newRow("nanoseconds") << QByteArray("1767225600123456789") << 1767225600123LL;
        QTest::newRow("nanoseconds as text") << QByteArray(R"("1767225600123456789")") << 1767225600123LL;
        QTest::newRow("seconds as text") << QByteArray(R"(" 1767225600.5 ")") << 1767225600500LL;
        QTest::newRow("ISO, Z") << QByteArray(R"("2026-01-01T00:00:00Z")") << 1767225600000LL;
        QTest::newRow("ISO without zone") << QByteArray(R"("2026-01-01T00:00:00")") << 1767225600000LL;
        QTest::newRow("ISO with a space") << QByteArray(R"("2026-01-01 00:00:00.25 UTC")") << 1767225600250LL;
        QTest::newRow("ISO, microseconds")
            << QByteArray(R"("2026-01-01T00:00:00.123456+00:00")") << 1767225600123LL;
        QTest::newRow("ISO, east") << QByteArray(R"("2026-01-01T05:30:00+05:30")") << 1767225600000LL;
        QTest::newRow("ISO, west") << QByteArray(R"("2025-12-31T16:00:00-0800")") << 1767225600000LL;
        QTest::newRow("ISO, no seconds") << QByteArray(R"("2026-01-01T00:00Z")") << 1767225600000LL;
    }
    void readsTimes()
    {
        QFETCH(QByteArray, json);
        QFETCH(qint64, ms);
        const auto nodes = json::parseJson(json);
        QVERIFY(nodes.hasValue());
        QCOMPARE(decoding::epochMs(nodes.value(), 0), std::optional(ms));
    }

    void inventsNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json :
             {"0", "\"0\"", "-1767225600", "12.5", "1e400", "1e30", "true", "null", "[]", "{}", "\"\"",
              "\"soon\"", "\"nan\"", "\"inf\"", "\"2026-13-01T00:00:00Z\"", "\"2026-01-01\"",
              "\"2026-01-01T25:00:00Z\"", "\"2026-01-01T00:00:00Zx\"", "\"2026-01-01T00:00:00+99:99\""}) {
            QTest::newRow(json) << QByteArray(json);
        }
    }
    void inventsNone()
    {
        QFETCH(QByteArray, json);
        const auto nodes = json::parseJson(json);
        QVERIFY(nodes.hasValue());
        QVERIFY(!decoding::epochMs(nodes.value(), 0));
        QVERIFY(!decoding::epochMs(nodes.value(), json::NoNode));
    }
};

QTEST_GUILESS_MAIN(TestEpochTime)
#include "tst_epochtime.moc"
