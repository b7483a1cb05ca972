// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversation/turntimeline.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::conversation;

namespace {

constexpr qint64 Start = 1'767'225'600'000;

Turn said(Speaker::Kind speaker, std::optional<qint64> beginMs, std::optional<qint64> endMs)
{
    Turn turn;
    turn.kind = Turn::Kind::Message;
    turn.speaker.kind = speaker;
    if (beginMs) {
        turn.metrics.startedSpeakingAtMs = Start + *beginMs;
    }
    if (endMs) {
        turn.metrics.stoppedSpeakingAtMs = Start + *endMs;
    }
    return turn;
}

Turn called(qint64 atMs)
{
    Turn turn;
    turn.kind = Turn::Kind::ToolCall;
    turn.toolCall.createdAtMs = Start + atMs;
    return turn;
}

} // namespace

class TestTurnTimeline final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void inventsNoTimes()
    {
        const TurnTimeline timeline({said(Speaker::Kind::Caller, 0, 1000)}, std::nullopt);
        QVERIFY(timeline.isEmpty());
        QCOMPARE(timeline.turnAt(500), -1);
        QVERIFY(!timeline.offsetMs(0));
    }

    void findsTheSpokenTurn()
    {
        const TurnTimeline timeline({said(Speaker::Kind::Agent, 1000, 3000), called(3500),
                                     said(Speaker::Kind::Caller, 4000, 6000),
                                     said(Speaker::Kind::Agent, 5500, 8000)},
                                    Start);
        QCOMPARE(timeline.turnAt(999), -1);
        QCOMPARE(timeline.turnAt(1000), 0);
        QCOMPARE(timeline.turnAt(3000), -1);
        QCOMPARE(timeline.turnAt(3600), -1); // a tool call is not spoken
        QCOMPARE(timeline.turnAt(5000), 2);
        QCOMPARE(timeline.turnAt(5600), 3); // overlap: the one that began last
        QCOMPARE(timeline.turnAt(8000), -1);
        QCOMPARE(timeline.offsetMs(1), std::optional<qint64>(3500));
    }

    void aLongTurnShowsAgainAfterAnInterjection()
    {
        const TurnTimeline timeline(
            {said(Speaker::Kind::Agent, 0, 10'000), said(Speaker::Kind::Caller, 4000, 4500)}, Start);
        QCOMPARE(timeline.turnAt(4200), 1);
        QCOMPARE(timeline.turnAt(5000), 0);
    }

    void anUnknownEndLastsUntilTheNextTurn()
    {
        const TurnTimeline timeline(
            {said(Speaker::Kind::Agent, 0, std::nullopt), said(Speaker::Kind::Caller, 4000, std::nullopt)},
            Start);
        QCOMPARE(timeline.turnAt(3999), 0);
        QCOMPARE(timeline.turnAt(4000), 1);
        QCOMPARE(timeline.turnAt(1'000'000), 1);
    }

    void anUnknownEndMayFollowABeginBeforeTheRecording()
    {
        const TurnTimeline timeline(
            {said(Speaker::Kind::Agent, -9000, std::nullopt), said(Speaker::Kind::Caller, 2000, 3000)},
            Start);
        QCOMPARE(timeline.turnAt(1500), 0);
        QCOMPARE(timeline.turnAt(2000), 1);
    }

    void aTurnThatOnlyWasCreatedIsNotShownAsSpoken()
    {
        Turn created = said(Speaker::Kind::Agent, std::nullopt, std::nullopt);
        created.createdAtMs = Start + 2000;
        TurnTimeline timeline({said(Speaker::Kind::Caller, 0, 1000), created}, Start);
        QCOMPARE(timeline.turnAt(2500), -1);
        QCOMPARE(timeline.offsetMs(1), std::optional<qint64>(2000));
        timeline.replace({{1, 3000, 4000, true}, {7, 0, 1, true}});
        QCOMPARE(timeline.turnAt(3500), 1);
        QCOMPARE(timeline.offsetMs(1), std::optional<qint64>(3000));
        QCOMPARE(timeline.spans().size(), size_t(2));
    }

    void instructionsAndTurnsWithoutTimeAreLeftOut()
    {
        const TurnTimeline timeline(
            {said(Speaker::Kind::System, 0, 1000), said(Speaker::Kind::Caller, std::nullopt, std::nullopt)},
            Start);
        QVERIFY(timeline.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTurnTimeline)
#include "tst_turntimeline.moc"
