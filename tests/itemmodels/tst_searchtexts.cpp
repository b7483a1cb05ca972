// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/searchtexts.h"
#include "itemmodels/transcriptfind.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using conversation::Attachment;
using conversation::Speaker;
using conversation::Turn;
using itemmodels::SpeakerNames;

namespace {

Turn said(Speaker::Kind speaker, const QString &text)
{
    Turn turn;
    turn.kind = Turn::Kind::Message;
    turn.speaker.kind = speaker;
    turn.text = text;
    return turn;
}

QString textsOf(const QList<Turn> &turns, qsizetype row)
{
    return itemmodels::searchTexts(turns, row, {QStringLiteral("Ava"), QStringLiteral("+1555")}).join(u'|');
}

} // namespace

class TestSearchTexts final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfTurnIsSearched()
    {
        QList<Turn> turns;
        turns << said(Speaker::Kind::Agent, QStringLiteral("Hello"))
              << said(Speaker::Kind::Agent, QStringLiteral("again"));
        turns.last().attachments << Attachment{Attachment::Kind::Image, QStringLiteral("a.png")};
        turns << said(Speaker::Kind::System, QStringLiteral("Be kind"))
              << said(Speaker::Kind::System, QStringLiteral("Be brief"));
        Turn tool;
        tool.kind = Turn::Kind::ToolCall;
        tool.toolCall = {.name = QStringLiteral("find"), .arguments = QStringLiteral("{}")};
        tool.toolCall.outputs << conversation::ToolOutput{.output = QStringLiteral("one")}
                              << conversation::ToolOutput{.output = QStringLiteral("two")};
        turns << tool << Turn{.kind = Turn::Kind::Handoff, .newAgentId = QStringLiteral("billing")}
              << Turn{.kind = Turn::Kind::ConfigUpdate, .rawJson = QStringLiteral("{1}")}
              << Turn{.kind = Turn::Kind::Unknown, .rawJson = QStringLiteral("{2}")};
        QCOMPARE(textsOf(turns, 0), QStringLiteral("Ava|Hello"));
        QCOMPARE(textsOf(turns, 1), QStringLiteral("|again|Image: a.png"));
        QCOMPARE(textsOf(turns, 2), QStringLiteral("Instructions|Be kind"));
        QCOMPARE(textsOf(turns, 3), QStringLiteral("Instructions|Be brief"));
        QCOMPARE(textsOf(turns, 4), QStringLiteral("find|{}|one|two"));
        QCOMPARE(textsOf(turns, 5), QStringLiteral("Handed over to billing|"));
        QCOMPARE(textsOf(turns, 6), QStringLiteral("Configuration change|{1}"));
        QCOMPARE(textsOf(turns, 7), QStringLiteral("Unknown item|{2}"));
    }

    void rowsAreCountedUntilCancelled()
    {
        const QList<Turn> turns{said(Speaker::Kind::Agent, QStringLiteral("a b a")),
                                said(Speaker::Kind::Caller, QStringLiteral("b"))};
        const auto matcher =
            std::get<itemmodels::TextMatcher>(itemmodels::TextMatcher::of({QStringLiteral("a")}));
        const SpeakerNames names{QStringLiteral("Bob"), QStringLiteral("Carla")};
        std::atomic_bool isCancelled = false;
        QCOMPARE(itemmodels::findInRows({turns, names}, matcher, 0, 2, isCancelled).hitCounts,
                 (std::vector<int>{2, 2}));
        QCOMPARE(itemmodels::findInRows({turns, names}, matcher, 1, 2, isCancelled).hitCounts,
                 (std::vector<int>{2}));
        using itemmodels::HitInTurn;
        const itemmodels::SearchedTranscript searched{turns, names};
        QCOMPARE(*itemmodels::hitInRow(searched, matcher, 0, 1), (HitInTurn{1, 1}));
        QCOMPARE(*itemmodels::hitInRow(searched, matcher, 1, 1), (HitInTurn{0, 1}));
        QVERIFY(!itemmodels::hitInRow(searched, matcher, 1, 2));
        QVERIFY(!itemmodels::hitInRow(searched, matcher, 2, 0));
        QVERIFY(!itemmodels::hitInRow(searched, matcher, 0, -1));
        isCancelled = true;
        QCOMPARE(itemmodels::findInRows({turns, names}, matcher, 0, 2, isCancelled).hitCounts,
                 (std::vector<int>{0, 0}));
    }
};

QTEST_APPLESS_MAIN(TestSearchTexts)
#include "tst_searchtexts.moc"
