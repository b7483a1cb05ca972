// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/metadatatreemodel.h"

#include "itemmodels/metadatacells.h"
#include "itemmodels/metadatachanges.h"
#include "itemmodels/metadatatesttools.h"
#include "itemmodels/roles.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using itemmodels::MetadataCells;
using itemmodels::MetadataTreeModel;
using support::tableOf;

namespace {

/** The rows below `parent` as "key = value : type", children two spaces further in; without a translation
 * file, which would choose the form of "1 members". */
QString printed(const MetadataTreeModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column) {
            cells += model.index(row, column, parent).data().toString();
        }
        text += QString(depth * 2, u' ') + QStringLiteral("%1 = %2 : %3\n").arg(cells[0], cells[1], cells[2]);
        text += printed(model, model.index(row, 0, parent), depth + 1);
    }
    return text;
}

/** A string in JSON with a long string between `begin` and `end`. */
QByteArray longText(const QByteArray &begin, const QByteArray &end)
{
    return '"' + begin + "\\\"" + QByteArray(itemmodels::MetadataTexts::LongestAtOnce, 'x') + "\\\"" + end +
           '"';
}

/** The only row of a model of `json`. */
QModelIndex firstRow(const MetadataTreeModel &model)
{
    return model.index(0, MetadataTreeModel::ValueColumn);
}

} // namespace

