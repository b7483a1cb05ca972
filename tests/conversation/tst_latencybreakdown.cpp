// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversation/latencybreakdown.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using conversation::LatencyBreakdown;
using conversation::TurnMetrics;

class TestLatencyBreakdown final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysResponseWhenTheEndToEndLatencyIsKnown()
    {
        const auto latency = LatencyBreakdown::of({.llmTtftMs = 400, .ttsTtfbMs = 150, .e2eLatencyMs = 1800});
        QCOMPARE(latency.label, LatencyBreakdown::Label::Response);
        QCOMPARE(latency.totalMs, 1800.0);
        QCOMPARE(latency.otherMs, 1250.0);
    }

    void saysTtftWhenOnlyTheModelIsKnown()
    {
        const auto latency = LatencyBreakdown::of({.llmTtftMs = 400, .ttsTtfbMs = 150});
        QCOMPARE(latency.label, LatencyBreakdown::Label::Ttft);
        QCOMPARE(latency.totalMs, 400.0);
        QCOMPARE(latency.otherMs, 0.0);
    }

    void otherIsNeverNegative()
    {
        QCOMPARE(LatencyBreakdown::of({.llmTtftMs = 900, .ttsTtfbMs = 300, .e2eLatencyMs = 1000}).otherMs,
                 0.0);
    }

    void saysNothingWithoutEither()
    {
        QCOMPARE(LatencyBreakdown::of({.ttsTtfbMs = 300}).label, LatencyBreakdown::Label::None);
    }

    void theSlowestOfAllTurns()
    {
        QCOMPARE(conversation::slowestLatencyMs({}), 0.0);
        QList<conversation::Turn> turns(3);
        QCOMPARE(conversation::slowestLatencyMs(turns), 0.0);
        turns[1].metrics.e2eLatencyMs = 1800;
        turns[2].metrics.llmTtftMs = 900;
        QCOMPARE(conversation::slowestLatencyMs(turns), 1800.0);
    }
};

QTEST_GUILESS_MAIN(TestLatencyBreakdown)
#include "tst_latencybreakdown.moc"
