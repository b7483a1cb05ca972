// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/messagetext.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using conversation::Speaker;
using conversation::Turn;
using itemmodels::MessageForm;
using itemmodels::messageText;

namespace {

Turn message(Speaker::Kind speaker, const QString &text)
{
    Turn turn;
    turn.kind = Turn::Kind::Message;
    turn.speaker.kind = speaker;
    turn.text = text;
    return turn;
}

} // namespace

class TestMessageText final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutVoiceDirections_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *text, const char *shown) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(shown);
        };
        row("none", "Hello", "Hello");
        row("inside", "Oh <expr emotion=\"sad\"/> no.", "Oh no.");
        row("first", "<expr laugh/> Hello", "Hello");
        row("last", "Hello <expr x=\"a>b\"/>", "Hello ");
        row("around", "<expr tone='soft'>Hello</expr>", "Hello");
        row("several", "a<expr/>b<expr/>c", "abc");
        row("never closed", "a <expr emotion=\"sad", "a <expr emotion=\"sad");
        row("another tag", "a <expression/> <b> 1 < 2", "a <expression/> <b> 1 < 2");
    }
    void leavesOutVoiceDirections()
    {
        QFETCH(QString, text);
        QTEST(messageText(message(Speaker::Kind::Agent, text)), "shown");
    }

    void callersWordsStayAsTheyAre()
    {
        const QString text = QStringLiteral("<expr/> is what I said");
        QCOMPARE(messageText(message(Speaker::Kind::Caller, text)), text);
    }

    void knowsASummary()
    {
        Turn turn = message(Speaker::Kind::Agent,
                            QStringLiteral("<chat_history_summary>\nShort.\n</chat_history_summary>"));
        QCOMPARE(itemmodels::messageForm(turn), MessageForm::Summary);
        QCOMPARE(messageText(turn), QStringLiteral("Short."));
        turn.text = QStringLiteral("Short.");
        QCOMPARE(itemmodels::messageForm(turn), MessageForm::Speech);
        turn.isSummary = true;
        QCOMPARE(itemmodels::messageForm(turn), MessageForm::Summary);
        QCOMPARE(messageText(turn), QStringLiteral("Short."));
    }

    void knowsWidgets()
    {
        const auto action = itemmodels::widgetAction(
            message(Speaker::Kind::Caller, QStringLiteral("[widget action_grid: Track: it]")));
        QVERIFY(action);
        QCOMPARE(action->widget, QStringLiteral("action grid"));
        QCOMPARE(action->value, QStringLiteral("Track: it"));
        QVERIFY(!itemmodels::widgetAction(message(Speaker::Kind::Agent, QStringLiteral("[widget x]"))));
        QVERIFY(itemmodels::widgetAction(message(Speaker::Kind::Caller, QStringLiteral("[widget"))));
        QVERIFY(!itemmodels::widgetAction(message(Speaker::Kind::Caller, QStringLiteral("A [widget]"))));
    }

    void onlyEmailsAreReadAsHtml()
    {
        Turn turn = message(Speaker::Kind::Caller, QStringLiteral("<p>Hello</p>"));
        QCOMPARE(messageText(turn), QStringLiteral("<p>Hello</p>"));
        turn.email = conversation::EmailFacts{.subject = QStringLiteral("Hi")};
        QCOMPARE(messageText(turn), QStringLiteral("Hello"));
    }
};

QTEST_GUILESS_MAIN(TestMessageText)
#include "tst_messagetext.moc"
