// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/transcriptmodel.h"
#include "itemmodels/transcriptsteps.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using conversation::Speaker;
using conversation::Turn;
using itemmodels::nextOfSameKind;
using itemmodels::stepByOrder;
using itemmodels::stepByPlace;
using itemmodels::StepDirection;
using itemmodels::TurnStep;

class TestTranscriptSteps final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void withoutRowsThereIsNoStep()
    {
        QVERIFY(!stepByPlace({}, 3, StepDirection::Forwards));
        QVERIFY(!stepByOrder({}, 3, StepDirection::Backwards));
    }

    void stepsByPlace_data()
    {
        QTest::addColumn<int>("current");
        QTest::addColumn<bool>("isForwards");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("ordinal");
        QTest::addColumn<bool>("hasWrapped");
        QTest::newRow("from nowhere") << -1 << true << 2 << 0 << false;
        QTest::newRow("on") << 2 << true << 5 << 1 << false;
        QTest::newRow("from between") << 3 << true << 5 << 1 << false;
        QTest::newRow("round the end") << 9 << true << 2 << 0 << true;
        QTest::newRow("back from nowhere") << -1 << false << 9 << 2 << false;
        QTest::newRow("back") << 9 << false << 5 << 1 << false;
        QTest::newRow("back from between") << 3 << false << 2 << 0 << false;
        QTest::newRow("round the begin") << 2 << false << 9 << 2 << true;
    }
    void stepsByPlace()
    {
        QFETCH(const int, current);
        QFETCH(const bool, isForwards);
        QFETCH(const int, row);
        QFETCH(const int, ordinal);
        QFETCH(const bool, hasWrapped);
        QCOMPARE(
            *stepByPlace({2, 5, 9}, current, isForwards ? StepDirection::Forwards : StepDirection::Backwards),
            (TurnStep{row, ordinal, hasWrapped}));
    }

    void stepsByOrder()
    {
        const QList<int> rows{7, 2, 5}; // such as the slowest first
        const auto step = [&](int current, StepDirection direction) {
            return *stepByOrder(rows, current, direction);
        };
        QCOMPARE(step(-1, StepDirection::Forwards), (TurnStep{7, 0, false}));
        QCOMPARE(step(3, StepDirection::Forwards), (TurnStep{7, 0, false}));
        QCOMPARE(step(7, StepDirection::Forwards), (TurnStep{2, 1, false}));
        QCOMPARE(step(5, StepDirection::Forwards), (TurnStep{7, 0, true}));
        QCOMPARE(step(3, StepDirection::Backwards), (TurnStep{5, 2, false}));
        QCOMPARE(step(2, StepDirection::Backwards), (TurnStep{7, 0, false}));
        QCOMPARE(step(7, StepDirection::Backwards), (TurnStep{5, 2, true}));
    }

    void staysWithOneKind()
    {
        conversation::Conversation conversation;
        for (const QChar kind : QStringLiteral("acatc")) {
            Turn turn;
            turn.kind = kind == u't' ? Turn::Kind::ToolCall : Turn::Kind::Message;
            turn.speaker.kind = kind == u'a' ? Speaker::Kind::Agent : Speaker::Kind::Caller;
            conversation.turns << turn;
        }
        itemmodels::TranscriptModel model;
        QVERIFY(!nextOfSameKind(model, -1, StepDirection::Forwards));
        model.setConversation(conversation);
        QCOMPARE(*nextOfSameKind(model, 0, StepDirection::Forwards), 2);
        QCOMPARE(*nextOfSameKind(model, 4, StepDirection::Backwards), 1);
        QVERIFY(!nextOfSameKind(model, 3, StepDirection::Forwards));
        QVERIFY(!nextOfSameKind(model, 0, StepDirection::Backwards));
        QCOMPARE(*nextOfSameKind(model, -1, StepDirection::Forwards), 0);
        QCOMPARE(*nextOfSameKind(model, -1, StepDirection::Backwards), 4);
    }
};

QTEST_GUILESS_MAIN(TestTranscriptSteps)
#include "tst_transcriptsteps.moc"
