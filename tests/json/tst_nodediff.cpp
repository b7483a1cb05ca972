// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/nodediff.h"

#include "support/testcase.h"
#include "json/nodetablebuilder.h"

#include <QtTest>

using namespace earshot;
using json::NodeChange;
using json::NodeTable;

namespace {

NodeTable parsed(const QByteArray &text)
{
    auto nodes = json::parseJson(text);
    return nodes.hasValue() ? nodes.takeValue() : NodeTable();
}

/** "~/a" changed, "+/a" new, "-/a" vanished (named by the text before). */
QStringList differences(const QByteArray &before, const QByteArray &after)
{
    const NodeTable old = parsed(before);
    const NodeTable now = parsed(after);
    QStringList texts;
    for (const NodeChange &change : json::changedNodes(old, now, false)) {
        switch (change.kind) {
        case NodeChange::Kind::Changed:
            texts << u'~' + now.pointer(change.after);
            break;
        case NodeChange::Kind::New:
            texts << u'+' + now.pointer(change.after);
            break;
        case NodeChange::Kind::Vanished:
            texts << u'-' + old.pointer(change.before);
            break;
        }
    }
    return texts;
}

} // namespace

class TestNodeDiff final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("differences");
        const auto row = [](const char *name, const char *before, const char *after,
                            const char *differences) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after)
                                << QString::fromLatin1(differences).split(u' ', Qt::SkipEmptyParts);
        };
        row("the same", R"({"a":[1,{"b":2}]})", R"({"a":[1,{"b":2}]})", "");
        row("order and white space", R"({"a":1,"b":[1,2]})", R"( {"b": [1, 2], "a": 1} )", "");
        row("a scalar", R"({"a":{"b":1,"c":2}})", R"({"a":{"b":1,"c":3}})", "~/a/c");
        row("a number as it is written", "[1.0]", "[1.00]", "~/0");
        row("escapes of the same text", R"(["\u0061"])", R"(["a"])", "");
        row("another type", R"({"a":null})", R"({"a":{"b":1}})", "~/a");
        row("null and absent", R"({"a":null})", "{}", "-/a");
        row("new and vanished", R"({"a":1,"b":{"c":1}})", R"({"d":{"e":[]},"a":1})", "-/b +/d");
        row("another root", "[1]", R"({"0":1})", "~");
        row("a list that grows", "[1,2]", "[1,2,3]", "+/2");
        row("a list that shrinks", "[1,2,3]", "[1,2]", "-/2");
        row("items by id", R"([{"id":"a","t":1},{"id":"b","t":2}])",
            R"([{"id":"n"},{"id":"a","t":1},{"id":"b","t":3}])", "+/0 ~/2/t");
        row("an item in the middle goes", R"([{"id":"a"},{"id":"b"},{"id":"c","t":1}])",
            R"([{"id":"a"},{"id":"c","t":2}])", "-/1 ~/1/t");
        row("calls and their outputs",
            R"([{"call_id":"k","type":"call"},{"call_id":"k","type":"output","o":1}])",
            R"([{"call_id":"k","type":"output","o":2},{"call_id":"k","type":"call"}])", "~/0/o");
        row("items without ids by their order", R"([{"t":1},{"id":"a"},{"t":2}])",
            R"([{"id":"a"},{"t":1},{"t":3}])", "~/2/t");
        row("the same id twice", R"([{"id":"a","t":1},{"id":"a","t":2},{"id":"b"}])",
            R"([{"id":"b"},{"id":"a","t":1},{"id":"a","t":3}])", "~/2/t");
        row("duplicate keys", R"({"a":1,"a":2})", R"({"a":1,"a":3})", "~/a");
        row("a duplicate that goes", R"({"a":1,"b":0,"a":2})", R"({"a":1,"b":0})", "-/a");
    }
    void compares()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QTEST(differences(before, after), "differences");
    }

    void isAscendingAndNamesTheContainer()
    {
        const NodeTable before = parsed(R"({"a":{"x":1,"y":2},"b":1})");
        const NodeTable after = parsed(R"({"b":2,"a":{"z":3}})");
        const auto changes = json::changedNodes(before, after, false);
        const auto a = after.find(u"/a");
        const std::vector<NodeChange> expected{
            {NodeChange::Kind::Changed, before.find(u"/b"), after.find(u"/b")},
            {NodeChange::Kind::Vanished, before.find(u"/a/x"), a},
            {NodeChange::Kind::Vanished, before.find(u"/a/y"), a},
            {NodeChange::Kind::New, json::NoNode, after.find(u"/a/z")},
        };
        QCOMPARE(changes, expected);
    }

    void deepTextsAndCancelling()
    {
        const QByteArray open(1000, '[');
        const QByteArray close(1000, ']');
        QCOMPARE(differences(open + '1' + close, open + '2' + close).size(), 1);
        QVERIFY(json::changedNodes(parsed("[1]"), parsed("[2]"), true).empty());
        QVERIFY(json::changedNodes(NodeTable(), parsed("[2]"), false).empty());
    }
};

QTEST_GUILESS_MAIN(TestNodeDiff)
#include "tst_nodediff.moc"
