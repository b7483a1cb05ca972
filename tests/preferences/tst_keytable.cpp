// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/keytable.h"

#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using preferences::KeyEntry;
using preferences::KeyTable;

namespace {

QList<KeyEntry> entries()
{
    return {{QStringLiteral("find"),
             QStringLiteral("Transcript"),
             QStringLiteral("Find…"),
             QStringLiteral("Anywhere"),
             {QKeySequence(Qt::CTRL | Qt::Key_F)},
             true},
            {QStringLiteral("mute"),
             QStringLiteral("Playback"),
             QStringLiteral("Mute"),
             QStringLiteral("Anywhere"),
             {QKeySequence(Qt::CTRL | Qt::Key_M)},
             false},
            {{},
             QStringLiteral("Transcript"),
             QStringLiteral("Select"),
             QStringLiteral("Transcript"),
             {QKeySequence(Qt::Key_Up)},
             false}};
}

QModelIndex cell(const KeyTable &table, int group, int row, int column = 0)
{
    return table.model()->index(row, column, table.model()->index(group, 0));
}

} // namespace

class TestKeyTable final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void standsInSections()
    {
        KeyTable table;
        const QAbstractItemModelTester tester(table.model());
        table.setEntries(entries());
        QCOMPARE(table.model()->rowCount(), 2);
        QCOMPARE(table.model()->rowCount(table.model()->index(0, 0)), 2);
        QCOMPARE(cell(table, 0, 0, KeyTable::KeyColumn).data().toString(), QStringLiteral("Ctrl+F"));
        QCOMPARE(cell(table, 1, 0).data().toString(), QStringLiteral("Mute"));
    }

    void searchesTextKeyAndPlace()
    {
        KeyTable table;
        table.setEntries(entries());
        QCOMPARE(table.setSearch({QStringLiteral("FIND")}), 1);
        QCOMPARE(table.model()->rowCount(), 1);
        QCOMPARE(table.setSearch({QStringLiteral("ctrl+m")}), 1);
        QCOMPARE(table.setSearch({QStringLiteral("anywhere"), QStringLiteral("mute")}), 1);
        QCOMPARE(table.setSearch({QStringLiteral("nonsense")}), 0);
        QCOMPARE(table.model()->rowCount(), 0);
        QCOMPARE(table.setSearch({}), 3);
        QCOMPARE(table.model()->rowCount(), 2);
    }

    void keepsTheSelection()
    {
        KeyTable table;
        table.setEntries(entries());
        table.setCurrentIndex(cell(table, 1, 0, KeyTable::PlaceColumn));
        QCOMPARE(table.selectedName(), QStringLiteral("mute"));
        auto changed = entries();
        changed[1].keys.clear();
        table.setEntries(changed);
        QCOMPARE(table.selectedName(), QStringLiteral("mute"));
        table.setCurrentIndex(cell(table, 0, 1));
        QVERIFY(table.selectedName().isEmpty()); // cannot be changed
    }
};

QTEST_MAIN(TestKeyTable)
#include "tst_keytable.moc"
