// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/transcripttext.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using conversation::Attachment;
using conversation::Conversation;
using conversation::Speaker;
using conversation::Turn;
using itemmodels::SpeakerNames;

namespace {

Turn message(Speaker::Kind speaker, const QString &text)
{
    Turn turn;
    turn.kind = Turn::Kind::Message;
    turn.speaker.kind = speaker;
    turn.text = text;
    return turn;
}

Turn toolCall()
{
    Turn turn;
    turn.kind = Turn::Kind::ToolCall;
    turn.toolCall.name = QStringLiteral("get_order");
    turn.toolCall.arguments = QStringLiteral("{\"id\": 1}");
    turn.toolCall.createdAtMs = 1000;
    turn.toolCall.outputs.append({.output = QStringLiteral("gone"), .isError = true, .createdAtMs = 1420});
    return turn;
}

} // namespace

class TestTranscriptText final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheSpeakers()
    {
        Conversation conversation;
        conversation.agentName = QStringLiteral("Ava");
        conversation.userId = QStringLiteral("+15550100");
        const auto names = SpeakerNames::of(conversation);
        QCOMPARE(names.of(message(Speaker::Kind::Agent, {})), QStringLiteral("Ava"));
        QCOMPARE(names.of(message(Speaker::Kind::Caller, {})), QStringLiteral("+15550100"));
        QCOMPARE(names.of(message(Speaker::Kind::System, {})), QStringLiteral("Instructions"));
        QCOMPARE(names.of(toolCall()), QStringLiteral("Tool"));
    }

    void namesWithoutFieldsAreGeneral()
    {
        const auto names = SpeakerNames::of(Conversation{});
        QCOMPARE(names.agent, QStringLiteral("Agent"));
        QCOMPARE(names.caller, QStringLiteral("Caller"));
        Conversation guest;
        guest.userId = QStringLiteral("guest_81c1");
        QCOMPARE(SpeakerNames::of(guest).caller, QStringLiteral("Guest"));
    }

    void anUnknownRoleKeepsItsName()
    {
        Turn turn = message(Speaker::Kind::Unknown, QStringLiteral("hm"));
        turn.speaker.role = QStringLiteral("supervisor");
        QCOMPARE(SpeakerNames{}.of(turn), QStringLiteral("supervisor"));
        turn.speaker.role.clear();
        QCOMPARE(SpeakerNames{}.of(turn), QStringLiteral("Unknown speaker"));
    }

    void plainTextIsOneParagraph()
    {
        Turn turn = message(Speaker::Kind::Caller, QStringLiteral("one\n two\n"));
        turn.attachments.append({Attachment::Kind::Image, {}});
        turn.attachments.append({Attachment::Kind::Audio, QStringLiteral("hello")});
        QCOMPARE(itemmodels::plainText(turn), QStringLiteral("one two Image Audio: hello"));
        QCOMPARE(itemmodels::plainText(message(Speaker::Kind::Agent, {})), QStringLiteral("(no text)"));
        QCOMPARE(itemmodels::plainText(toolCall()), QStringLiteral("get_order {\"id\": 1}"));
        Turn handoff;
        handoff.kind = Turn::Kind::Handoff;
        QCOMPARE(itemmodels::plainText(handoff), QStringLiteral("Handed over to another agent"));
        handoff.newAgentId = QStringLiteral("billing");
        QCOMPARE(itemmodels::plainText(handoff), QStringLiteral("Handed over to billing"));
    }

    void readsAloudWhatTheEyeSees()
    {
        Turn turn = message(Speaker::Kind::Agent, QStringLiteral("Good\nmorning"));
        turn.interrupted = true;
        turn.metrics.e2eLatencyMs = 1800;
        QCOMPARE(itemmodels::accessibleText(turn, QStringLiteral("Ava"), 72000, {}),
                 QStringLiteral("Ava, 1 minute 12, Good morning, response 1.8 seconds, slow, interrupted"));

        Turn unsure = message(Speaker::Kind::Caller, QStringLiteral("uh"));
        unsure.transcriptConfidence = 0.41;
        QCOMPARE(itemmodels::accessibleText(unsure, QStringLiteral("Guest"), std::nullopt, {}),
                 QStringLiteral("Guest, uh, unsure 41 %"));

        QCOMPARE(itemmodels::accessibleText(toolCall(), QStringLiteral("Tool"), 0, {}),
                 QStringLiteral("Tool, 0 seconds, get_order, 420 milliseconds, failed"));
        Turn cutOff = toolCall();
        cutOff.toolCall.outputs.clear();
        QCOMPARE(itemmodels::accessibleText(cutOff, QStringLiteral("Tool"), std::nullopt, {}),
                 QStringLiteral("Tool, get_order, no response"));
    }

    void readsDeceivingCharactersAsMarks()
    {
        const Turn turn = message(Speaker::Kind::Caller, QStringLiteral("a\u202Eb"));
        QCOMPARE(itemmodels::accessibleText(turn, QStringLiteral("x\u200By"), std::nullopt, {}),
                 QStringLiteral("x\u27E6U+200B\u27E7y, a\u27E6U+202E\u27E7b"));
    }

    void confidenceIsUnsureBelowSixtyPercent()
    {
        Turn turn;
        QVERIFY(!itemmodels::isUnsure(turn));
        turn.transcriptConfidence = 0.6;
        QVERIFY(!itemmodels::isUnsure(turn));
        turn.transcriptConfidence = 0.59;
        QVERIFY(itemmodels::isUnsure(turn));
    }

    void copiesTheTextAsReceived()
    {
        const Turn turn = message(Speaker::Kind::Agent, QStringLiteral("two\nlines \u202E%1"));
        QCOMPARE(itemmodels::textToCopy(turn, QStringLiteral("Ava %2"), QStringLiteral("1:12")),
                 QStringLiteral("[1:12] Ava %2: two\nlines \u202E%1"));
        QCOMPARE(itemmodels::textToCopy(toolCall(), QStringLiteral("Tool"), {}),
                 QStringLiteral("Tool: get_order\nRequest:\n{\"id\": 1}\nResponse (error):\ngone"));
    }
};

QTEST_GUILESS_MAIN(TestTranscriptText)
#include "tst_transcripttext.moc"
