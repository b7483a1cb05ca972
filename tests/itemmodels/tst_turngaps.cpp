// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/turngaps.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using conversation::Speaker;
using conversation::Turn;

namespace {

constexpr qint64 StartMs = 1'767'225'600'000;

Turn spoken(std::optional<qint64> beginMs, std::optional<qint64> endMs)
{
    Turn turn;
    turn.kind = Turn::Kind::Message;
    turn.speaker.kind = Speaker::Kind::Caller;
    turn.metrics.startedSpeakingAtMs = beginMs;
    turn.metrics.stoppedSpeakingAtMs = endMs;
    return turn;
}

} // namespace

class TestTurnGaps final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void measuresSilenceBetweenSpeech()
    {
        const QList<Turn> turns{spoken(0, 1000),    {.kind = Turn::Kind::ToolCall},
                                spoken(5000, {}),   spoken(6000, 7000),
                                spoken(6500, 7500), spoken({}, {})};
        QVERIFY(!itemmodels::silenceBeforeMs(turns, 0));
        QVERIFY(!itemmodels::silenceBeforeMs(turns, 1));
        QCOMPARE(itemmodels::silenceBeforeMs(turns, 2), std::optional<qint64>(4000));
        QVERIFY(!itemmodels::silenceBeforeMs(turns, 3)); // when the turn before ended is not known
        QVERIFY(!itemmodels::silenceBeforeMs(turns, 4)); // they overlap
        QVERIFY(!itemmodels::silenceBeforeMs(turns, 5));
    }

    void tellsTheDateWhenItChanges()
    {
        constexpr qint64 dayMs = 86'400'000;
        const QList<Turn> turns{spoken(StartMs, {}), spoken({}, {}), spoken(StartMs + 1000, {}),
                                spoken(StartMs + dayMs, {})};
        QVERIFY(!itemmodels::newDateAt(turns, 0));
        QVERIFY(!itemmodels::newDateAt(turns, 1));
        QVERIFY(!itemmodels::newDateAt(turns, 2));
        QCOMPARE(itemmodels::newDateAt(turns, 3), std::optional(QDate(2026, 1, 2)));
    }
};

QTEST_GUILESS_MAIN(TestTurnGaps)
#include "tst_turngaps.moc"
