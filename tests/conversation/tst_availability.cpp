// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversation/availability.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::conversation;

namespace {

Conversation bare(const char *status, const char *channel = "telephone")
{
    Conversation conversation;
    conversation.status = ConversationStatus::fromText(QString::fromLatin1(status));
    conversation.channel = Channel::fromText(QString::fromLatin1(channel));
    conversation.agentId = QStringLiteral("agent_1");
    conversation.agentState = FieldState::Present;
    return conversation;
}

} // namespace

class TestAvailability final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void withheldIsSaidOnEvidenceOnly()
    {
        Conversation conversation = bare("completed");
        QVERIFY(!isWithheld(conversation, std::nullopt));
        QVERIFY(isWithheld(conversation, false));
        QVERIFY(!isWithheld(conversation, true));
        conversation.agentState = FieldState::Absent;
        QVERIFY(isWithheld(conversation, std::nullopt));
        QVERIFY(!isWithheld(conversation, true)); // the scope answer beats the guess
        conversation.agentState = FieldState::Null;
        QVERIFY(!isWithheld(conversation, std::nullopt));
    }

    void transcriptTellsWhyItIsMissing()
    {
        QCOMPARE(transcriptAvailability(bare("in_progress"), std::nullopt), Availability::NotYet);
        QCOMPARE(transcriptAvailability(bare("unanswered"), std::nullopt), Availability::NotHeld);
        QCOMPARE(transcriptAvailability(bare("completed"), std::nullopt), Availability::NotInReply);
        QCOMPARE(transcriptAvailability(bare("completed"), false), Availability::Withheld);
        QCOMPARE(transcriptAvailability(bare("on_hold"), std::nullopt), Availability::NotInReply);

        Conversation empty = bare("completed");
        empty.transcriptState = FieldState::Present;
        QCOMPARE(transcriptAvailability(empty, std::nullopt), Availability::Empty);
        empty.turns.append(Turn{});
        QCOMPARE(transcriptAvailability(empty, false), Availability::Present);
    }

    void summaryTellsWhyItIsMissing()
    {
        Conversation conversation = bare("completed");
        QCOMPARE(summaryAvailability(conversation, std::nullopt), Availability::NotInReply);
        conversation.summary = QStringLiteral(" ");
        QCOMPARE(summaryAvailability(conversation, std::nullopt), Availability::Empty);
        conversation.summary = QStringLiteral("Late order");
        QCOMPARE(summaryAvailability(conversation, std::nullopt), Availability::Present);
    }

    void whatFailedInTheMiddleWasHeld()
    {
        Conversation conversation = bare("failed");
        QCOMPARE(summaryAvailability(conversation, std::nullopt), Availability::NotHeld);
        QCOMPARE(recordingAvailability(conversation, std::nullopt), Availability::NotHeld);
        conversation.turns.append(Turn{});
        QCOMPARE(summaryAvailability(conversation, std::nullopt), Availability::NotInReply);
        QCOMPARE(recordingAvailability(conversation, std::nullopt), Availability::NotInReply);
    }

    void recordingTellsWhyItIsMissing()
    {
        QCOMPARE(recordingAvailability(bare("completed", "email"), std::nullopt), Availability::NotHeld);
        QCOMPARE(recordingAvailability(bare("in_progress"), std::nullopt), Availability::NotYet);
        QCOMPARE(recordingAvailability(bare("completed", "fax"), std::nullopt), Availability::NotInReply);
        Conversation conversation = bare("completed", "email");
        conversation.recording.link = QStringLiteral("https://store/x.ogg");
        QCOMPARE(recordingAvailability(conversation, std::nullopt), Availability::Present);
    }
};

QTEST_GUILESS_MAIN(TestAvailability)
#include "tst_availability.moc"
