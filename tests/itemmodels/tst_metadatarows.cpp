// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatarows.h"

#include "itemmodels/metadatatesttools.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using itemmodels::MetadataMatches;
using itemmodels::MetadataNode;
using itemmodels::MetadataRows;
using itemmodels::MetadataTexts;
using json::NodeId;

namespace {

QByteArray numbers(int count)
{
    return '[' + QByteArray("[7],").repeated(count - 1) + "[7]]";
}

/** Values in rows below a row, and whether each row knows its place. */
void walk(const MetadataRows &rows, const MetadataNode &parent, QList<NodeId> &values, bool &isRight)
{
    const int count = rows.rowCount(parent);
    isRight = isRight && count <= static_cast<int>(MetadataRows::MaxRows);
    for (int row = 0; row < count; ++row) {
        const MetadataNode child = rows.row(parent, row);
        isRight =
            isRight && rows.rowOf(child) == row && rows.parentOf(child) == parent && rows.isShown(child);
        if (child.level == 0) {
            values.append(child.node);
        } else {
            walk(rows, child, values, isRight);
        }
    }
}

} // namespace

class TestMetadataRows final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rangesHoldEachChildOnce_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("rows");
        QTest::newRow("1") << 1 << 1;
        QTest::newRow("1,000") << 1000 << 1000;
        QTest::newRow("1,001") << 1001 << 2;
        QTest::newRow("54,321") << 54'321 << 55;
        QTest::newRow("1,000,000") << 1'000'000 << 1000;
        QTest::newRow("1,000,001") << 1'000'001 << 2;
    }
    void rangesHoldEachChildOnce()
    {
        QFETCH(int, count);
        QFETCH(int, rows);
        const MetadataTexts texts(support::tableOf(numbers(count)));
        MetadataRows tree;
        tree.reset(&texts, nullptr);
        QCOMPARE(tree.rowCount({}), rows);
        QList<NodeId> values;
        bool isRight = true;
        walk(tree, {}, values, isRight);
        QVERIFY(isRight);
        QCOMPARE(values.size(), count);
        for (int i = 0; i < count; ++i) {
            QCOMPARE(values.at(i), static_cast<NodeId>(1 + 2 * i));
        }
    }

    void rangesTellTheirEnds()
    {
        const MetadataTexts texts(support::tableOf(numbers(2345)));
        MetadataRows tree;
        tree.reset(&texts, nullptr);
        const MetadataNode last = tree.row({}, 2);
        QCOMPARE(last.level, 1);
        QCOMPARE(tree.sizeOf(last), 345U);
        const auto [first, end] = tree.endsOf(last);
        QCOMPARE(first, NodeId(1 + 2 * 2000));
        QCOMPARE(end, NodeId(1 + 2 * 2344));
    }

    void rangesOfMatches()
    {
        const auto table = support::tableOf(numbers(5000));
        const MetadataTexts texts(table);
        std::vector<NodeId> found;
        for (NodeId index = 0; index < 5000; index += 2) {
            found.push_back(table.child(0, index));
        }
        const MetadataMatches matches(table, found, true);
        MetadataRows tree;
        tree.reset(&texts, &matches);
        QCOMPARE(tree.rowCount({}), 3);
        QList<NodeId> values;
        bool isRight = true;
        walk(tree, {}, values, isRight);
        QVERIFY(isRight);
        QCOMPARE(std::vector<NodeId>(values.cbegin(), values.cend()), found);
        QVERIFY(!tree.isShown({MetadataNode::Reply, table.child(0, 1), 0}));
        QCOMPARE(tree.rowCount({MetadataNode::Reply, found.front(), 0}), 1); // its content
    }

    void textsInStringsAreBelowThem()
    {
        const auto table = support::tableOf("[\"{\\\"a\\\":\\\"[5,6]\\\"}\"]");
        const MetadataTexts texts(table);
        MetadataRows tree;
        tree.reset(&texts, nullptr);
        const MetadataNode string = tree.row({}, 0);
        QCOMPARE(tree.rowCount(string), 1);
        const MetadataNode member = tree.row(string, 0);
        QCOMPARE(texts.tableOf(member).key(member.node), QStringLiteral("a"));
        QCOMPARE(tree.parentOf(member), string);
        QCOMPARE(tree.rowCount(member), 2);
        QCOMPARE(tree.parentOf(tree.row(member, 1)), member);
        QCOMPARE(tree.rowOf(tree.row(member, 1)), 1);
    }

    void nothingIsShown()
    {
        MetadataRows tree;
        QCOMPARE(tree.rowCount({}), 0);
        const MetadataTexts none;
        tree.reset(&none, nullptr);
        QCOMPARE(tree.rowCount({}), 0);
        const MetadataTexts texts(support::tableOf("[1]"));
        const MetadataMatches noMatches(texts.table(0), {}, true);
        tree.reset(&texts, &noMatches);
        QCOMPARE(tree.rowCount({}), 0);
    }
};

QTEST_GUILESS_MAIN(TestMetadataRows)
#include "tst_metadatarows.moc"