class TestMetadataTreeModel final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheReplyAsReceived()
    {
        MetadataTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(printed(model), QString());
        model.setTable(tableOf(R"({
            "z": "last letter first", "a": 1.0, "a": 1e400, "big": 12345678901234567890123,
            "yes": true, "no": false, "nothing": null, "": "empty key",
            "agent": {"id": "agent_1"}, "none": {}, "tags": ["x"], "list": [1, [2, {"deep": 3}]]
        })"));
        QCOMPARE(printed(model), QStringLiteral("z = \"last letter first\" : string\n"
                                                "a = 1.0 : number\n"
                                                "a = 1e400 : number\n"
                                                "big = 12345678901234567890123 : number\n"
                                                "yes = true : bool\n"
                                                "no = false : bool\n"
                                                "nothing = null : null\n"
                                                " = \"empty key\" : string\n"
                                                "agent = 1 members : object\n"
                                                "  id = \"agent_1\" : string\n"
                                                "none = 0 members : object\n"
                                                "tags = 1 elements : array\n"
                                                "  [0] = \"x\" : string\n"
                                                "list = 2 elements : array\n"
                                                "  [0] = 1 : number\n"
                                                "  [1] = 2 elements : array\n"
                                                "    [0] = 2 : number\n"
                                                "    [1] = 1 members : object\n"
                                                "      deep = 3 : number\n"));
    }

    void roots_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("rows");
        QTest::newRow("array") << QByteArray("[true]") << QStringLiteral("[0] = true : bool\n");
        QTest::newRow("empty object") << QByteArray("{}") << QString();
        QTest::newRow("scalar") << QByteArray("7") << QString();
    }
    void roots()
    {
        QFETCH(QByteArray, json);
        MetadataTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(tableOf(json));
        QTEST(printed(model), "rows");
    }

    void hostileTextIsMarkedAndShort()
    {
        MetadataTreeModel model;
        model.setTable(tableOf("{\"k\\u202Ey\": \"a\\nb\\u202E\\ud800\"}"));
        QCOMPARE(printed(model), QStringLiteral("k⟦U+202E⟧y = \"a⟦U+000A⟧b⟦U+202E⟧⟦U+D800⟧\" : string\n"));
        model.setTable(
            tableOf("{\"" + QByteArray(5000, 'k') + "\": \"" + QByteArray(2'000'000, 'v') + "\"}"));
        QVERIFY(model.index(0, 0).data().toString().size() <= 200);
        QVERIFY(firstRow(model).data().toString().size() <= MetadataCells::LongestValue + 2);
        QVERIFY(firstRow(model).data(Qt::ToolTipRole).toString().size() < 3'000);
        QCOMPARE(firstRow(model).data(itemmodels::PreviewTextRole).toString().size(),
                 MetadataCells::LongestPreview);
        QCOMPARE(firstRow(model).data(itemmodels::FullTextRole).toString().size(), 2'000'000);
    }

    void toolTipIsNeverMarkup()
    {
        MetadataTreeModel model;
        model.setTable(tableOf(R"({"<img src=x>": "<img src='file:///x'>"})"));
        QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("<qt>$[&quot;&lt;img src=x&gt;&quot;]</qt>"));
        QCOMPARE(firstRow(model).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("<qt>&lt;img src='file:///x'&gt;</qt>"));
    }

    void timesHaveTheirDateBeside()
    {
        MetadataTreeModel model;
        model.setTable(tableOf(R"({"created_at": 1767225600.71, "ended_at": "2026-01-01T00:00:05Z",
                                   "duration": 1767225600})"));
        QCOMPARE(printed(model),
                 QStringLiteral("created_at = 1767225600.71  (2026-01-01 00:00:00 UTC) : number\n"
                                "ended_at = \"2026-01-01T00:00:05Z\"  (2026-01-01 00:00:05 UTC) : string\n"
                                "duration = 1767225600 : number\n"));
    }

    void rolesGiveTheReceivedText()
    {
        MetadataTreeModel model;
        model.setTable(tableOf("{\"a/b\\u202E\": [\"x\\n\", {\"k\": 1.50}]}"));
        const QModelIndex list = model.index(0, 0);
        QCOMPARE(list.data(itemmodels::KeyRole).toString(), QStringLiteral("a/b\u202E"));
        QCOMPARE(list.data(itemmodels::PointerRole).toString(), QStringLiteral("/a~1b\u202E"));
        QCOMPARE(list.data(itemmodels::FullTextRole).toString(), QStringLiteral("[\"x\\n\", {\"k\": 1.50}]"));
        QCOMPARE(list.data(itemmodels::PreviewTextRole).toString(),
                 QStringLiteral("[\n  \"x\\n\",\n  {\n    \"k\": 1.50\n  }\n]"));
        QCOMPARE(model.index(0, 0, list).data(itemmodels::FullTextRole).toString(), QStringLiteral("x\n"));
        QCOMPARE(model.index(0, 0, list).data(itemmodels::KeyRole).toString(), QStringLiteral("[0]"));
        QCOMPARE(model.index(0, 0, list).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("[0]: \"x⟦U+000A⟧\""));
        const QModelIndex object = model.index(1, 0, list);
        const auto node = object.data(itemmodels::NodeIdRole).value<json::NodeId>();
        QCOMPARE(model.indexOf(node), object);
        QVERIFY(!model.indexOf(json::NodeTable::root()).isValid());
        QVERIFY(!model.indexOf(json::NoNode).isValid());
    }

    void leavesNeverHaveChildren()
    {
        MetadataTreeModel model;
        model.setTable(tableOf(R"({"leaf": 1, "object": {}})"));
        QVERIFY(model.flags(model.index(0, 0)).testFlag(Qt::ItemNeverHasChildren));
        QVERIFY(!model.flags(model.index(1, 0)).testFlag(Qt::ItemNeverHasChildren));
    }

    void hashesOfIndexesAreSpread()
    {
        QByteArray text = "[";
        for (int i = 0; i < 1000; ++i) {
            text += i > 0 ? ",[1,2,3,4,5,6,7,8,9,10]" : "[1,2,3,4,5,6,7,8,9,10]";
        }
        MetadataTreeModel model;
        model.setTable(tableOf(text + "]"));
        QSet<size_t> buckets;
        for (int row = 0; row < 1000; ++row) {
            buckets.insert(qHash(model.index(row, 0)) & 0x7FFU);
        }
        QVERIFY2(buckets.size() > 700, QByteArray::number(buckets.size())); // random gives about 790 of 2048
    }

    void aNewReplyResetsTheModel()
    {
        MetadataTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy spy(&model, &QAbstractItemModel::modelReset);
        model.setTable(tableOf(R"({"a": [1, 2]})"));
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        model.setTable(tableOf(R"({"b": [1, 2, 3]})"));
        QCOMPARE(printed(model).section(u'\n', 0, 0), QStringLiteral("b = 3 elements : array"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(spy.size(), 3);
    }

    void manyChildrenAreInRanges()
    {
        MetadataTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(tableOf("{\"list\":[0" + QByteArray(",1").repeated(1500) + "]}"));
        const QModelIndex list = model.index(0, 0);
        QCOMPARE(model.rowCount(list), 2);
        const QModelIndex range = model.index(1, 0, list);
        QCOMPARE(range.data().toString(), QStringLiteral("[1000 … 1500]"));
        QCOMPARE(range.siblingAtColumn(1).data().toString(), QStringLiteral("501 elements"));
        QCOMPARE(range.siblingAtColumn(2).data().toString(), QStringLiteral("range"));
        QCOMPARE(range.data(itemmodels::MetadataKindRole).toInt(),
                 static_cast<int>(itemmodels::MetadataKind::Range));
        QCOMPARE(range.data(itemmodels::NodeIdRole).value<json::NodeId>(), json::NoNode);
        QVERIFY(range.data(itemmodels::FullTextRole).toString().isEmpty());
        const QModelIndex element = model.index(7, 0, range);
        QCOMPARE(element.data().toString(), QStringLiteral("[1007]"));
        QCOMPARE(element.parent(), range);
        QCOMPARE(model.indexOf(element.data(itemmodels::NodeIdRole).value<json::NodeId>()), element);
    }

    void jsonInAStringIsBelowIt()
    {
        MetadataTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(tableOf("{\"arguments\":\"{\\\"order\\\":[\\\"LK\\\"]}\"}"));
        QCOMPARE(printed(model), QStringLiteral("arguments = \"{\"order\":[\"LK\"]}\" : JSON string\n"
                                                "  order = 1 elements : array\n"
                                                "    [0] = \"LK\" : string\n"));
        const QModelIndex string = model.index(0, 0);
        const QModelIndex order = model.index(0, 0, string);
        QVERIFY(string.data(itemmodels::HoldsJsonRole).toBool());
        QCOMPARE(order.parent(), string);
        QCOMPARE(order.data(itemmodels::PointerRole).toString(), QStringLiteral("/arguments"));
        QCOMPARE(order.data(itemmodels::NodeIdRole).value<json::NodeId>(), json::NoNode);
        QCOMPARE(order.data(Qt::ToolTipRole).toString(),
                 QStringLiteral("<qt>.arguments | fromjson | .order</qt>"));
    }

    void aLongTextIsReadByAWorker()
    {
        MetadataTreeModel model;
        const QSignalSpy read(&model, &MetadataTreeModel::textRead);
        model.setTable(tableOf('[' + longText("[", ",2]") + ',' + longText("[", ",]") + ']'));
        const QPersistentModelIndex text = model.index(0, 0);
        QVERIFY(model.hasChildren(text));
        QCOMPARE(model.rowCount(text), 0);
        QVERIFY(model.canFetchMore(text));
        model.fetchMore(text);
        QVERIFY(!model.canFetchMore(text)); // as it is under way
        const QModelIndex broken = model.index(1, 0);
        QVERIFY(model.hasChildren(broken)); // as it seems
        model.fetchMore(broken);
        QTRY_COMPARE(read.size(), 2);
        QCOMPARE(model.rowCount(text), 2);
        QVERIFY(!model.hasChildren(broken));
        QVERIFY(!model.canFetchMore(broken));
    }

    void aFilterMayHideATextThatIsRead()
    {
        MetadataTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy read(&model, &MetadataTreeModel::textRead);
        const auto table = tableOf('[' + longText("[", ",2]") + ",3," + longText("[1,", "]") + ']');
        model.setTable(table); // the tester fetches all
        model.setMatches(
            std::make_shared<const itemmodels::MetadataMatches>(table, std::vector<json::NodeId>{2}, true));
        QTRY_COMPARE(read.size(), 2);
        QCOMPARE(model.rowCount(), 1);
        model.setMatches(nullptr);
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        model.setTable(table);
        QTRY_COMPARE(read.size(), 4);
        QCOMPARE(model.rowCount(model.index(2, 0)), 2);
    }

    void absentKeysHaveQuietRows()
    {
        MetadataTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(tableOf(R"({"id": null})"));
        model.setAbsentKeys({{QStringLiteral("duration"), false}, {QStringLiteral("summary"), true}});
        QCOMPARE(printed(model),
                 QStringLiteral("id = null : null\n"
                                "duration = not in the reply : absent\n"
                                "summary = withheld: the token's role may not read it : withheld\n"));
        const QModelIndex absent = model.index(1, 0);
        QVERIFY(!absent.parent().isValid());
        QVERIFY(absent.data(itemmodels::FullTextRole).toString().isEmpty());
        QVERIFY(absent.data(itemmodels::PointerRole).toString().isEmpty());
        QCOMPARE(absent.data(itemmodels::KeyRole).toString(), QStringLiteral("duration"));
        QVERIFY(model.flags(absent).testFlag(Qt::ItemNeverHasChildren));
        QCOMPARE(model.indexOf(model.nodeAt(absent)), absent);
        model.setTable(tableOf("[1]"));
        QCOMPARE(model.rowCount(), 1);
    }

    void aFilterShowsMatchesAndTheirAncestors()
    {
        MetadataTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto table = tableOf(R"({"a": {"x": 1, "y": 2}, "b": 3, "c": [4]})");
        model.setTable(table);
        model.setAbsentKeys({{QStringLiteral("id"), false}});
        model.setMatches(std::make_shared<itemmodels::MetadataMatches>(
            table, std::vector<json::NodeId>{table.find(u"/a/y"), table.find(u"/c")}, true));
        QCOMPARE(printed(model), QStringLiteral("a = 2 members : object\n"
                                                "  y = 2 : number\n"
                                                "c = 1 elements : array\n"
                                                "  [0] = 4 : number\n"));
        QVERIFY(!model.index(0, 0).data(itemmodels::MatchRole).toBool());
        QVERIFY(model.index(0, 0, model.index(0, 0)).data(itemmodels::MatchRole).toBool());
        QVERIFY(!model.indexOf(table.find(u"/b")).isValid());
        QVERIFY(model.indexOf(table.find(u"/c/0")).isValid());
        model.setMatches(nullptr);
        QCOMPARE(model.rowCount(), 4);
    }

    void changesAreMarked()
    {
        MetadataTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto before = tableOf(R"({"a": {"x": 1}, "b": 3})");
        const auto after = tableOf(R"({"a": {"x": 2}, "b": 3})");
        model.setTable(after);
        model.setChanges(std::make_shared<itemmodels::MetadataChanges>(before, after, false));
        using itemmodels::MetadataChange;
        const QModelIndex a = model.index(0, 0);
        QCOMPARE(a.data(itemmodels::ChangeRole).toInt(), int(MetadataChange::Inside));
        QCOMPARE(model.index(0, 0, a).data(itemmodels::ChangeRole).toInt(), int(MetadataChange::Changed));
        QCOMPARE(model.index(0, 1, a).data(itemmodels::ChangeTextRole).toString(),
                 QStringLiteral("Before: 1"));
        QVERIFY(model.index(0, 1, a).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Before: 1")));
        QCOMPARE(model.index(1, 0).data(itemmodels::ChangeRole).toInt(), int(MetadataChange::None));
        model.setTable(after);
        QCOMPARE(model.index(0, 0).data(itemmodels::ChangeRole).toInt(), int(MetadataChange::None));
    }

    void placesSurviveANewReply()
    {
        const QByteArray head = "{\"j\":\"{\\\"k\\\":[1]}\",\"list\":[0" + QByteArray(",1").repeated(1500);
        MetadataTreeModel model;
        model.setTable(tableOf(head + "]}"));
        const QModelIndex inText = model.index(0, 0, model.index(0, 0));
        const QModelIndex range = model.index(1, 0, model.index(1, 0));
        const QModelIndex element = model.index(5, 0, range);
        QStringList places;
        QStringList keys;
        for (const QModelIndex &index : {inText, range, element, model.index(0, 0)}) {
            places << index.data(itemmodels::PlaceRole).toString();
            keys << index.data().toString();
            QCOMPARE(model.indexOfPlace(places.last()), index);
        }
        model.setTable(tableOf("{\"new\":0," + head.sliced(1) + ",7]}"));
        for (int i = 0; i < places.size(); ++i) {
            const QModelIndex index = model.indexOfPlace(places.at(i));
            QVERIFY2(index.isValid(), qPrintable(keys.at(i)));
            QCOMPARE(index.data(itemmodels::PlaceRole).toString(), places.at(i));
        }
        model.setTable(tableOf(R"({"list": [1]})"));
        for (const QString &place : std::as_const(places)) {
            QVERIFY(!model.indexOfPlace(place).isValid());
        }
        model.clear();
        QVERIFY(!model.indexOfPlace(QStringLiteral("/list")).isValid());
    }

    void hintsAndAddresses()
    {
        MetadataTreeModel model;
        model.setTable(tableOf("{\"duration\": 187, \"page\": \"https://example.com/a\", \"text\": \"see "
                               "https://example.com\", \"bad\": \"file:///etc\", \"ended_at_ms\": "
                               "1767225600000}"));
        QCOMPARE(firstRow(model).data().toString(), QStringLiteral("187  (3 min 7 s)"));
        QCOMPARE(firstRow(model).data(itemmodels::HintRole).toString(), QStringLiteral("3 min 7 s"));
        QCOMPARE(model.index(1, 0).data(itemmodels::UrlRole).toUrl(),
                 QUrl(QStringLiteral("https://example.com/a")));
        QVERIFY(!model.index(2, 0).data(itemmodels::UrlRole).toUrl().isValid());
        QVERIFY(!model.index(3, 0).data(itemmodels::UrlRole).toUrl().isValid());
        QCOMPARE(model.index(4, 0).data(itemmodels::HintRole).toString(),
                 QStringLiteral("2026-01-01 00:00:00 UTC"));
    }

    void aMillionElementsAreFoundAtOnce()
    {
        MetadataTreeModel model;
        model.setTable(tableOf("[0" + QByteArray(",1").repeated(999'999) + "]"));
        QCOMPARE(model.rowCount(), 1000);
        const QModelIndex range = model.index(500, 0);
        QCOMPARE(range.data().toString(), QStringLiteral("[500000 … 500999]"));
        QCOMPARE(model.index(999, 0, range).data().toString(), QStringLiteral("[500999]"));
        QCOMPARE(model.parent(model.index(999, 0, range)), range);
    }

    void columnsHaveHeadings()
    {
        const MetadataTreeModel model;
        QStringList headings;
        for (int column = 0; column < model.columnCount(); ++column) {
            headings += model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        }
        QCOMPARE(headings,
                 QStringList({QStringLiteral("Key"), QStringLiteral("Value"), QStringLiteral("Type")}));
    }
};

QTEST_MAIN(TestMetadataTreeModel)
#include "tst_metadatatreemodel.moc"
