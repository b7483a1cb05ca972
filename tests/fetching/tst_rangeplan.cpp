// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/bytemap.h"
#include "fetching/rangeplan.h"
#include "support/testcase.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace earshot;
using namespace earshot::fetching;
using Step = RangePlan::Step;

namespace {

constexpr qint64 Size = 1'000'000;

const RangePlan Keep{Step::Keep, {}};
const RangePlan Rest{Step::Rest, {}};

RangePlan start(qint64 first, qint64 end = ByteSpan::Open)
{
    return {Step::Start, {first, end}};
}

ByteMap mapOf(std::initializer_list<ByteSpan> spans)
{
    ByteMap map;
    for (const ByteSpan &span : spans) {
        map.add(span.first, span.end - span.first);
    }
    return map;
}

RunningRange runningFrom(qint64 first, qint64 end = ByteSpan::Open)
{
    return {.left = {first, end}, .isSettled = true, .soonBytes = 50'000};
}

} // namespace

class TestRangePlan final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAtTheStart()
    {
        QCOMPARE(planNextRange({}, {}, {0, 1}, {}, true), start(0));
        QCOMPARE(planNextRange({}, {}, {0, 1}, runningFrom(0), true), Keep);
    }

    void serves_data()
    {
        QTest::addColumn<qint64>("wished");
        QTest::addColumn<RangePlan>("plan");
        QTest::newRow("there") << qint64(100) << Keep;
        QTest::newRow("next") << qint64(300'000) << Keep;
        QTest::newRow("soon") << qint64(350'000) << Keep;
        QTest::newRow("far") << qint64(350'001) << start(350'001);
        QTest::newRow("at the end") << Size - 1 << start(Size - 1);
        QTest::newRow("behind the end") << Size << Keep;
    }
    void serves()
    {
        QFETCH(qint64, wished);
        QFETCH(RangePlan, plan);
        const ByteMap present = mapOf({{0, 300'000}});
        QCOMPARE(planNextRange(present, Size, {wished, wished + 10}, runningFrom(300'000), true), plan);
    }

    void goesBackForAWish()
    {
        const ByteMap present = mapOf({{0, 100'000}, {500'000, 600'000}});
        QCOMPARE(planNextRange(present, Size, {90'000, 110'000}, runningFrom(600'000), true),
                 start(100'000, 500'000));
    }

    void leavesARequestForWhatItDoesNotBring()
    {
        const ByteMap present = mapOf({{0, 100'000}, {110'000, 120'000}});
        QCOMPARE(planNextRange(present, Size, {120'000, 120'001}, runningFrom(100'000, 110'000), true),
                 start(120'000));
    }

    void givesAYoungRequestTime()
    {
        RunningRange young = runningFrom(0);
        young.isSettled = false;
        QCOMPARE(planNextRange({}, Size, {700'000, 700'001}, young, true), Keep);
    }

    void keepsAServerWithoutRanges()
    {
        QCOMPARE(planNextRange({}, Size, {700'000, 700'001}, runningFrom(0), false), Keep);
        const ByteMap present = mapOf({{0, 100'000}});
        QCOMPARE(planNextRange(present, Size, {700'000, 700'001}, {}, false), start(0));
    }

    void fillsTheGapsLater()
    {
        const ByteMap present = mapOf({{0, 100'000}, {500'000, 600'000}, {900'000, Size}});
        QCOMPARE(planNextRange(present, Size, {500'000, 500'001}, {}, true), start(600'000, 900'000));
        QCOMPARE(planNextRange(present, Size, {950'000, 950'001}, {}, true), start(100'000, 500'000));
        QCOMPARE(planNextRange(mapOf({{0, Size}}), Size, {500'000, 500'001}, {}, true), Rest);
    }

    void asksOnUntilTheSizeIsKnown()
    {
        QCOMPARE(planNextRange(mapOf({{0, 100'000}}), {}, {0, 1}, {}, true), start(100'000));
    }

    void alwaysComesToAnEnd_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 50; ++seed) {
            QTest::addRow("%u", seed) << seed;
        }
    }
    /** Whatever is wished and wherever requests break, every plan brings something new, and in the end all.
     */
    void alwaysComesToAnEnd()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        constexpr int SmallSize = 5000;
        ByteMap present;
        ByteSpan wish{0, 1};
        for (int step = 0; step < 3000; ++step) {
            const RangePlan plan = planNextRange(present, SmallSize, wish, {}, true);
            if (plan == Rest) {
                QCOMPARE(present.presentFrom(0), SmallSize);
                return;
            }
            QCOMPARE(plan.step, Step::Start);
            QCOMPARE(present.presentFrom(plan.span.first), 0);
            const qint64 end = std::min<qint64>(plan.span.end, SmallSize);
            QVERIFY(present.nextPresent(plan.span.first).value_or(SmallSize) >= end);
            QVERIFY(end > plan.span.first);
            present.add(plan.span.first, 1 + random.bounded(int(end - plan.span.first)));
            const int wished = random.bounded(SmallSize);
            wish = {wished, wished + 1 + random.bounded(100)};
        }
        QFAIL("it never ended");
    }
};

QTEST_GUILESS_MAIN(TestRangePlan)
#include "tst_rangeplan.moc"
