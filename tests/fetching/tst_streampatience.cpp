// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/streampatience.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using namespace std::chrono_literals;
using fetching::StreamLimits;
using fetching::StreamPatience;

namespace {

constexpr double Longest = 0.999999;

base::Problem unreachable(std::optional<qint64> retryAfterMs = {})
{
    base::Problem problem{base::ProblemKind::Unreachable, {}, {}, {}};
    problem.retryAfterMs = retryAfterMs;
    return problem;
}

} // namespace

class TestStreamPatience final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void pausesGrowUntilANewByteComes()
    {
        StreamPatience patience({.request = {}, .pauses = {100ms, 1s}, .patience = 1h});
        QVERIFY(*patience.nextPause(unreachable(), Longest) < 100ms);
        QVERIFY(*patience.nextPause(unreachable(), Longest) > 150ms);
        QVERIFY(*patience.nextPause(unreachable(), Longest) > 300ms);
        patience.restore();
        QVERIFY(*patience.nextPause(unreachable(), Longest) < 100ms);
    }
    void waitsAsTheServerAsksWithinReason()
    {
        StreamPatience patience({.request = {}, .pauses = {100ms, 1s}, .patience = 1h});
        QCOMPARE(*patience.nextPause(unreachable(5000), 0), std::chrono::milliseconds(5s));
        QCOMPARE(*patience.nextPause(unreachable(3'600'000), 0), std::chrono::milliseconds(30s));
        QCOMPARE(*patience.nextPause(unreachable(0), 0), 0ms);
    }
    void runsOutSomeTimeAfterTheFirstFailure()
    {
        StreamPatience patience({.request = {}, .pauses = {1ms, 1ms}, .patience = 20ms});
        patience.noteFailure();
        QTRY_VERIFY(!patience.nextPause(unreachable(), 0));
        patience.restore();
        QVERIFY(patience.nextPause(unreachable(), 0));
    }
    void bearsAFewFruitlessBodies()
    {
        StreamPatience patience{StreamLimits()};
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < 4; ++i) {
                QVERIFY(patience.bearsFruitless());
            }
            QVERIFY(!patience.bearsFruitless());
            patience.restore();
        }
    }
};

QTEST_GUILESS_MAIN(TestStreamPatience)
#include "tst_streampatience.moc"
