// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/listwords.h"

#include <QTimeZone>
#include <QtTest>

using namespace earshot;
using conversation::ConversationSummary;
using itemmodels::ListColumn;

class TestListWords final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryColumn()
    {
        ConversationSummary row;
        row.id = QStringLiteral("c1");
        row.status = conversation::ConversationStatus::fromText(QStringLiteral("completed"));
        row.callerId = QStringLiteral("guest_7f3a");
        row.agentId = QStringLiteral("agent_1");
        row.durationS = 3725;
        row.userTurnCount = 4;
        row.hasRecording = true;
        row.summary = QStringLiteral("evil\u202etxt\nline");
        QCOMPARE(views::listWord(row, ListColumn::Status), QStringLiteral("Completed"));
        QCOMPARE(views::listWord(row, ListColumn::Length), QStringLiteral("1:02:05"));
        QCOMPARE(views::listWord(row, ListColumn::Caller), QStringLiteral("Guest"));
        QCOMPARE(views::listExplanation(row, ListColumn::Caller), QStringLiteral("guest_7f3a"));
        QCOMPARE(views::listWord(row, ListColumn::Agent), QStringLiteral("agent_1"));
        QCOMPARE(views::listWord(row, ListColumn::Recording), QStringLiteral("Yes"));
        QVERIFY(!views::listWord(row, ListColumn::Summary).contains(QChar(0x202E)));
        QVERIFY(!views::listWord(row, ListColumn::Summary).contains(u'\n'));
        QVERIFY(!views::listIcon(row, ListColumn::Recording).isEmpty());
    }

    void marksWhatIsMissing()
    {
        const ConversationSummary row;
        for (const ListColumn column :
             {ListColumn::When, ListColumn::Length, ListColumn::Turns, ListColumn::Caller, ListColumn::Agent,
              ListColumn::Direction, ListColumn::Channel, ListColumn::Summary, ListColumn::Recording,
              ListColumn::AgentNumber, ListColumn::Id}) {
            QCOMPARE(views::listWord(row, column), QStringLiteral("-"));
        }
    }
};

QTEST_GUILESS_MAIN(TestListWords)
#include "tst_listwords.moc"
