// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/latencytext.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using conversation::LatencyBreakdown;
using itemmodels::Pace;

class TestLatencyText final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writesMillisecondsBelowOneSecond_data()
    {
        QTest::addColumn<double>("durationMs");
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("zero") << 0.0 << "0 ms"
                              << "0 milliseconds";
        QTest::newRow("milliseconds") << 419.6 << "420 ms"
                                      << "420 milliseconds";
        QTest::newRow("just below") << 999.4 << "999 ms"
                                    << "999 milliseconds";
        QTest::newRow("rounds up to a second") << 999.6 << "1.0 s"
                                               << "1.0 seconds";
        QTest::newRow("seconds") << 1840.0 << "1.8 s"
                                 << "1.8 seconds";
        QTest::newRow("minutes stay seconds") << 75000.0 << "75.0 s"
                                              << "75.0 seconds";
    }

    void writesMillisecondsBelowOneSecond()
    {
        QFETCH(double, durationMs);
        QTEST(itemmodels::shortDuration(durationMs), "brief");
        QTEST(itemmodels::spokenDuration(durationMs), "spoken");
    }

    void knowsThePaceAtItsThresholds()
    {
        QCOMPARE(itemmodels::paceOf(799), Pace::Quick);
        QCOMPARE(itemmodels::paceOf(800), Pace::Fair);
        QCOMPARE(itemmodels::paceOf(1499), Pace::Fair);
        QCOMPARE(itemmodels::paceOf(1500), Pace::Slow);
        QCOMPARE(itemmodels::paceOf(2999), Pace::Slow);
        QCOMPARE(itemmodels::paceOf(3000), Pace::VerySlow);
    }

    void hasAWordForWhatIsSlowOnly()
    {
        QVERIFY(itemmodels::paceWord(Pace::Quick).isEmpty());
        QVERIFY(itemmodels::paceWord(Pace::Fair).isEmpty());
        QCOMPARE(itemmodels::paceWord(Pace::Slow), QStringLiteral("slow"));
        QCOMPARE(itemmodels::paceWord(Pace::VerySlow), QStringLiteral("very slow"));
    }

    void labelsWhatWasMeasured()
    {
        QCOMPARE(itemmodels::latencyLabel(LatencyBreakdown::of({.e2eLatencyMs = 1800})),
                 QStringLiteral("1.8 s response"));
        QCOMPARE(itemmodels::latencyLabel(LatencyBreakdown::of({.llmTtftMs = 420})),
                 QStringLiteral("420 ms TTFT"));
        QVERIFY(itemmodels::latencyLabel({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLatencyText)
#include "tst_latencytext.moc"
