// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/triagefacts.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using conversation::LatencyBreakdown;
using conversation::Speaker;
using conversation::Turn;
using itemmodels::TriageFacts;

namespace {

/** Spoken from `startMs` to `endMs`; `responseMs` 0: not measured. */
Turn said(Speaker::Kind speaker, qint64 startMs, qint64 endMs, double responseMs = 0)
{
    Turn turn;
    turn.kind = Turn::Kind::Message;
    turn.speaker.kind = speaker;
    if (endMs > 0) {
        turn.metrics.startedSpeakingAtMs = startMs;
        turn.metrics.stoppedSpeakingAtMs = endMs;
    }
    if (responseMs > 0) {
        turn.metrics.e2eLatencyMs = responseMs;
    }
    return turn;
}

} // namespace

class TestTriageFacts final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsClaimedOfNothing() { QCOMPARE(TriageFacts::of({}), TriageFacts()); }

    void findsWhatWentWrong()
    {
        QList<Turn> turns{said(Speaker::Kind::Agent, 0, 0), said(Speaker::Kind::Caller, 0, 0)};
        turns[0].interrupted = true;
        turns[1].transcriptConfidence = 0.2;
        Turn failed;
        failed.kind = Turn::Kind::ToolCall;
        failed.toolCall.outputs << conversation::ToolOutput{.isError = true};
        turns << failed << Turn{.kind = Turn::Kind::Handoff};
        const TriageFacts facts = TriageFacts::of(turns);
        QCOMPARE(facts.interruptions, QList<int>{0});
        QCOMPARE(facts.unsure, QList<int>{1});
        QCOMPARE(facts.failedTools, QList<int>{2});
        QVERIFY(facts.slowest.isEmpty());
        QVERIFY(!facts.medianRow);
    }

    void ranksTheAgentsLatencies()
    {
        QList<Turn> turns;
        for (const double ms : {700.0, 3000.0, 900.0, 3000.0, 800.0}) {
            turns << said(Speaker::Kind::Agent, 0, 0, ms);
        }
        turns << said(Speaker::Kind::Caller, 0, 0, 9000) << said(Speaker::Kind::Agent, 0, 0);
        turns.last().metrics.llmTtftMs = 100; // no full response: counts among the slow ones only
        const TriageFacts facts = TriageFacts::of(turns);
        QCOMPARE(facts.slowest, QList<int>({1, 3, 2, 4, 0, 6}));
        QCOMPARE(facts.slowestLatency.totalMs, 3000.0);
        QCOMPARE(*facts.medianRow, 2);
        QCOMPARE(facts.medianLatency.totalMs, 900.0);
    }

    void withoutFullResponsesTheFirstTokensCount()
    {
        QList<Turn> turns{said(Speaker::Kind::Agent, 0, 0)};
        turns[0].metrics.llmTtftMs = 400;
        const TriageFacts facts = TriageFacts::of(turns);
        QCOMPARE(facts.medianLatency.label, LatencyBreakdown::Label::Ttft);
        QCOMPARE(*facts.medianRow, 0);
    }

    void namesTheFirstHundredOnly()
    {
        QList<Turn> turns;
        for (int row = 0; row < 1000; ++row) {
            turns << said(Speaker::Kind::Agent, 0, 0, 1 + row);
        }
        const TriageFacts facts = TriageFacts::of(turns);
        QCOMPARE(facts.slowest.size(), 100);
        QCOMPARE(facts.slowest.first(), 999);
    }

    void sharesTheTalkOnlyWithTimes()
    {
        QList<Turn> turns{said(Speaker::Kind::Agent, 1000, 4000), said(Speaker::Kind::Caller, 5000, 6000)};
        QCOMPARE(*TriageFacts::of(turns).agentTalkShare, 0.75);
        turns << said(Speaker::Kind::Caller, 0, 0); // half of the caller's turns have times
        QVERIFY(!TriageFacts::of(turns).agentTalkShare);
        QVERIFY(!TriageFacts::of({turns.first()}).agentTalkShare);
        turns = {said(Speaker::Kind::Agent, 4000, 1000), said(Speaker::Kind::Caller, 5000, 6000)};
        QVERIFY(!TriageFacts::of(turns).agentTalkShare);
    }

    void theSideThatSaysMoreHasTheTalk()
    {
        const QList<Turn> turns{
            said(Speaker::Kind::Agent, 1'000, 2'000), said(Speaker::Kind::Caller, 3'000, 8'000),
            said(Speaker::Kind::Agent, 9'000, 9'500), said(Speaker::Kind::Caller, 10'000, 11'000)};
        QCOMPARE(TriageFacts::of(turns).talk, (QList<int>{1, 3}));
        QCOMPARE(TriageFacts::of(turns.mid(0, 1)).talk, QList<int>()); // no share, no turns
    }

    void theThresholdSaysWhatIsUnsure()
    {
        QList<Turn> turns{said(Speaker::Kind::Caller, 0, 0)};
        turns[0].transcriptConfidence = 0.5;
        QCOMPARE(TriageFacts::of(turns).unsure, QList<int>{0});
        itemmodels::ReadingThresholds thresholds;
        thresholds.unsureBelow = 0.4;
        QCOMPARE(TriageFacts::of(turns, thresholds).unsure, QList<int>());
    }
};

QTEST_APPLESS_MAIN(TestTriageFacts)
#include "tst_triagefacts.moc"
