// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/conversationlistmodel.h"
#include "itemmodels/roles.h"
#include "support/listrows.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using itemmodels::ConversationListModel;
using itemmodels::ListColumn;
using support::listRows;

namespace {

QString idsOf(const ConversationListModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids.append(model.summary(row).id);
    }
    return ids.join(u' ');
}

} // namespace

class TestConversationListModel final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void growsAtBothEnds()
    {
        ConversationListModel model(&support::listCell);
        const QAbstractItemModelTester tester(&model);
        model.append(listRows(5, 2));
        model.append(listRows(3, 1));
        model.prepend(listRows(7, 2));
        model.append({});
        QCOMPARE(idsOf(model), QStringLiteral("c7 c6 c5 c4 c3"));
        QCOMPARE(model.rowOf(QStringLiteral("c4")), 3);
        QCOMPARE(model.rowOf(QStringLiteral("c9")), -1);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void tellsOnlyWhatChanged()
    {
        ConversationListModel model(&support::listCell);
        model.append(listRows(5, 5));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        auto rows = listRows(5, 2);
        rows.last().summary = QStringLiteral("New");
        rows.append(listRows(99, 1)); // not loaded
        model.update(rows);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.last().at(0).toModelIndex().row(), 1);
        QCOMPARE(model.searchText(1).section(u'\n', -1), QStringLiteral("new"));
    }

    void refreshKeepsTheRowsThatStay()
    {
        ConversationListModel model(&support::listCell);
        const QAbstractItemModelTester tester(&model);
        model.append(listRows(10, 8));                         // c10 … c3
        const QPersistentModelIndex stays = model.index(4, 0); // c6
        const QPersistentModelIndex goes = model.index(2, 0);  // c8
        auto rows = listRows(12, 8);                           // c12 … c5
        rows.removeAt(4);                                      // without c8
        rows.swapItemsAt(0, 1);
        model.replaceTop(rows, {QStringLiteral("c8")});
        QCOMPARE(idsOf(model), QStringLiteral("c11 c12 c10 c9 c7 c6 c5 c4 c3"));
        QCOMPARE(stays.row(), 5);
        QVERIFY(!goes.isValid());
        rows.swapItemsAt(2, 3); // another order of the same
        model.replaceTop(rows, {});
        QCOMPARE(idsOf(model), QStringLiteral("c11 c12 c9 c10 c7 c6 c5 c4 c3"));
    }

    void answersByRole()
    {
        ConversationListModel model(&support::listCell);
        model.append(listRows(5, 2));
        const QModelIndex cell = model.index(1, int(ListColumn::Id));
        QCOMPARE(cell.data().toString(), QStringLiteral("c4"));
        QCOMPARE(cell.data(itemmodels::ConversationIdRole).toString(), QStringLiteral("c4"));
        QCOMPARE(cell.data(itemmodels::SummaryRole).value<const conversation::ConversationSummary *>()->id,
                 QStringLiteral("c4"));
        QVERIFY(!cell.data(itemmodels::ReviewedRole).toBool());
        model.setReviewed({QStringLiteral("c4")});
        QVERIFY(cell.data(itemmodels::ReviewedRole).toBool());
        QVERIFY(!model.index(1, int(ListColumn::Reviewed)).data().toString().isEmpty());
        for (int column = 0; column < itemmodels::ListColumnCount; ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestConversationListModel)
#include "tst_conversationlistmodel.moc"
