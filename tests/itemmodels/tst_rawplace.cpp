// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/rawplace.h"

#include "itemmodels/metadatatesttools.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using itemmodels::MetadataNode;
using itemmodels::MetadataRows;
using itemmodels::MetadataTexts;
using itemmodels::RawPlace;
using itemmodels::valueAtByte;

namespace {

RawPlace placeOf(const MetadataTexts &texts, const MetadataNode &node)
{
    MetadataRows rows;
    rows.reset(&texts, nullptr);
    return itemmodels::rawPlaceOf(texts, rows, node);
}

QByteArray partOf(const MetadataTexts &texts, const MetadataNode &node)
{
    const RawPlace place = placeOf(texts, node);
    return texts.table(MetadataNode::Reply).bytes().mid(place.begin, place.end - place.begin);
}

} // namespace

class TestRawPlace final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheBytesOfAValue()
    {
        const auto table = support::tableOf("\xEF\xBB\xBF {\"a\" : [1, \"x\"], \"b\":{} }\n");
        const MetadataTexts texts(table);
        QCOMPARE(placeOf(texts, {MetadataNode::Reply, table.find(u"/a/1"), 0}), (RawPlace{12, 15}));
        QCOMPARE(partOf(texts, {MetadataNode::Reply, table.find(u"/a"), 0}), QByteArray("[1, \"x\"]"));
        QVERIFY(placeOf(texts, {MetadataNode::AbsentKeys, 0, 0}).isEmpty());
        QVERIFY(placeOf(texts, {}).isEmpty());
        QVERIFY(placeOf(MetadataTexts(), {MetadataNode::Reply, 0, 0}).isEmpty());
    }

    void tellsTheBytesOfARange()
    {
        const auto table = support::tableOf("[" + QByteArray("0,").repeated(1'499) + "7]");
        const MetadataTexts texts(table);
        QCOMPARE(partOf(texts, {MetadataNode::Reply, 1, 1}).size(), 1'999);
        QCOMPARE(partOf(texts, {MetadataNode::Reply, 1'001, 1}).size(), 999);
        QVERIFY(partOf(texts, {MetadataNode::Reply, 1'001, 1}).endsWith('7'));
    }

    void whatIsInAStringIsTheString()
    {
        const auto table = support::tableOf("{\"j\":\"{\\\"x\\\":[1]}\"}");
        const MetadataTexts texts(table);
        const auto text = texts.textIn({MetadataNode::Reply, 1, 0});
        QVERIFY(text.has_value());
        QCOMPARE(partOf(texts, {*text, 2, 0}), QByteArray("\"{\\\"x\\\":[1]}\""));
    }

    void findsTheValueAtAByte()
    {
        const QByteArray json = R"( {"a" : [1, "x"], "b":{} } )";
        const auto table = support::tableOf(json);
        const MetadataTexts texts(table);
        const auto at = [&](const char *part) { return valueAtByte(texts, json.indexOf(part)).node; };
        QCOMPARE(at("\"a\""), table.find(u"/a"));
        QCOMPARE(at(": ["), table.find(u"/a"));
        QCOMPARE(at("1"), table.find(u"/a/0"));
        QCOMPARE(at(", \"x"), table.find(u"/a"));
        QCOMPARE(at("x\""), table.find(u"/a/1"));
        QCOMPARE(at(", \"b"), table.root());
        QCOMPARE(at("b\""), table.find(u"/b"));
        QCOMPARE(at("}"), table.find(u"/b"));
        QCOMPARE(valueAtByte(texts, json.size() - 2).node, table.root());
        QCOMPARE(valueAtByte(texts, 0).node, json::NoNode);
        QCOMPARE(valueAtByte(texts, json.size() - 1).node, json::NoNode);
        QCOMPARE(valueAtByte(texts, -5).node, json::NoNode);
        QCOMPARE(valueAtByte(MetadataTexts(), 0).node, json::NoNode);
    }

    void isItsOwnInverse()
    {
        const auto table = support::tableOf(R"({"a":[{"":[]},[[1,"\u0041"]],null],"a":{"b":{"c":2}}})");
        const MetadataTexts texts(table);
        for (json::NodeId node = 0; node < table.size(); ++node) {
            const RawPlace place = placeOf(texts, {MetadataNode::Reply, node, 0});
            QCOMPARE(valueAtByte(texts, place.begin).node, node);
        }
    }
};

QTEST_APPLESS_MAIN(TestRawPlace)
#include "tst_rawplace.moc"
