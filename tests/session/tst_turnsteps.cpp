// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/turnsteps.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using conversation::Turn;
using conversation::TurnTimeline;

namespace {

/** Turns that begin at these places of the recording, each a second long. */
TurnTimeline timelineOf(std::initializer_list<qint64> beginsMs)
{
    constexpr qint64 startMs = 1'767'225'600'000;
    QList<Turn> turns;
    for (const qint64 beginMs : beginsMs) {
        Turn turn;
        turn.kind = Turn::Kind::Message;
        turn.speaker.kind = conversation::Speaker::Kind::Caller;
        turn.metrics.startedSpeakingAtMs = startMs + beginMs;
        turn.metrics.stoppedSpeakingAtMs = startMs + beginMs + 1'000;
        turns.append(turn);
    }
    return TurnTimeline(turns, startMs);
}

using Place = std::optional<qint64>;

} // namespace

class TestTurnSteps final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromTurnToTurn_data()
    {
        QTest::addColumn<qint64>("positionMs");
        QTest::addColumn<qint64>("previousMs"); // -1: nowhere
        QTest::addColumn<qint64>("nextMs");
        QTest::addColumn<int>("around");
        QTest::newRow("before all") << qint64(0) << qint64(-1) << qint64(2'000) << -1;
        QTest::newRow("at a begin") << qint64(2'000) << qint64(-1) << qint64(5'000) << 0;
        QTest::newRow("early in one") << qint64(5'900) << qint64(2'000) << qint64(9'000) << 1;
        QTest::newRow("well into one") << qint64(6'000) << qint64(5'000) << qint64(9'000) << 1;
        QTest::newRow("between two") << qint64(8'000) << qint64(5'000) << qint64(9'000) << 1;
        QTest::newRow("after all") << qint64(60'000) << qint64(9'000) << qint64(-1) << 2;
    }
    void goesFromTurnToTurn()
    {
        QFETCH(qint64, positionMs);
        const TurnTimeline timeline = timelineOf({2'000, 5'000, 9'000});
        QTEST(session::previousTurnMs(timeline, positionMs).value_or(-1), "previousMs");
        QTEST(session::nextTurnMs(timeline, positionMs).value_or(-1), "nextMs");
        const auto around = session::turnAround(timeline, positionMs);
        QTEST(around ? around->row : -1, "around");
    }

    void aTurnFromBeforeTheRecordingBeginsWithIt()
    {
        const TurnTimeline timeline = timelineOf({-500});
        QCOMPARE(session::turnAround(timeline, 100)->beginMs, 0);
        QCOMPARE(session::previousTurnMs(timeline, 5'000), Place(0));
    }

    void nothingLeadsNowhere()
    {
        QVERIFY(!session::turnAround({}, 0));
        QVERIFY(!session::previousTurnMs({}, 10'000));
        QVERIFY(!session::nextTurnMs({}, 0));
    }
};

QTEST_GUILESS_MAIN(TestTurnSteps)
#include "tst_turnsteps.moc"
