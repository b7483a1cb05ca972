// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatacopy.h"

#include "itemmodels/metadataquery.h"
#include "itemmodels/metadatatesttools.h"
#include "support/testcase.h"

#include <QtTest>

#include <algorithm>

using namespace earshot;
using itemmodels::MetadataCopy;
using itemmodels::MetadataNode;
using itemmodels::MetadataTexts;
using Reach = json::PathText::Reach;

class TestMetadataCopy final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void copies_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<MetadataCopy>("what");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *pointer, MetadataCopy what, const char *text) {
            QTest::newRow(name) << QString::fromUtf8(pointer) << what << QString::fromUtf8(text);
        };
        row("string as received", "/s", MetadataCopy::Value, "\"a\\n\\u00e9\"");
        row("text of a string", "/s", MetadataCopy::Text, "a\n\xC3\xA9");
        row("number as received", "/n", MetadataCopy::Text, "1.00");
        row("object as received", "/o", MetadataCopy::Value, "{\"k\": [1]}");
        row("pretty", "/o", MetadataCopy::PrettyJson, "{\n  \"k\": [\n    1\n  ]\n}");
        row("pretty text in a string", "/j", MetadataCopy::PrettyJson, "{\n  \"x\": 1\n}");
        row("key", "/o", MetadataCopy::Key, "o");
        row("index", "/o/k/0", MetadataCopy::Key, "0");
        row("dot", "/o/k/0", MetadataCopy::DotPath, "$.o.k[0]");
        row("bracket", "/o/k/0", MetadataCopy::BracketPath, "$[\"o\"][\"k\"][0]");
        row("pointer", "/o/k/0", MetadataCopy::Pointer, "/o/k/0");
        row("jq", "/o/k/0", MetadataCopy::JqPath, ".o.k[0]");
        row("filter by key and start of the text", "/s", MetadataCopy::Filter, "s:a");
        row("filter by key and number", "/n", MetadataCopy::Filter, "n:1.00");
        row("filter by key", "/o", MetadataCopy::Filter, "o:");
        row("filter by value", "/o/k/0", MetadataCopy::Filter, "\"1\"");
    }
    void copies()
    {
        QFETCH(QString, pointer);
        QFETCH(MetadataCopy, what);
        const auto table =
            support::tableOf("{\"s\":\"a\\n\\u00e9\",\"n\":1.00,\"o\":{\"k\": [1]},\"j\":\"{\\\"x\\\":1}\"}");
        const MetadataTexts texts(table);
        const auto copy = itemmodels::copied(texts, {MetadataNode::Reply, table.find(pointer), 0}, what);
        QTEST(copy.text, "text");
        QCOMPARE(copy.reach, Reach::Node);
    }

    void laysOutATextThatNobodyOpened()
    {
        const auto table = support::tableOf("[\"[" + QByteArray("1,").repeated(300'000) + "2]\"]");
        const auto copy =
            itemmodels::copied(MetadataTexts(table), {MetadataNode::Reply, 1, 0}, MetadataCopy::PrettyJson);
        QVERIFY(copy.text.startsWith(QStringLiteral("[\n  1,\n  1,")));
    }

    void aFilterFindsItsValue()
    {
        const auto table =
            support::tableOf("{\"a\":\"//x\",\"b c\":\" late: "
                             "\\\"you\\\"\",\"1\":[[]],\"d\":\"\\u202e\",\"$.e\":\"$.x\",\"f\":\"" +
                             QByteArray(1'000, 'f') + "\",\"\":[\"\",null,\"Ab\"]}");
        const MetadataTexts texts(table);
        for (json::NodeId node = 1; node < table.size(); ++node) {
            const auto filter =
                itemmodels::copied(texts, {MetadataNode::Reply, node, 0}, MetadataCopy::Filter).text;
            const auto query = itemmodels::MetadataQuery::of(filter);
            std::vector<json::NodeId> found;
            itemmodels::findNodes(table, query, 0, table.size(), found);
            QVERIFY2(std::find(found.cbegin(), found.cend(), node) != found.cend(), qPrintable(filter));
            QVERIFY(filter.size() < 300);
        }
    }

    void tellsWhatAFormCannotSay()
    {
        const auto table = support::tableOf("{\"j\":\"[1]\",\"d\":1,\"d\":2}");
        const MetadataTexts texts(table);
        const auto text = texts.textIn({MetadataNode::Reply, 1, 0});
        QVERIFY(text.has_value());
        const auto pointer = itemmodels::copied(texts, {*text, 1, 0}, MetadataCopy::Pointer);
        QCOMPARE(pointer.text, QStringLiteral("/j"));
        QCOMPARE(pointer.reach, Reach::HoldingString);
        QCOMPARE(itemmodels::copied(texts, {*text, 1, 0}, MetadataCopy::JqPath).text,
                 QStringLiteral(".j | fromjson | .[0]"));
        QCOMPARE(itemmodels::copied(texts, {MetadataNode::Reply, 2, 0}, MetadataCopy::Pointer).reach,
                 Reach::LastDuplicate);
    }

    void rowsForASpreadsheet()
    {
        const auto table = support::tableOf(
            "{\"a\":\"x\\ty\\n\\\\\",\"f\":\"=1+1\",\"n\":-5,\"o\":{\"k\":[null]},\"j\":\"[true]\"}");
        const MetadataTexts texts(table);
        const auto text = texts.textIn({MetadataNode::Reply, table.find(u"/j"), 0});
        QVERIFY(text.has_value());
        QList<MetadataNode> rows;
        for (const QStringView pointer :
             {QStringView(u"/a"), QStringView(u"/f"), QStringView(u"/n"), QStringView(u"/o")}) {
            rows.append({MetadataNode::Reply, table.find(pointer), 0});
        }
        rows.append({*text, 1, 0});
        rows.append({MetadataNode::Reply, 1, 1}); // a range is no row
        rows.append(MetadataNode());
        QCOMPARE(itemmodels::rowsAsTsv(texts, rows), QStringLiteral("Path\tValue\tType\n"
                                                                    "$.a\tx\\ty\\n\\\\\tstring\n"
                                                                    "$.f\t'=1+1\tstring\n"
                                                                    "$.n\t-5\tnumber\n"
                                                                    "$.o\t{\"k\":[null]}\tobject\n"
                                                                    ".j | fromjson | .[0]\ttrue\tbool\n"));
    }

    void copiesNothingOfARange()
    {
        const MetadataTexts texts(support::tableOf("[1]"));
        QCOMPARE(itemmodels::copied(texts, {MetadataNode::Reply, 1, 1}, MetadataCopy::Value).text, QString());
        QCOMPARE(itemmodels::copied(texts, {MetadataNode::AbsentKeys, 0, 0}, MetadataCopy::Key).text,
                 QString());
    }
};

QTEST_GUILESS_MAIN(TestMetadataCopy)
#include "tst_metadatacopy.moc"
