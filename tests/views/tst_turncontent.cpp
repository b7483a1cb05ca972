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
    return TurnContent::of(model.index(row), isUnfolded);
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
        QCOMPARE(content.text, QStringLiteral("a\u27E6U+202E\u27E7b\nc"));
    }

    void saysWhenThereIsNoText()
    {
        const auto content = contentOf({agentTurn({})}, 0);
        QVERIFY(content.isTextMissing);
        QCOMPARE(content.text, QStringLiteral("(no text)"));
    }

    void foldsWhatIsVeryLong()
    {
        const QList<Turn> turns{agentTurn(QString(20'001, u'x')), agentTurn(QString(20'000, u'x'))};
        const auto folded = contentOf(turns, 0);
        QVERIFY(folded.isFoldable);
        QCOMPARE(folded.text.size(), 20'000);
        QVERIFY(folded.foldText.contains(QStringLiteral("20001")) ||
                folded.foldText.contains(QStringLiteral("20,001")));
        QCOMPARE(contentOf(turns, 0, true).text.size(), 20'001);
        QVERIFY(!contentOf(turns, 1).isFoldable);
    }

    void neverCutsAPairOfSurrogates()
    {
        const QString smiley = QStringLiteral("\U0001F600");
        const auto content = contentOf({agentTurn(QStringLiteral("x") + smiley.repeated(10'000))}, 0);
        QCOMPARE(content.text.size(), 19'999);
        QVERIFY(content.text.endsWith(smiley));
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
        QVERIFY(sections.at(0).text.contains(QStringLiteral("\"id\": 1")));
        QCOMPARE(sections.at(1).title, QStringLiteral("Response"));
        QCOMPARE(sections.at(1).text, QStringLiteral("fine"));

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
        QCOMPARE(content.sections.at(1).text,
                 QStringLiteral("No response: the call ended before the tool answered"));
    }

    void keepsWhatNobodySaidQuiet()
    {
        const QList<Turn> turns = oneOfEachKind();
        const auto instructions = contentOf(turns, 0);
        QCOMPARE(instructions.form, TurnForm::Quiet);
        QCOMPARE(instructions.preview, QStringLiteral("Be kind. Be brief."));
        QCOMPARE(contentOf(turns, 0, true).sections.first().text, QStringLiteral("Be kind.\nBe brief."));
        const auto handoff = contentOf(turns, 6);
        QCOMPARE(handoff.title, QStringLiteral("Handed over to billing"));
        QVERIFY(!handoff.isFoldable);
        QCOMPARE(contentOf(turns, 8).title, QStringLiteral("Unknown item"));
        QVERIFY(contentOf(turns, 8).isFoldable);
    }

    void anIndexWithoutTurnIsEmpty() { QVERIFY(TurnContent::of(QModelIndex(), false).text.isEmpty()); }
};

QTEST_MAIN(TestTurnContent)
#include "tst_turncontent.moc"
