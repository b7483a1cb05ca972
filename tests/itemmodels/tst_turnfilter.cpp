// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/turnfilter.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using conversation::Speaker;
using conversation::Turn;
using itemmodels::TurnFilter;

namespace {

Turn said(Speaker::Kind speaker)
{
    Turn turn;
    turn.kind = Turn::Kind::Message;
    turn.speaker.kind = speaker;
    return turn;
}

Turn called(qint64 tookMs, bool isError)
{
    Turn turn;
    turn.kind = Turn::Kind::ToolCall;
    turn.toolCall.createdAtMs = 1000;
    turn.toolCall.outputs.append({.isError = isError, .createdAtMs = 1000 + tookMs});
    return turn;
}

/** 0 caller, 1 unsure caller, 2 agent after 900 ms, 3 interrupted agent after 2 s, 4 tool 100 ms, 5 failed
 * tool 4 s, 6 hand-off. */
QList<Turn> someTurns()
{
    QList<Turn> turns{said(Speaker::Kind::Caller), said(Speaker::Kind::Caller), said(Speaker::Kind::Agent),
                      said(Speaker::Kind::Agent),  called(100, false),          called(4000, true)};
    turns[1].transcriptConfidence = 0.3;
    turns[2].metrics.e2eLatencyMs = 900;
    turns[3].metrics.llmTtftMs = 2000;
    turns[3].interrupted = true;
    turns << Turn{.kind = Turn::Kind::Handoff};
    return turns;
}

QString accepted(const TurnFilter &filter)
{
    QString rows;
    const QList<Turn> turns = someTurns();
    for (int row = 0; row < turns.size(); ++row) {
        if (filter.accepts(turns.at(row))) {
            rows += QString::number(row);
        }
    }
    return rows;
}

} // namespace

class TestTurnFilter final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAllUntilSomethingIsChosen()
    {
        QVERIFY(!TurnFilter().isActive());
        QCOMPARE(accepted({}), QStringLiteral("0123456"));
        QVERIFY((TurnFilter{.isFailed = true}.isActive()));
        QVERIFY((TurnFilter{.slowerThanMs = 0}.isActive()));
    }

    void oneOfEachGroupIsEnough()
    {
        QCOMPARE(accepted({.isCaller = true}), QStringLiteral("01"));
        QCOMPARE(accepted({.isAgent = true}), QStringLiteral("23"));
        QCOMPARE(accepted({.isTool = true}), QStringLiteral("45"));
        QCOMPARE(accepted({.isCaller = true, .isTool = true}), QStringLiteral("0145"));
        QCOMPARE(accepted({.isFailed = true}), QStringLiteral("5"));
        QCOMPARE(accepted({.isInterrupted = true}), QStringLiteral("3"));
        QCOMPARE(accepted({.isUnsure = true}), QStringLiteral("1"));
        QCOMPARE(accepted({.isFailed = true, .isInterrupted = true}), QStringLiteral("35"));
        QCOMPARE(accepted({.slowerThanMs = 800}), QStringLiteral("235"));
        QCOMPARE(accepted({.slowerThanMs = 2000}), QStringLiteral("35"));
    }

    void bothGroupsMustHold()
    {
        QCOMPARE(accepted({.isAgent = true, .slowerThanMs = 1500}), QStringLiteral("3"));
        QCOMPARE(accepted({.isCaller = true, .isFailed = true}), QString());
        QCOMPARE(accepted({.isTool = true, .isFailed = true, .slowerThanMs = 50}), QStringLiteral("45"));
    }
};

QTEST_APPLESS_MAIN(TestTurnFilter)
#include "tst_turnfilter.moc"
