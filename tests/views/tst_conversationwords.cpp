// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/conversationwords.h"

#include <QLocale>
#include <QTimeZone>
#include <QtTest>

using namespace earshot;
using namespace earshot::views;
using conversation::Channel;
using conversation::Conversation;
using conversation::Direction;
using conversation::Field;

class TestConversationWords final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void agentHasANameAnIdOrAWord()
    {
        Conversation conversation;
        QCOMPARE(agentText(conversation), QStringLiteral("Agent"));
        conversation.agentId = QStringLiteral("agent_1");
        QCOMPARE(agentText(conversation), QStringLiteral("agent_1"));
        conversation.agentName = QStringLiteral("  ");
        QCOMPARE(agentText(conversation), QStringLiteral("agent_1"));
        conversation.agentName = QStringLiteral("Nora\u202E");
        QCOMPARE(agentText(conversation), QStringLiteral("Nora⟦U+202E⟧"));
    }

    void callerIsAGuestANumberOrMissing()
    {
        Conversation conversation;
        QCOMPARE(callerText(conversation), QStringLiteral("-"));
        conversation.userId = QStringLiteral("guest_17");
        QCOMPARE(callerText(conversation), QStringLiteral("Guest"));
        conversation.userId = QStringLiteral("+49151");
        QCOMPARE(callerText(conversation), QStringLiteral("+49151"));
    }

    void channelAndDirectionInWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("direction");
        const auto row = [](const char *text, const char *channel, const char *direction) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(channel)
                                << QString::fromLatin1(direction);
        };
        row("telephone", "Telephone", "telephone");
        row("webrtc", "Web call", "webrtc");
        row("email", "Email", "email");
        row("text", "Text chat", "text");
        row("inbound", "inbound", "Inbound");
        row("outbound", "outbound", "Outbound");
        row("", "-", "-");
    }
    void channelAndDirectionInWords()
    {
        QFETCH(QString, text);
        QTEST(channelText(Channel::fromText(text)), "channel");
        QTEST(directionText(Direction::fromText(text)), "direction");
    }

    void lengthInWords_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << QStringLiteral("0 s");
        QTest::newRow("seconds") << qint64(59) << QStringLiteral("59 s");
        QTest::newRow("minutes") << qint64(125) << QStringLiteral("2 min 5 s");
        QTest::newRow("hours") << qint64(3725) << QStringLiteral("1 h 2 min 5 s");
        QTest::newRow("negative") << qint64(-3) << QStringLiteral("-3");
    }
    void lengthInWords()
    {
        QFETCH(qint64, seconds);
        QTEST(lengthText(seconds), "text");
    }

    void userTurnsAreCounted()
    {
        QCOMPARE(userTurnsText(0), QStringLiteral("0 user turns"));
        QCOMPARE(userTurnsText(1), QStringLiteral("1 user turn"));
        QCOMPARE(userTurnsText(5'000'000'000), QStringLiteral("5000000000 user turns"));
    }

    void timesNameTheirZone()
    {
        const QDateTime time(QDate(2026, 7, 1), QTime(12, 0, 5), QTimeZone::utc());
        const QTimeZone tokyo("Asia/Tokyo");
        QCOMPARE(localTimeText(time, QLocale(QLocale::German, QLocale::Germany), tokyo),
                 QStringLiteral("01.07.26 21:00"));
        const QStringList lines = exactTimeText(time, tokyo).split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.first().startsWith(QStringLiteral("2026-07-01 21:00:05 ")));
        QCOMPARE(lines.last(), QStringLiteral("2026-07-01 12:00:05 UTC"));
        QCOMPARE(exactTimeText(time, QTimeZone::utc()), QStringLiteral("2026-07-01 12:00:05 UTC"));
    }

    void missingHasThreeReasons()
    {
        QCOMPARE(whyMissingText(Field<qint64>()), QStringLiteral("not in the reply"));
        QCOMPARE(whyMissingText(Field<qint64>::null()), QStringLiteral("null in the reply"));
        QCOMPARE(whyMissingText(Field<qint64>::wrongType(QStringLiteral("\"x\n\""))),
                 QStringLiteral("not understood: \"x⟦U+000A⟧\""));
        QCOMPARE(whyMissingText(Field<qint64>(7)), QString());
    }
};

QTEST_GUILESS_MAIN(TestConversationWords)
#include "tst_conversationwords.moc"
