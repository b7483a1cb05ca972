// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatamatches.h"

#include "itemmodels/metadatatesttools.h"
#include "support/testcase.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <set>

using namespace earshot;
using itemmodels::MetadataMatches;
using json::NodeId;
using json::NodeTable;

namespace {

QByteArray randomArrays(QRandomGenerator &random, int depth)
{
    QByteArrayList parts;
    for (int i = random.bounded(5); i > 0 && depth > 0; --i) {
        parts << randomArrays(random, depth - 1);
    }
    return '[' + parts.join(',') + ']';
}

} // namespace

class TestMetadataMatches final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsMatchesWithTheirAncestors()
    {
        const NodeTable table = support::tableOf(R"({"a":{"b":[1,2,3],"c":4},"d":5,"e":{"f":6}})");
        const auto node = [&table](QStringView pointer) { return table.find(pointer); };
        const MetadataMatches matches(table, {node(u"/a/b/0"), node(u"/a/b/2"), node(u"/e")}, true);
        QVERIFY(matches.isComplete());
        QVERIFY(matches.isOnTheWay(0));
        QCOMPARE(matches.childCount(0), 2U);
        QCOMPARE(matches.child(0, 0), node(u"/a"));
        QCOMPARE(matches.child(0, 1), node(u"/e"));
        QCOMPARE(matches.child(0, 2), json::NoNode);
        QCOMPARE(matches.indexOf(0, node(u"/e")), 1U);
        QCOMPARE(matches.childCount(node(u"/a")), 1U);
        QCOMPARE(matches.childCount(node(u"/a/b")), 2U);
        QCOMPARE(matches.indexOf(node(u"/a/b"), node(u"/a/b/2")), 1U);
        QVERIFY(!matches.isOnTheWay(node(u"/e"))); // a match keeps its content
        QVERIFY(matches.showsChild(node(u"/e"), node(u"/e/f")));
        QVERIFY(!matches.showsChild(0, node(u"/d")));
        QVERIFY(matches.contains(node(u"/e")));
        QVERIFY(!matches.contains(node(u"/a")));
        QVERIFY(matches.byteCount() > 0);
    }

    void stepsRound()
    {
        const NodeTable table = support::tableOf("[0,1,2,3]");
        const MetadataMatches matches(table, {2, 4}, true);
        QCOMPARE(matches.next(json::NoNode), 2U);
        QCOMPARE(matches.next(2), 4U);
        QCOMPARE(matches.next(4), 2U);
        QCOMPARE(matches.previous(json::NoNode), 4U);
        QCOMPARE(matches.previous(3), 2U);
        QCOMPARE(matches.previous(2), 4U);
        QCOMPARE(matches.positionOf(4), 1);
        QCOMPARE(MetadataMatches().next(0), json::NoNode);
        QCOMPARE(MetadataMatches().previous(0), json::NoNode);
    }

    void theRootCanMatch()
    {
        const NodeTable table = support::tableOf("[0]");
        const MetadataMatches matches(table, {0}, true);
        QVERIFY(!matches.isOnTheWay(0));
        QVERIFY(matches.showsChild(0, 1));
    }

    void agreesWithAPlainSearch()
    {
        QRandomGenerator random(11);
        for (int run = 0; run < 200; ++run) {
            const NodeTable table = support::tableOf(randomArrays(random, 6));
            std::vector<NodeId> nodes;
            std::set<NodeId> shown{0};
            std::set<NodeId> ways;
            for (NodeId node = 0; node < table.size(); ++node) {
                if (random.bounded(7) == 0) {
                    nodes.push_back(node);
                    shown.insert(node);
                    for (NodeId up = table.parent(node); up != json::NoNode; up = table.parent(up)) {
                        shown.insert(up);
                        ways.insert(up);
                    }
                }
            }
            const MetadataMatches matches(table, nodes, true);
            for (NodeId node = 0; node < table.size(); ++node) {
                QCOMPARE(matches.isOnTheWay(node), ways.count(node) > 0);
                NodeId index = 0;
                for (NodeId child = table.firstChild(node); child != json::NoNode && ways.count(node) > 0;
                     child = table.nextSibling(child)) {
                    QCOMPARE(matches.showsChild(node, child), shown.count(child) > 0);
                    if (shown.count(child) > 0) {
                        QCOMPARE(matches.child(node, index), child);
                        QCOMPARE(matches.indexOf(node, child), index++);
                    }
                }
                QCOMPARE(matches.childCount(node), index);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMetadataMatches)
#include "tst_metadatamatches.moc"
