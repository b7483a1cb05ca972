// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/metrictext.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using conversation::Turn;
using conversation::TurnMetrics;

class TestMetricText final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryMetric()
    {
        Turn turn;
        QVERIFY(itemmodels::metricLines(turn).isEmpty());
        turn.metrics = {.llmTtftMs = 420, .ttsTtfbMs = 190, .e2eLatencyMs = 1800};
        turn.metrics.others =
            QList<TurnMetrics::Other>{{QStringLiteral("llm_node_tps"), QStringLiteral("41.5\u202E")}};
        const QStringList expected{
            QStringLiteral("Response, end to end: 1.8 s"), QStringLiteral("LLM, time to first token: 420 ms"),
            QStringLiteral("TTS, time to first byte: 190 ms"), QStringLiteral("Other: 1.2 s"),
            QStringLiteral("llm_node_tps: 41.5\u27E6U+202E\u27E7")};
        QCOMPARE(itemmodels::metricLines(turn), expected);
    }

    void namesTheDelaysOfTheCaller()
    {
        Turn turn;
        turn.metrics = {.transcriptionDelayMs = 220, .endOfTurnDelayMs = 610};
        QCOMPARE(itemmodels::metricLines(turn).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestMetricText)
#include "tst_metrictext.moc"
