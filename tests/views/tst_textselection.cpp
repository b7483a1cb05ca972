// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/transcriptmodel.h"
#include "sampleturns.h"
#include "support/testcase.h"
#include "views/textselection.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::views;
using itemmodels::TranscriptModel;

namespace {

TurnFolding folded(int)
{
    return {};
}

TurnFolding unfolded(int)
{
    return {.isUnfolded = true};
}

} // namespace

class TestTextSelection final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model.setConversation(conversationOf({agentTurn(QStringLiteral("Hello \u202Ethere"), 1000),
                                                toolTurn(QStringLiteral("fine")),
                                                callerTurn(QStringLiteral("Good morning"), 2000)}));
    }

    void nothingIsSelectedAtFirst()
    {
        TextSelection selection;
        QVERIFY(selection.isEmpty());
        QVERIFY(selection.text(folded).isEmpty());
        selection.select(place(0, 0, 3), place(0, 0, 3));
        QVERIFY(selection.isEmpty());
    }

    void aPartOfATurnComesAsReceived()
    {
        TextSelection selection;
        selection.select(place(0, 0, 16), place(0, 0, 0)); // backwards
        QCOMPARE(selection.text(folded), QStringLiteral("Hello \u202Eth"));
        QCOMPARE(selection.rangesIn(0, {19}), (std::vector<TextRange>{{0, 16}}));
        QVERIFY(!selection.covers(0, {19}));
        QVERIFY(selection.rangesIn(1, {}).empty());
    }

    void wholeTurnsComeWithSpeakerAndTime()
    {
        TextSelection selection;
        selection.select(place(0, 0, 14), place(2, 0, 4));
        QCOMPARE(selection.text(folded),
                 QStringLiteral(
                     "there\n\n[00:00:03] Tool: get_order\nRequest:\n{\"id\": 1}\nResponse:\nfine\n\nGood"));
        QVERIFY(selection.covers(1, {}));
        QVERIFY(selection.covers(1, {3, 4}));
        QVERIFY(!selection.covers(2, {12}));
    }

    void aPartOfAnUnfoldedToolCall()
    {
        TextSelection selection;
        selection.select(place(1, 0, 2), place(1, 1, 2));
        QCOMPARE(selection.text(unfolded), QStringLiteral("  \"id\": 1\n}\nfi"));
    }

    void aTurnThatIsGoneEndsTheSelection()
    {
        TextSelection selection;
        selection.select(place(0, 0, 0), place(2, 0, 4));
        m_model.setConversation(conversationOf({agentTurn(QStringLiteral("Hello"))}));
        QVERIFY(selection.isEmpty());
        QVERIFY(selection.text(folded).isEmpty());
    }

    void theNearestPlaceOfAPoint()
    {
        const TurnFrame frame(500, QFont(), Qt::LeftToRight);
        const QModelIndex index = m_model.index(2);
        const TurnLayout layout = TurnLayout::of(TurnContent::of(index, {}), frame);
        const QRectF text = layout.texts.front().rect;
        QCOMPARE(TextPlace::nearest(index, layout, {0, 0}).position, 0);
        QCOMPARE(TextPlace::nearest(index, layout, text.center() - QPointF(1000, 0)).position, 0);
        QCOMPARE(TextPlace::nearest(index, layout, text.center() + QPointF(1000, 0)).position, 12);
        QCOMPARE(TextPlace::nearest(index, layout, {0, layout.height - 1.0}).text, TextPlace::EndOfTurn);

        const TurnLayout pill = TurnLayout::of(TurnContent::of(m_model.index(1), {}), frame);
        QCOMPARE(TextPlace::nearest(m_model.index(1), pill, {0, 0}).text, 0);
        QCOMPARE(TextPlace::nearest(m_model.index(1), pill, {0, pill.height - 1.0}).text,
                 TextPlace::EndOfTurn);
    }

private:
    [[nodiscard]] TextPlace place(int row, int text, qsizetype position) const
    {
        return {m_model.index(row), text, position};
    }

    TranscriptModel m_model;
};

QTEST_MAIN(TestTextSelection)
#include "tst_textselection.moc"
