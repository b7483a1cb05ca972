// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/waveformlanes.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace earshot;
using namespace earshot::views;
using Kind = WaveformMark::Kind;

namespace {

WaveformMark mark(Kind kind, qint64 beginMs, qint64 endMs)
{
    return {kind, {beginMs, endMs}};
}

} // namespace

class TestWaveformLanes final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindHasItsLane()
    {
        WaveformLanes lanes;
        lanes.setMarks({mark(Kind::AgentTurn, 0, 1), mark(Kind::FailedTool, 0, 1), mark(Kind::SlowWait, 0, 1),
                        mark(Kind::Interruption, 0, 0), mark(Kind::Overlap, 0, 1), mark(Kind::Silence, 0, 1)},
                       {});
        for (const WaveformLane lane : AllWaveformLanes)
            QVERIFY(!lanes.isEmpty(lane));
    }

    void onlyShownLanesThatHoldSomethingTakeARow()
    {
        WaveformLanes lanes;
        QVERIFY(lanes.rows().empty());
        lanes.setMarks({mark(Kind::Tool, 5, 6), mark(Kind::CallerTurn, 0, 4), mark(Kind::Silence, 7, 9)}, {});
        QCOMPARE(lanes.rows(), (std::vector{WaveformLane::Turns, WaveformLane::Tools}));
        lanes.setShown(WaveformLane::Turns, false);
        QCOMPARE(lanes.rows(), std::vector{WaveformLane::Tools});
        QVERIFY(!lanes.isShown(WaveformLane::Turns));
        QVERIFY(!lanes.isEmpty(WaveformLane::Turns));
    }

    void findsEveryMarkThatTouchesAStretch()
    {
        QRandomGenerator random(13);
        std::vector<WaveformMark> marks;
        for (int i = 0; i < 300; ++i) {
            const qint64 beginMs = random.bounded(10'000);
            marks.push_back(mark(Kind::Tool, beginMs, beginMs + random.bounded(500)));
        }
        WaveformLanes lanes;
        lanes.setMarks(marks, {});
        for (int round = 0; round < 500; ++round) {
            const qint64 beginMs = random.bounded(10'000);
            const qint64 endMs = beginMs + random.bounded(300);
            const auto near = lanes.marksNear(WaveformLane::Tools, double(beginMs), double(endMs));
            QVERIFY(
                std::is_sorted(near.begin(), near.end(), [](const WaveformMark &a, const WaveformMark &b) {
                    return a.stretch.beginMs < b.stretch.beginMs;
                }));
            const auto touches = [&](const WaveformMark &m) {
                return m.stretch.beginMs < endMs && m.stretch.endMs >= beginMs;
            };
            QCOMPARE(std::count_if(near.begin(), near.end(), touches),
                     std::count_if(marks.begin(), marks.end(), touches));
        }
    }

    void tellsWhatIsAtAPlace()
    {
        WaveformLanes lanes;
        lanes.setMarks({mark(Kind::AgentTurn, 1000, 2000), mark(Kind::Tool, 1900, 1900),
                        mark(Kind::Interruption, 2000, 2000)},
                       {});
        QCOMPARE(lanes.marksAt(1500, 10).size(), size_t(1));
        QCOMPARE(lanes.marksAt(1905, 10).size(), size_t(2));
        QCOMPARE(lanes.marksAt(1995, 10).size(), size_t(2));
        QCOMPARE(lanes.marksAt(2500, 10).size(), size_t(0));
        lanes.setShown(WaveformLane::Interruptions, false); // what is not seen is not told either
        QCOMPARE(lanes.marksAt(1995, 10).size(), size_t(1));
    }

    void newMarksReplaceTheOld()
    {
        WaveformLanes lanes;
        lanes.setMarks({mark(Kind::Tool, 5, 6)}, {});
        lanes.setMarks({}, {});
        QVERIFY(lanes.isEmpty(WaveformLane::Tools));
        QVERIFY(lanes.marksNear(WaveformLane::Tools, 0, 100).empty());
    }
};

QTEST_MAIN(TestWaveformLanes)
#include "tst_waveformlanes.moc"
