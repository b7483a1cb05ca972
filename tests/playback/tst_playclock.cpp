// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/playclock.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using playback::PlayClock;

class TestPlayClock final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForTheFirstReport()
    {
        PlayClock clock;
        clock.place(5000);
        QCOMPARE(clock.positionMs(100), 5000);
        QCOMPARE(clock.positionMs(900), 5000);
    }
    void runsOnBetweenReports()
    {
        PlayClock clock;
        clock.report(100, 1000);
        QCOMPARE(clock.positionMs(1000), 100);
        QCOMPARE(clock.positionMs(1070), 170);
    }
    void waitsWhenReportsStayAway()
    {
        PlayClock clock;
        clock.report(100, 1000);
        QCOMPARE(clock.positionMs(60000), 100 + PlayClock::TrustMs);
    }
    void neverGoesBackBetweenJumps()
    {
        PlayClock clock;
        clock.report(100, 1000);
        QCOMPARE(clock.positionMs(1100), 200);
        clock.report(150, 1100);
        QCOMPARE(clock.positionMs(1100), 200);
        QCOMPARE(clock.positionMs(1120), 200);
        QCOMPARE(clock.positionMs(1180), 230);
    }
    void jumpsBack()
    {
        PlayClock clock;
        clock.report(90000, 1000); // not believed: far ahead of the start
        QCOMPARE(clock.positionMs(1000), 0);
        clock.place(90000);
        clock.report(90010, 1010);
        clock.place(3000);
        QCOMPARE(clock.positionMs(1010), 3000);
    }
    void ignoresWhatIsFarAhead()
    {
        PlayClock clock;
        clock.place(3000);
        clock.report(12000, 1000); // from before the jump
        QCOMPARE(clock.positionMs(1000), 3000);
        clock.report(3100, 1100);
        clock.report(3200, 1200);
        clock.report(20000, 1250); // the length, reported at an early end
        QCOMPARE(clock.positionMs(1250), 3250);
    }
    void believesAReportAfterAPause()
    {
        PlayClock clock;
        clock.report(100, 1000);
        clock.report(8100, 9000); // the event loop was held up for eight seconds
        QCOMPARE(clock.positionMs(9000), 8100);
    }
};

QTEST_GUILESS_MAIN(TestPlayClock)
#include "tst_playclock.moc"
