// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/heardlatency.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using conversation::Speaker;
using conversation::Turn;
using conversation::TurnTimeline;
using session::CallSpeech;
using session::HeardLatency;

namespace {

constexpr qint64 Start = 1'767'225'600'000;

Turn measured(Speaker::Kind speaker, qint64 beginMs, qint64 endMs, std::optional<double> e2eMs = {})
{
    Turn turn;
    turn.kind = Turn::Kind::Message;
    turn.speaker.kind = speaker;
    turn.metrics.startedSpeakingAtMs = Start + beginMs;
    turn.metrics.stoppedSpeakingAtMs = Start + endMs;
    turn.metrics.e2eLatencyMs = e2eMs;
    return turn;
}

Turn created(Speaker::Kind speaker, qint64 atMs)
{
    Turn turn;
    turn.kind = Turn::Kind::Message;
    turn.speaker.kind = speaker;
    turn.createdAtMs = Start + atMs;
    return turn;
}

constexpr auto Caller = Speaker::Kind::Caller;
constexpr auto Agent = Speaker::Kind::Agent;

} // namespace

class TestHeardLatency final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void measuresBetweenTheSoundsThemselves()
    {
        const QList<Turn> turns{measured(Agent, 0, 2000), measured(Caller, 3000, 5000),
                                measured(Agent, 6100, 8000, 1000.0), measured(Caller, 9000, 10'000),
                                measured(Agent, 13'000, 15'000, 900.0)};
        const CallSpeech speech{{{3000, 5100}, {9000, 10'000}}, {{0, 2000}, {6100, 8000}, {13'000, 15'000}}};
        const auto heard = session::heardLatencies(turns, TurnTimeline(turns, Start), speech);
        QCOMPARE(heard.size(), size_t(2)); // nobody waited for the greeting
        QVERIFY(heard[0] == (HeardLatency{2, 1000, 1000.0, true}));
        QVERIFY(!heard[0].isNotable());
        QVERIFY(heard[1] == (HeardLatency{4, 3000, 900.0, true}));
        QVERIFY(heard[1].isNotable());
    }

    void countsNoTurnThatFollowsTheAgentsOwn()
    {
        const QList<Turn> turns{measured(Caller, 0, 1000), measured(Agent, 2000, 3000),
                                measured(Agent, 5000, 6000)};
        const CallSpeech speech{{{0, 1000}}, {{2000, 3000}, {5000, 6000}}};
        const auto heard = session::heardLatencies(turns, TurnTimeline(turns, Start), speech);
        QCOMPARE(heard.size(), size_t(1));
        QVERIFY(heard[0] == (HeardLatency{1, 1000, 0, false}));
        QVERIFY(!heard[0].isNotable()); // nothing was reported to differ from
    }

    void anAgentThatCutsInWaitedLessThanNothing()
    {
        const QList<Turn> turns{measured(Caller, 0, 3000), measured(Agent, 2500, 4000)};
        const CallSpeech speech{{{0, 3000}}, {{2500, 4000}}};
        const auto heard = session::heardLatencies(turns, TurnTimeline(turns, Start), speech);
        QCOMPARE(heard.size(), size_t(1));
        QCOMPARE(heard[0].waitedMs, qint64(-500));
    }

    void leavesOutWhatWasNotHeard()
    {
        const QList<Turn> turns{measured(Caller, 0, 1000), measured(Agent, 2000, 3000, 1000.0)};
        const TurnTimeline timeline(turns, Start);
        QVERIFY(session::heardLatencies(turns, timeline, {{{0, 1000}}, {}}).empty());
        QVERIFY(session::heardLatencies(turns, timeline, {{}, {{2000, 3000}}}).empty());
        QVERIFY(session::heardLatencies(turns, timeline, {}).empty());
        QVERIFY(session::heardLatencies(turns, TurnTimeline(), {{{0, 1000}}, {{2000, 3000}}}).empty());
    }

    void placesUnsureTurnsWhereTheyAreHeard()
    {
        const QList<Turn> turns{created(Agent, 2100),    // a greeting: created after its speech
                                created(Caller, 5600),   // created once it is over
                                created(Agent, 5700),    // a reply: created before its speech
                                created(Caller, 30'000), // no sound is near
                                measured(Agent, 40'000, 41'000)};
        const CallSpeech speech{{{3000, 5000}}, {{100, 2000}, {6500, 9000}, {40'000, 41'000}}};
        TurnTimeline timeline(turns, Start);
        QCOMPARE(timeline.turnAt(2500), -1); // unsure turns are not shown as spoken
        const auto places = session::heardPlaces(turns, timeline, speech);
        timeline.replace(places);
        QCOMPARE(places.size(), size_t(3));
        QCOMPARE(timeline.turnAt(500), 0);
        QCOMPARE(timeline.turnAt(3500), 1);
        QCOMPARE(timeline.turnAt(7000), 2);
        QCOMPARE(timeline.turnAt(30'500), -1);
        QCOMPARE(timeline.turnAt(40'500), 4);
        QCOMPARE(timeline.offsetMs(2), std::optional<qint64>(6500));
        QCOMPARE(timeline.offsetMs(3), std::optional<qint64>(30'000));
    }

    void givesEachSoundToOneTurn()
    {
        const QList<Turn> turns{measured(Agent, 1000, 3000), created(Agent, 900), created(Agent, 950)};
        const CallSpeech speech{{}, {{1000, 3000}, {4000, 5000}}};
        const auto places = session::heardPlaces(turns, TurnTimeline(turns, Start), speech);
        QVERIFY(places.empty()); // the one sound near is the measured turn's
    }
};

QTEST_GUILESS_MAIN(TestHeardLatency)
#include "tst_heardlatency.moc"
