// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/playbackplan.h"
#include "support/testcase.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace earshot;
using playback::PlaybackPlan;
using playback::TimeRange;

namespace {

constexpr qint64 End = PlaybackPlan::ToTheEndMs;

} // namespace

class TestPlaybackPlan final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheNextStretch_data()
    {
        using Ranges = QList<std::pair<qint64, qint64>>;
        QTest::addColumn<Ranges>("skipped");
        QTest::addColumn<Ranges>("loop");
        QTest::addColumn<qint64>("placeMs");
        QTest::addColumn<qint64>("beginMs");
        QTest::addColumn<qint64>("endMs");
        const auto row = [](const char *name, const Ranges &skipped, const Ranges &loop, qint64 placeMs,
                            qint64 beginMs, qint64 endMs) {
            QTest::newRow(name) << skipped << loop << placeMs << beginMs << endMs;
        };
        row("everything", {}, {}, 5000, 5000, End);
        row("before the start", {}, {}, -3, 0, End);
        row("up to a silence", {{2000, 3000}, {5000, 6000}}, {}, 100, 100, 2000);
        row("at the begin of a silence", {{2000, 3000}, {5000, 6000}}, {}, 2000, 3000, 5000);
        row("within a silence", {{2000, 3000}, {5000, 6000}}, {}, 2500, 3000, 5000);
        row("at the end of a silence", {{2000, 3000}, {5000, 6000}}, {}, 3000, 3000, 5000);
        row("behind all silences", {{2000, 3000}}, {}, 7000, 7000, End);
        row("in the loop", {}, {{1000, 4000}}, 2000, 2000, 4000);
        row("at the end of the loop", {}, {{1000, 4000}}, 4000, 1000, 4000);
        row("before the loop", {}, {{1000, 4000}}, 10, 1000, 4000);
        row("behind the loop", {}, {{1000, 4000}}, 90000, 1000, 4000);
        row("silence in the loop", {{2000, 3000}}, {{1000, 4000}}, 2200, 3000, 4000);
        row("silence at the end of the loop", {{3500, 4500}}, {{1000, 4000}}, 3600, 1000, 3500);
        row("silence at both ends of the loop", {{900, 1500}, {3500, 4500}}, {{1000, 4000}}, 3600, 1500,
            3500);
        row("the loop is one silence", {{500, 4500}}, {{1000, 4000}}, 2000, 2000, 4000);
        row("a loop of nothing", {}, {{1000, 1000}}, 1050, 1050, 1100);
        row("a loop without an end", {}, {{1000, End}}, 2000, 2000, playback::LongestRecordingMs);
        row("a loop behind everything", {}, {{End, End}}, 2000, playback::LongestRecordingMs,
            playback::LongestRecordingMs + PlaybackPlan::ShortestLoopMs);
    }
    void tellsTheNextStretch()
    {
        using Ranges = QList<std::pair<qint64, qint64>>;
        QFETCH(const Ranges, skipped);
        QFETCH(const Ranges, loop);
        QFETCH(const qint64, placeMs);
        std::vector<TimeRange> ranges;
        for (const auto &[beginMs, endMs] : skipped)
            ranges.push_back({beginMs, endMs});
        std::optional<TimeRange> looped;
        if (!loop.isEmpty())
            looped = TimeRange{loop.constFirst().first, loop.constFirst().second};
        const TimeRange stretch = PlaybackPlan(ranges, looped).stretchFrom(placeMs);
        QTEST(stretch.beginMs, "beginMs");
        QTEST(stretch.endMs, "endMs");
    }
    void mapsTimesBothWays()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 200; ++round) {
            std::vector<TimeRange> skipped;
            qint64 atMs = 0;
            for (int i = random.bounded(8); i > 0; --i) {
                const qint64 beginMs = atMs + 1 + random.bounded(3000);
                atMs = beginMs + 1 + random.bounded(5000);
                skipped.push_back({beginMs, atMs});
            }
            const PlaybackPlan plan(skipped, std::nullopt);
            qint64 before = -1;
            for (qint64 placeMs = 0; placeMs < atMs + 1000; placeMs += 37) {
                const qint64 listenedMs = plan.listenedMs(placeMs);
                QVERIFY(listenedMs >= before);
                before = listenedMs;
                const TimeRange stretch = plan.stretchFrom(placeMs);
                QCOMPARE(plan.listenedMs(stretch.beginMs), listenedMs); // nothing is heard on the way there
                if (stretch.beginMs == placeMs && listenedMs > 0 && plan.listenedMs(placeMs - 1) < listenedMs)
                    QCOMPARE(plan.placeMs(listenedMs), placeMs);
            }
            qint64 place = -1;
            for (qint64 listenedMs = 0; listenedMs < before; listenedMs += 41) {
                const qint64 placeMs = plan.placeMs(listenedMs);
                QVERIFY(placeMs > place);
                place = placeMs;
                QCOMPARE(plan.listenedMs(placeMs), listenedMs);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPlaybackPlan)
#include "tst_playbackplan.moc"
