// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/conversationlistmodel.h"
#include "itemmodels/conversationlistproxy.h"
#include "support/listrows.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using itemmodels::ConversationListModel;
using itemmodels::ConversationListProxy;
using itemmodels::ListColumn;
using support::listRows;

namespace {

struct Fixture
{
    ConversationListModel model{&support::listCell};
    ConversationListProxy proxy{model};
    QAbstractItemModelTester tester{&proxy};

    [[nodiscard]] QString ids() const { return proxy.ids().join(u' '); }
};

} // namespace

class TestConversationListProxy final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsAllInTheirOrder()
    {
        Fixture f;
        f.model.append(listRows(5, 3));
        f.model.prepend(listRows(6, 1));
        QCOMPARE(f.ids(), QStringLiteral("c6 c5 c4 c3"));
        f.model.clear();
        QVERIFY(f.ids().isEmpty());
    }

    void findsEveryWordInAnyCase()
    {
        Fixture f;
        f.model.append(listRows(9, 9));
        f.proxy.setSearch(QStringLiteral(" ÄRGER  order"));
        QVERIFY(f.proxy.isSearching());
        QCOMPARE(f.ids(), QStringLiteral("c9 c6 c3"));
        f.model.append(listRows(0, 2)); // c0 fits, c-1 does not
        f.model.prepend(listRows(12, 3));
        QCOMPARE(f.ids(), QStringLiteral("c12 c9 c6 c3 c0"));
        QCOMPARE(f.proxy.rowOf(QStringLiteral("c9")), 1);
        QCOMPARE(f.proxy.rowOf(QStringLiteral("c8")), -1);
        f.model.replaceTop({}, {QStringLiteral("c8"), QStringLiteral("c6")});
        QCOMPARE(f.ids(), QStringLiteral("c12 c9 c3 c0"));
        f.proxy.setSearch({});
        QCOMPARE(f.proxy.rowCount(), f.model.rowCount());
    }

    void sortsAndGivesTheOrderBack()
    {
        Fixture f;
        f.model.append(listRows(6, 5));
        const QPersistentModelIndex kept = f.proxy.index(0, 0);    // c6
        f.proxy.sort(int(ListColumn::Length), Qt::AscendingOrder); // 37 i mod 101
        QCOMPARE(f.ids(), QStringLiteral("c3 c6 c4 c2 c5"));
        QCOMPARE(kept.row(), 1);
        QCOMPARE(f.proxy.mapToSource(kept).row(), 0);
        f.model.append(listRows(1, 1)); // 37
        QCOMPARE(f.ids(), QStringLiteral("c3 c6 c1 c4 c2 c5"));
        f.model.replaceTop({}, {QStringLiteral("c4")});
        QCOMPARE(f.ids(), QStringLiteral("c3 c6 c1 c2 c5"));
        f.proxy.sort(int(ListColumn::Length), Qt::DescendingOrder);
        QCOMPARE(f.ids(), QStringLiteral("c5 c2 c1 c6 c3"));
        f.proxy.sort(-1, Qt::AscendingOrder);
        QCOMPARE(f.ids(), QStringLiteral("c6 c5 c3 c2 c1"));
    }

    void sortsByEveryColumn()
    {
        Fixture f;
        f.model.append(listRows(50, 50));
        f.model.setReviewed({QStringLiteral("c7")});
        for (int column = 0; column < itemmodels::ListColumnCount; ++column) {
            f.proxy.sort(column, Qt::DescendingOrder);
            QCOMPARE(f.proxy.rowCount(), 50);
        }
        f.proxy.sort(int(ListColumn::Reviewed), Qt::DescendingOrder);
        QCOMPARE(f.proxy.rowOf(QStringLiteral("c7")), 0);
    }

    void passesChangesOn()
    {
        Fixture f;
        f.model.append(listRows(6, 6));
        f.proxy.setSearch(QStringLiteral("question"));
        QSignalSpy changed(&f.proxy, &QAbstractItemModel::dataChanged);
        auto rows = listRows(6, 2);
        rows.first().durationS = 1; // c6 is not shown
        f.model.update(rows);
        QVERIFY(changed.isEmpty());
        rows.last().durationS = 1;
        f.model.update(rows);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.last().at(0).toModelIndex().row(), 0);
    }
};

QTEST_GUILESS_MAIN(TestConversationListProxy)
#include "tst_conversationlistproxy.moc"
