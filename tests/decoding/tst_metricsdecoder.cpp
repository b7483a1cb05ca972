// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/metricsdecoder.h"
#include "support/testcase.h"
#include "json/nodetablebuilder.h"

#include <QtTest>

using namespace earshot;
using conversation::TurnMetrics;

namespace {

TurnMetrics decoded(const QByteArray &json)
{
    const auto nodes = json::parseJson(json);
    return nodes.hasValue() ? decoding::decodeMetrics(nodes.value(), json::NodeTable::root()) : TurnMetrics();
}

} // namespace

class TestMetricsDecoder final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void secondsBecomeMilliseconds()
    {
        const TurnMetrics metrics = decoded(
            R"({"started_speaking_at":1767225601.42,"llm_node_ttft":0.41,"e2e_latency":1.8,"tts_node_ttfb":null})");
        QCOMPARE(metrics.startedSpeakingAtMs, std::optional<qint64>(1'767'225'601'420));
        QCOMPARE(metrics.llmTtftMs, std::optional(410.0));
        QCOMPARE(metrics.e2eLatencyMs, std::optional(1800.0));
        QVERIFY(!metrics.ttsTtfbMs && !metrics.others);
    }

    void takesTheLikelyNamesOfTextAndEmail()
    {
        const TurnMetrics metrics = decoded(R"({"llm_latency":1.5,"tool_execution_time_ms":320})");
        QCOMPARE(metrics.llmMs, std::optional(1500.0));
        QCOMPARE(metrics.toolsMs, std::optional(320.0));
    }

    void leavesOutWhatIsNoDelay()
    {
        const TurnMetrics metrics = decoded(R"({"e2e_latency":-1,"llm_node_ttft":"fast"})");
        QVERIFY(!metrics.e2eLatencyMs && !metrics.llmTtftMs);
    }

    void keepsWhatItDoesNotKnow()
    {
        const TurnMetrics metrics =
            decoded(R"({"llm_node_tps":41.5,"llm_metadata":{"model_name":"x"},"id":"a"})");
        QVERIFY(metrics.others);
        QCOMPARE(metrics.others->size(), 3);
        QCOMPARE(metrics.others->at(0),
                 (TurnMetrics::Other{QStringLiteral("llm_node_tps"), QStringLiteral("41.5")}));
        QCOMPARE(metrics.others->at(1).value, QStringLiteral(R"({"model_name":"x"})"));
        QCOMPARE(metrics.others->at(2).value, QStringLiteral("a"));
    }

    void metricsMayBeMissing() { QCOMPARE(decoded("[1]"), TurnMetrics()); }
};

QTEST_GUILESS_MAIN(TestMetricsDecoder)
#include "tst_metricsdecoder.moc"
