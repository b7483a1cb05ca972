// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding/toolcallpairing.h"

#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using conversation::Turn;

namespace {

/** "c1" a call with the id 1, "o1" an output, "m" a message; "c" and "o" without id. */
QList<Turn> turnsOf(const QString &plan)
{
    QList<Turn> turns;
    for (const QString &word : plan.split(u' ')) {
        Turn turn;
        turn.id = QString::number(turns.size());
        turn.kind = word == u"m" ? Turn::Kind::Message : Turn::Kind::ToolCall;
        turn.toolCall.hasCall = word.front() == u'c';
        turn.toolCall.callId = word.mid(1);
        if (word.front() == u'o') {
            turn.toolCall.outputs = {{.output = turn.id}};
        }
        turns += turn;
    }
    return turns;
}

/** Each turn's id with the ids of its outputs, such as "0(1,3) 2". */
QString summaryOf(const QList<Turn> &turns)
{
    QStringList words;
    for (const Turn &turn : turns) {
        QStringList outputs;
        for (const auto &output : turn.toolCall.outputs) {
            outputs += output.output;
        }
        words += turn.id + (outputs.isEmpty() ? QString() : u'(' + outputs.join(u',') + u')');
    }
    return words.join(u' ');
}

} // namespace

class TestToolCallPairing final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("paired");
        const auto row = [](const char *name, const char *plan, const char *paired) {
            QTest::newRow(name) << QString::fromLatin1(plan) << QString::fromLatin1(paired);
        };
        row("call and output", "m c1 o1 m", "0 1(2) 3");
        row("something between", "c1 m o1", "0(2) 1");
        row("parallel", "c1 c2 o2 o1", "0(3) 1(2)");
        row("call without output", "c1 m", "0 1");
        row("output without call", "m o1", "0 1(1)");
        row("two outputs", "c1 o1 o1", "0(1,2)");
        row("output before its call", "o1 m c1", "1 2(0)");
        row("an id used again", "c1 o1 c1 o1", "0(1) 2(3)");
        row("no ids", "c o", "0 1(1)");
    }
    void pairs()
    {
        QFETCH(QString, plan);
        QFETCH(QString, paired);
        QCOMPARE(summaryOf(decoding::pairToolCalls(turnsOf(plan))), paired);
    }
};

QTEST_GUILESS_MAIN(TestToolCallPairing)
#include "tst_toolcallpairing.moc"
