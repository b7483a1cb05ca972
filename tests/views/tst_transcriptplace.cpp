// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/transcriptfiltermodel.h"
#include "itemmodels/transcriptmodel.h"
#include "sampleturns.h"
#include "support/testcase.h"
#include "views/transcriptplace.h"
#include "views/transcriptview.h"

#include <QScrollBar>
#include <QtTest>

using namespace earshot;
using namespace earshot::views;

namespace {

/** Each third turn is a tool call, the others alternate. */
struct Shown
{
    itemmodels::TranscriptModel model;
    itemmodels::TranscriptFilterModel turns;
    TranscriptView view;

    explicit Shown(int count)
    {
        QList<conversation::Turn> all;
        for (int i = 0; i < count; ++i) {
            const QString text = QStringLiteral("Turn %1\n").arg(i).repeated(1 + i % 5);
            all << (i % 3 == 2   ? toolTurn(text)
                    : i % 3 == 0 ? agentTurn(text, i * 1000)
                                 : callerTurn(text, i * 1000));
        }
        model.setConversation(conversationOf(all));
        turns.setSourceModel(&model);
        view.setModel(&turns);
        view.resize(500, 400);
        view.show();
    }
    [[nodiscard]] QModelIndex turn(int number) const { return turns.mapFromSource(model.index(number)); }
    void filter(const itemmodels::TurnFilter &filter)
    {
        const TranscriptPlace place = TranscriptPlace::of(view);
        turns.setFilter(filter);
        place.restore(view);
    }
};

} // namespace

class TestTranscriptPlace final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyTranscriptHasNoPlace()
    {
        Shown s(0);
        const TranscriptPlace place = TranscriptPlace::of(s.view);
        QCOMPARE(place, TranscriptPlace());
        place.restore(s.view);
        QCOMPARE(turnNumber({}), -1);
    }

    void theSelectedTurnStaysWhereItIs()
    {
        Shown s(300);
        s.view.setUnfolded(s.turn(149), true);
        goToTurn(s.view, s.turn(150));
        const int y = s.view.visualRect(s.turn(150)).top();
        s.filter({.isAgent = true});
        QCOMPARE(turnNumber(s.view.currentIndex()), 150);
        QCOMPARE(s.view.visualRect(s.turn(150)).top(), y);
        s.filter({});
        QCOMPARE(turnNumber(s.view.currentIndex()), 150);
        QCOMPARE(s.view.visualRect(s.turn(150)).top(), y);
    }

    void whatIsUnfoldedStaysSo()
    {
        Shown s(30);
        s.view.setUnfolded(s.turn(5), true);
        s.filter({.isTool = true});
        QVERIFY(s.view.isUnfolded(s.turn(5)));
        QVERIFY(!s.view.isUnfolded(s.turn(8)));
    }

    void severalStaySelected()
    {
        Shown s(30);
        s.view.setCurrentIndex(s.turn(3));
        QTest::keyClick(&s.view, Qt::Key_Down, Qt::ShiftModifier);
        s.filter({.slowerThanMs = 0}); // tools only
        QCOMPARE(turnNumber(s.view.currentIndex()), 5);
        s.filter({});
        s.view.setCurrentIndex(s.turn(3));
        QTest::keyClick(&s.view, Qt::Key_Down, Qt::ShiftModifier);
        s.filter({.isCaller = true, .isAgent = true});
        QCOMPARE(s.view.selectionModel()->selectedRows().size(), 2);
    }

    void aHiddenTurnIsStoodForByTheNext()
    {
        Shown s(300);
        goToTurn(s.view, s.turn(100)); // the caller's
        s.filter({.isTool = true});
        QCOMPARE(turnNumber(s.view.currentIndex()), 101);
        goToTurn(s.view, s.turns.index(s.turns.rowCount() - 1, 0));
        s.filter({.isCaller = true});
        QCOMPARE(turnNumber(s.view.currentIndex()), 298); // there is no next one
    }

    void withoutASelectionTheUppermostTurnStays()
    {
        Shown s(300);
        s.view.verticalScrollBar()->setValue(2000);
        const int seen = turnNumber(s.view.indexAt({0, 0}));
        s.filter({.isCaller = true, .isAgent = true});
        const int now = turnNumber(s.view.indexAt({0, 0}));
        QVERIFY(now == seen || now == seen + 1);
        QVERIFY(!s.view.currentIndex().isValid());
    }

    void goingToATurnEndsFollowing()
    {
        Shown s(300);
        s.view.setFollowing(true);
        goToTurn(s.view, s.turn(200));
        QVERIFY(!s.view.isFollowing());
        QVERIFY(s.view.viewport()->rect().contains(s.view.visualRect(s.turn(200))));
    }

    void aTurnThatIsSoughtComesWithItsNeighbours()
    {
        Shown s(300);
        for (const int turn : {200, 40}) {
            goToTurn(s.view, s.turn(turn));
            const QRect seen = s.view.viewport()->rect();
            QVERIFY(seen.contains(s.view.visualRect(s.turn(turn - 1))));
            QVERIFY(seen.contains(s.view.visualRect(s.turn(turn + 1))));
        }
        const int y = s.view.visualRect(s.turn(41)).top();
        goToTurn(s.view, s.turn(41)); // nothing moves for what is seen
        QCOMPARE(s.view.visualRect(s.turn(41)).top(), y);
    }
};

QTEST_MAIN(TestTranscriptPlace)
#include "tst_transcriptplace.moc"
