// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/conversationlistmodel.h"
#include "itemmodels/conversationlistproxy.h"
#include "support/listrows.h"
#include "support/testcase.h"
#include "views/conversationlistview.h"
#include "views/listwords.h"
#include "views/statusbadge.h"

#include <QAccessible>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using itemmodels::ListColumn;
using support::listRows;
using views::ConversationListView;

namespace {

struct Fixture
{
    itemmodels::ConversationListModel model{&views::listWord};
    itemmodels::ConversationListProxy proxy{model};
    ConversationListView view;
    QSignalSpy more{&view, &ConversationListView::moreWanted};
    QSignalSpy opened{&view, &ConversationListView::openRequested};

    Fixture()
    {
        view.setList(proxy);
        view.resize(900, 300);
        view.show();
    }
    /** What a double click on the edge of its heading makes of a column. */
    int fitted(ListColumn column)
    {
        view.resizeColumnToContents(int(column));
        return view.columnWidth(int(column));
    }
};

} // namespace

class TestConversationListView final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithEnter()
    {
        Fixture f;
        f.model.append(listRows(9, 3));
        f.view.select(QStringLiteral("c8"));
        QCOMPARE(f.view.currentId(), QStringLiteral("c8"));
        QTest::keyClick(&f.view, Qt::Key_Return);
        QCOMPARE(f.opened.last().at(0).toString(), QStringLiteral("c8"));
        QTest::keyClick(&f.view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(f.view.selectedIds().join(u' '), QStringLiteral("c8 c7"));
    }

    void asksForMoreNearTheEnd()
    {
        Fixture f;
        f.model.append(listRows(1000, 100));
        QTRY_VERIFY(f.view.verticalScrollBar()->maximum() > 0);
        f.more.clear();
        f.view.verticalScrollBar()->setValue(f.view.verticalScrollBar()->maximum() / 2);
        QVERIFY(f.more.isEmpty());
        f.view.verticalScrollBar()->setValue(f.view.verticalScrollBar()->maximum() * 85 / 100);
        QVERIFY(!f.more.isEmpty());
    }

    void keepsTheRowWhileItSearchesAndGrows()
    {
        Fixture f;
        f.model.append(listRows(1000, 100));
        QTRY_VERIFY(f.view.verticalScrollBar()->maximum() > 0);
        f.view.select(QStringLiteral("c950"));
        const int place = f.view.visualRect(f.view.currentIndex()).top();
        f.model.prepend(listRows(1003, 3));
        QCOMPARE(f.view.currentId(), QStringLiteral("c950"));
        QCOMPARE(f.view.visualRect(f.view.currentIndex()).top(), place); // nothing moves under the eyes
        f.proxy.setSearch(QStringLiteral("95"));
        QCOMPARE(f.view.currentId(), QStringLiteral("c950"));
        f.proxy.setSearch(QStringLiteral("nothing"));
        QVERIFY(f.view.currentId().isEmpty());
    }

    void selectsOneRowWhateverIsHeld()
    {
        Fixture f;
        f.model.append(listRows(9, 3));
        f.view.select(QStringLiteral("c9"));
        QTest::keyPress(f.view.windowHandle(), Qt::Key_Control, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::keyboardModifiers(), Qt::ControlModifier);
        f.view.select(QStringLiteral("c8"));
        QCOMPARE(f.view.selectedIds().join(u' '), QStringLiteral("c8"));
        f.view.select(QStringLiteral("c8"));
        QCOMPARE(f.view.selectedIds().join(u' '), QStringLiteral("c8"));
        QTest::keyRelease(f.view.windowHandle(), Qt::Key_Control);
    }

    void theKeysAreWhereItShows()
    {
        Fixture f;
        f.model.append(listRows(9, 3));
        QVERIFY(f.view.selectedIds().isEmpty());
        f.view.activateWindow();
        f.view.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(f.view.hasFocus());
        QCOMPARE(f.view.selectedIds().join(u' '), QStringLiteral("c9"));
        const QModelIndex second = f.proxy.index(1, 0);
        const QImage before = f.view.viewport()->grab(f.view.visualRect(second)).toImage();
        QTest::keyClick(&f.view, Qt::Key_Down, Qt::ControlModifier); // moves without selecting
        QCOMPARE(f.view.currentId(), QStringLiteral("c8"));
        QCOMPARE(f.view.selectedIds().join(u' '), QStringLiteral("c9"));
        QVERIFY(f.view.viewport()->grab(f.view.visualRect(second)).toImage() != before);
    }

    void theUsualColumnsHaveRoomForTheirWords()
    {
        Fixture f;
        auto rows = listRows(9, 9);
        const QStringList statuses{
            QStringLiteral("token_created"), QStringLiteral("triggered"),   QStringLiteral("ringing"),
            QStringLiteral("in_progress"),   QStringLiteral("completed"),   QStringLiteral("failed"),
            QStringLiteral("cancelled"),     QStringLiteral("transferred"), QStringLiteral("unanswered")};
        for (int i = 0; i < rows.size(); ++i) {
            rows[i].status = conversation::ConversationStatus::fromText(statuses.at(i));
        }
        f.model.append(rows);
        f.model.setReviewed({rows.constFirst().id});
        for (const ListColumn column : {ListColumn::Status, ListColumn::When, ListColumn::Reviewed}) {
            const int usual = f.view.columnWidth(int(column));
            const int needed = f.fitted(column);
            QVERIFY2(needed <= usual,
                     qPrintable(QStringLiteral("%1: %2 of %3").arg(int(column)).arg(usual).arg(needed)));
        }
    }

    void aColumnFitsItsContents()
    {
        Fixture f;
        f.model.append(listRows(9, 3));
        const QFontMetrics metrics(f.view.font());
        QVERIFY(f.fitted(ListColumn::Summary) >
                metrics.horizontalAdvance(QStringLiteral("Ärger with an order")));
        QVERIFY(f.fitted(ListColumn::Status) > views::StatusBadge::badgeSize({}, f.view.font()).width());
    }

    void columnsAreChosenAndKept()
    {
        Fixture f;
        QVERIFY(f.view.isColumnHidden(int(ListColumn::Id)));
        QMenu menu;
        f.view.addColumnsTo(menu);
        QSignalSpy changed(&f.view, &ConversationListView::columnsChanged);
        menu.actions().at(int(ListColumn::Id))->trigger();
        menu.actions().at(int(ListColumn::Agent))->trigger();
        QVERIFY(!f.view.isColumnHidden(int(ListColumn::Id)));
        QVERIFY(f.view.isColumnHidden(int(ListColumn::Agent)));
        QVERIFY(changed.count() >= 2);
        f.view.sortByColumn(int(ListColumn::Id), Qt::DescendingOrder);
        Fixture other;
        other.model.append(listRows(9, 9));
        other.view.restoreColumns(f.view.columnState());
        QVERIFY(!other.view.isColumnHidden(int(ListColumn::Id)));
        QCOMPARE(other.view.horizontalHeader()->sortIndicatorSection(), int(ListColumn::Id));
        QCOMPARE(other.proxy.ids().first(), QStringLiteral("c9"));
        other.view.restoreColumns("damaged");
        QVERIFY(!other.view.isColumnHidden(int(ListColumn::Id)));
    }

    void theLastColumnStays()
    {
        Fixture f;
        QMenu menu;
        f.view.addColumnsTo(menu);
        for (int column = 0; column < itemmodels::ListColumnCount; ++column) {
            menu.actions().at(column)->setChecked(false);
        }
        QCOMPARE(f.view.horizontalHeader()->hiddenSectionCount(), itemmodels::ListColumnCount - 1);
    }

    void isATableForScreenReaders()
    {
        Fixture f;
        f.model.append(listRows(9, 3));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&f.view);
        QCOMPARE(spoken->role(), QAccessible::Table);
        QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
        QCOMPARE(spoken->tableInterface()->rowCount(), 3);
        QCOMPARE(spoken->tableInterface()->cellAt(0, int(ListColumn::Summary))->text(QAccessible::Name),
                 QStringLiteral("Ärger with an order"));
    }
};

QTEST_MAIN(TestConversationListView)
#include "tst_conversationlistview.moc"
