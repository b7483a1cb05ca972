// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/transcriptmodel.h"
#include "sampleturns.h"
#include "support/testcase.h"
#include "views/turncontent.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::views;
using conversation::Turn;
using conversation::TurnTimeline;
using itemmodels::TranscriptModel;

namespace {

TurnContent contentOf(const QList<Turn> &turns, int row, bool isUnfolded = false)
{
    TranscriptModel model;
    model.setConversation(conversationOf(turns));
    return TurnContent::of(model.index(row), {.isUnfolded = isUnfolded});
}

} // namespace

class TestTurnContent final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void placesTheSpeakers()
    {
        const QList<Turn> turns{agentTurn(QStringLiteral("a")), callerTurn(QStringLiteral("b"))};
        QCOMPARE(contentOf(turns, 0).side, TurnSide::Agent);
        QCOMPARE(contentOf(turns, 0).title, QStringLiteral("Ava"));
        QCOMPARE(contentOf(turns, 1).side, TurnSide::Caller);
        QCOMPARE(contentOf(turns, 1).title, QStringLiteral("Caller"));
    }

    void groupsWhatOneSpeakerSays()
    {
        const QList<Turn> turns{agentTurn(QStringLiteral("a")), agentTurn(QStringLiteral("b")),
                                toolTurn(QStringLiteral("x")), agentTurn(QStringLiteral("c")),
                                callerTurn(QStringLiteral("d"))};
        QVERIFY(!contentOf(turns, 0).isContinued);
        QVERIFY(contentOf(turns, 1).isContinued);
        QVERIFY(!contentOf(turns, 3).isContinued);
        QVERIFY(!contentOf(turns, 4).isContinued);
    }

    void showsThePlaceElseTheClockElseNothing()
    {
        QList<Turn> turns{agentTurn(QStringLiteral("a"), 72'000)};
        TranscriptModel model;
        model.setConversation(conversationOf(turns));
        QCOMPARE(shownTime(model.index(0)), QStringLiteral("00:01:12")); // of the day; tests run in UTC
        model.setTimeline(TurnTimeline(turns, StartMs));
        QCOMPARE(shownTime(model.index(0)), QStringLiteral("1:12"));
        turns[0].createdAtMs.reset();
        QVERIFY(contentOf(turns, 0).time.isEmpty());
    }

    void marksDeceivingCharacters()
    {
        const auto content = contentOf({agentTurn(QStringLiteral("a\u202Eb\nc"))}, 0);
        QCOMPARE(content.text.shown, QStringLiteral("a\u27E6U+202E\u27E7b\nc"));
    }

    void saysWhenThereIsNoText()
    {
        const auto content = contentOf({agentTurn({})}, 0);
        QVERIFY(content.isTextMissing);
        QCOMPARE(content.text.shown, QStringLiteral("(no text)"));
    }

    void foldsWhatIsVeryLong()
    {
        const QList<Turn> turns{agentTurn(QString(20'001, u'x')), agentTurn(QString(20'000, u'x'))};
        const auto folded = contentOf(turns, 0);
        QVERIFY(folded.isFoldable);
        QCOMPARE(folded.text.shown.size(), 20'000);
        QVERIFY(folded.foldText.contains(QStringLiteral("20001")) ||
                folded.foldText.contains(QStringLiteral("20,001")));
        QCOMPARE(contentOf(turns, 0, true).text.shown.size(), 20'001);
        QVERIFY(!contentOf(turns, 1).isFoldable);
    }

    void neverCutsAPairOfSurrogates()
    {
        const QString smiley = QStringLiteral("\U0001F600");
        const auto content = contentOf({agentTurn(QStringLiteral("x") + smiley.repeated(10'000))}, 0);
        QCOMPARE(content.text.shown.size(), 19'999);
        QVERIFY(content.text.shown.endsWith(smiley));
    }

    void unfoldsAToolCall()
    {
        const QList<Turn> turns{toolTurn(QStringLiteral("fine")), toolTurn(QStringLiteral("no"), true),
                                toolTurn({})};
        const auto folded = contentOf(turns, 0);
        QCOMPARE(folded.form, TurnForm::Pill);
        QCOMPARE(folded.title, QStringLiteral("get_order"));
        QCOMPARE(folded.duration, QStringLiteral("420 ms"));
        QVERIFY(folded.isFoldable && folded.sections.isEmpty() && !folded.isFailed);

        const auto sections = contentOf(turns, 0, true).sections;
        QCOMPARE(sections.size(), 2);
        QCOMPARE(sections.at(0).title, QStringLiteral("Request"));
        QVERIFY(sections.at(0).text.shown.contains(QStringLiteral("\"id\": 1")));
        QCOMPARE(sections.at(1).title, QStringLiteral("Response"));
        QCOMPARE(sections.at(1).text.shown, QStringLiteral("fine"));

        const auto failed = contentOf(turns, 1, true);
        QVERIFY(failed.isFailed && failed.sections.at(1).isError);
        QCOMPARE(failed.sections.at(1).title, QStringLiteral("Response (error)"));
        QVERIFY(contentOf(turns, 2, true).sections.at(1).isNote);
    }

    void saysWhenAToolDidNotAnswer()
    {
        Turn turn = toolTurn({});
        turn.toolCall.outputs.clear();
        turn.toolCall.name.clear();
        const auto content = contentOf({turn}, 0, true);
        QVERIFY(content.isUnanswered);
        QCOMPARE(content.title, QStringLiteral("Unnamed tool"));
        QCOMPARE(content.sections.at(1).text.shown,
                 QStringLiteral("No response: the call ended before the tool answered"));
    }

    void keepsWhatNobodySaidQuiet()
    {
        const QList<Turn> turns = oneOfEachKind();
        const auto instructions = contentOf(turns, 0);
        QCOMPARE(instructions.form, TurnForm::Quiet);
        QCOMPARE(instructions.preview, QStringLiteral("Be kind. Be brief."));
        QCOMPARE(contentOf(turns, 0, true).sections.first().text.shown,
                 QStringLiteral("Be kind.\nBe brief."));
        const auto handoff = contentOf(turns, 6);
        QCOMPARE(handoff.title, QStringLiteral("Handed over to billing"));
        QVERIFY(!handoff.isFoldable);
        QCOMPARE(contentOf(turns, 8).title, QStringLiteral("Unknown item"));
        QVERIFY(contentOf(turns, 8).isFoldable);
    }

    void showsWhatTheCallerDidInAWidget()
    {
        const QList<Turn> turns{
            callerTurn(QStringLiteral("[widget action_grid: Track my order]")),
            callerTurn(QStringLiteral("[widget form return: {\"reason\": \"too_bright\"}]")),
            callerTurn(QStringLiteral("[widget]"))};
        const auto chosen = contentOf(turns, 0);
        QVERIFY(chosen.isInterface);
        QCOMPARE(chosen.heading.shown, QStringLiteral("action grid"));
        QCOMPARE(chosen.text.shown, QStringLiteral("Track my order"));
        QVERIFY(contentOf(turns, 1).text.shown.contains(QStringLiteral("{\n  \"reason\"")));
        QVERIFY(contentOf(turns, 2).isInterface);
        QVERIFY(contentOf(turns, 2).text.isEmpty());
    }

    void aSummaryIsAQuietRow()
    {
        Turn turn = agentTurn(
            QStringLiteral("<chat_history_summary>\nThe caller wants a tent.\n</chat_history_summary>"));
        const auto content = contentOf({turn}, 0, true);
        QCOMPARE(content.form, TurnForm::Quiet);
        QCOMPARE(content.title, QStringLiteral("Summary of what came before"));
        QCOMPARE(content.sections.first().text.shown, QStringLiteral("The caller wants a tent."));
        turn.text = QStringLiteral("A tent.");
        turn.isSummary = true;
        QCOMPARE(contentOf({turn}, 0).form, TurnForm::Quiet);
    }

    void voiceDirectionsAreNotShown()
    {
        const auto content = contentOf({agentTurn(QStringLiteral("Oh <expr emotion=\"sad\"/> no."))}, 0);
        QCOMPARE(content.text.shown, QStringLiteral("Oh no."));
    }

    void showsAnEmail()
    {
        Turn turn = agentTurn(QStringLiteral("<p>Hello</p>"));
        turn.email = conversation::EmailFacts{.subject = QStringLiteral("Re: boots\u202E"),
                                              .from = QStringLiteral("a@example.com"),
                                              .to = {QStringLiteral("b@example.com")},
                                              .deliveryStatus = QStringLiteral("bounced"),
                                              .deliveryErrorCode = QStringLiteral("552")};
        const auto content = contentOf({turn}, 0);
        QCOMPARE(content.heading.shown, QStringLiteral("Re: boots\u27E6U+202E\u27E7"));
        QCOMPARE(content.addresses.shown, QStringLiteral("From a@example.com\nTo b@example.com"));
        QCOMPARE(content.text.shown, QStringLiteral("Hello"));
        QCOMPARE(content.remarks.size(), 1);
        QCOMPARE(content.remarks.first().text, QStringLiteral("bounced (552)"));
        QCOMPARE(content.remarks.first().ink, Ink::Error);
        QCOMPARE(content.texts().size(), 3);

        turn.text.clear();
        turn.email = conversation::EmailFacts{.isReplySkipped = true, .skipReason = QStringLiteral("spam")};
        QCOMPARE(contentOf({turn}, 0).text.shown, QStringLiteral("No reply was sent: spam"));
        QVERIFY(contentOf({turn}, 0).isTextMissing);
    }

    void marksWhatTheThresholdsSay()
    {
        Turn turn = callerTurn(QStringLiteral("hm"));
        turn.metrics.endOfTurnDelayMs = 1400;
        turn.transcriptConfidence = 0.7;
        TranscriptModel model;
        model.setConversation(conversationOf({turn}));
        QCOMPARE(TurnContent::of(model.index(0), {}).remarks.size(), 1);
        QCOMPARE(TurnContent::of(model.index(0), {}).remarks.first().text, QStringLiteral("turn end 1.4 s"));
        model.setThresholds({.slowEndOfTurnMs = 2000, .unsureBelow = 0.8});
        QCOMPARE(TurnContent::of(model.index(0), {}).remarks.first().text, QStringLiteral("unsure 70 %"));
    }

    void partsDaysAndLongSilences()
    {
        QList<Turn> turns{callerTurn(QStringLiteral("a")), agentTurn(QStringLiteral("b"), 9000),
                          agentTurn(QStringLiteral("c"), 100'000'000)};
        turns[0].metrics = {.startedSpeakingAtMs = StartMs, .stoppedSpeakingAtMs = StartMs + 1000};
        turns[1].metrics.startedSpeakingAtMs = StartMs + 9000;
        QVERIFY(contentOf(turns, 0).separators.isEmpty());
        QCOMPARE(contentOf(turns, 1).separators, QStringList{QStringLiteral("8.0 s of silence")});
        const auto nextDay = contentOf(turns, 2);
        QCOMPARE(nextDay.separators.size(), 1);
        QVERIFY(!nextDay.isContinued); // the name is said again behind a separator
    }

    void groupsParallelCalls()
    {
        QList<Turn> turns{toolTurn(QStringLiteral("1")), toolTurn(QStringLiteral("2")),
                          toolTurn(QStringLiteral("3")), toolTurn(QStringLiteral("4"))};
        for (int row = 0; row < 3; ++row) {
            turns[row].toolCall.groupId = QStringLiteral("g");
        }
        turns[3].toolCall.groupId = QStringLiteral("alone");
        QCOMPARE(contentOf(turns, 0).group, GroupPlace::First);
        QCOMPARE(contentOf(turns, 0).groupCaption, QStringLiteral("3 calls in parallel"));
        QCOMPARE(contentOf(turns, 1).group, GroupPlace::Inside);
        QCOMPARE(contentOf(turns, 2).group, GroupPlace::Last);
        QCOMPARE(contentOf(turns, 3).group, GroupPlace::Alone);
    }

    void showsCodeLaidOutOrAsReceived()
    {
        const QString received = QStringLiteral("{'state': 'shipped', 'eta': None}");
        TranscriptModel model;
        model.setConversation(conversationOf({toolTurn(received), toolTurn(QStringLiteral("fine"))}));
        const auto laidOut = TurnContent::of(model.index(0), {.isUnfolded = true});
        QCOMPARE(laidOut.sections.at(1).text.shown,
                 QStringLiteral("{\n  'state': 'shipped',\n  'eta': None\n}"));
        QVERIFY(!laidOut.sections.at(1).text.styles.empty());
        QVERIFY(!laidOut.asReceivedText.isEmpty());
        const auto raw = TurnContent::of(model.index(0), {.isUnfolded = true, .isAsReceived = true});
        QCOMPARE(raw.sections.at(1).text.shown, received);
        QVERIFY(raw.asReceivedText != laidOut.asReceivedText);
    }

    void findsItsLinks()
    {
        const auto content = contentOf(
            {agentTurn(QStringLiteral("See https://a.example/x, https://a.example/x and http://b.example."))},
            0);
        const QList<QUrl> links{QUrl(QStringLiteral("https://a.example/x")),
                                QUrl(QStringLiteral("http://b.example"))};
        QCOMPARE(content.links(), links);
    }

    void anIndexWithoutTurnIsEmpty() { QVERIFY(TurnContent::of(QModelIndex(), {}).text.isEmpty()); }
};

QTEST_MAIN(TestTurnContent)
#include "tst_turncontent.moc"
