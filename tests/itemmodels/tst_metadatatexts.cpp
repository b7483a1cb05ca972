// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatatexts.h"

#include "itemmodels/metadatatesttools.h"
#include "support/testcase.h"
#include "json/pathreader.h"

#include <QtTest>

using namespace earshot;
using itemmodels::MetadataNode;
using itemmodels::MetadataTexts;
using json::PathForm;

class TestMetadataTexts final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensJsonInStrings()
    {
        const auto table = support::tableOf("{\"a\":\"{\\\"x\\\":[1,\\\"[true]\\\"]}\",\"b\":\"plain\"}");
        const MetadataTexts texts(table);
        const MetadataNode string{MetadataNode::Reply, table.find(u"/a"), 0};
        QVERIFY(texts.holdsText(string));
        const auto text = texts.textIn(string);
        QVERIFY(text.has_value());
        QCOMPARE(texts.textIn(string), text); // parsed once
        QCOMPARE(texts.holderOf(*text), string);
        QCOMPARE(texts.table(*text).size(), 4U);
        const MetadataNode inner{*text, texts.table(*text).find(u"/x/1"), 0};
        const auto second = texts.textIn(inner);
        QVERIFY(second.has_value());
        const MetadataNode deepest{*second, 1, 0};
        const json::NodePath path = texts.pathTo(deepest);
        QCOMPARE(json::pathText(path, PathForm::Jq).text,
                 QStringLiteral(".a | fromjson | .x[1] | fromjson | .[0]"));
        QCOMPARE(texts.valueAt(path), deepest);
        QCOMPARE(texts.valueAt(texts.pathTo(inner)), inner);
        QCOMPARE(texts.valueAt(texts.pathTo(string)), string);
        // A text has no row of its own.
        QCOMPARE(texts.valueAt(*json::readAnyPath(u".a | fromjson")), string);
    }

    void opensNothingElse_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("text") << QByteArray("\"hello\"");
        QTest::newRow("number") << QByteArray("1");
        QTest::newRow("object") << QByteArray("{}");
        QTest::newRow("sound") << QByteArray("\"[laughs]\"");
        QTest::newRow("empty object") << QByteArray("\"{}\"");
        QTest::newRow("number in a string") << QByteArray("\"12345\"");
        QTest::newRow("cut off") << QByteArray("\"[1,2\"");
        QTest::newRow("too long") << '"' + QByteArray("[") + QByteArray(MetadataTexts::LongestText, ' ') +
                                         "1]\"";
    }
    void opensNothingElse()
    {
        QFETCH(QByteArray, json);
        const MetadataTexts texts(support::tableOf(json));
        QVERIFY(!texts.isEmpty());
        QVERIFY(!texts.holdsText({MetadataNode::Reply, 0, 0}));
        QVERIFY(!texts.textIn({MetadataNode::Reply, 0, 0}));
        QVERIFY(!texts.textIn(MetadataNode()));
    }

    void longTextsAreOpenedWhenAskedFor()
    {
        const MetadataTexts texts(support::tableOf("\"[" + QByteArray("1,").repeated(100'000) + "]\""));
        const MetadataNode root{MetadataNode::Reply, 0, 0};
        QVERIFY(texts.holdsText(root)); // as it seems
        QVERIFY(!texts.textIn(root));
        QVERIFY(!texts.holdsText(root));
    }

    void veryLongTextsAreAdopted()
    {
        const auto table = support::tableOf("[\"[" + QByteArray("1,").repeated(250'000) + "2]\",\"[" +
                                            QByteArray("1,").repeated(250'000) + "]\",\"[1]\"]");
        MetadataTexts texts(table);
        const MetadataNode list{MetadataNode::Reply, 1, 0};
        QVERIFY(texts.isUnread(list));
        QVERIFY(texts.holdsText(list)); // as it seems
        QVERIFY(!texts.textIn(list));
        texts.adopt(list, MetadataTexts::parsed(table, list.node));
        QVERIFY(!texts.isUnread(list));
        QVERIFY(texts.textIn(list).has_value());
        QCOMPARE(texts.table(*texts.textIn(list)).size(), 250'002U);
        QCOMPARE(texts.holderOf(*texts.textIn(list)), list);
        const MetadataNode broken{MetadataNode::Reply, 2, 0};
        QVERIFY(texts.isUnread(broken));
        texts.adopt(broken, MetadataTexts::parsed(table, broken.node));
        QVERIFY(!texts.isUnread(broken));
        QVERIFY(!texts.holdsText(broken));
        QVERIFY(!texts.isUnread({MetadataNode::Reply, 3, 0}));
        QVERIFY(!texts.isUnread({}));
    }

    void pathsThatLeadNowhere()
    {
        const MetadataTexts texts(support::tableOf("{\"a\":\"[1]\"}"));
        for (const QStringView path :
             {QStringView(u".b"), QStringView(u".a | fromjson | .[1]"), QStringView(u".b | fromjson"),
              QStringView(u". | fromjson | .a"), QStringView(u".a[0]")}) {
            QCOMPARE(texts.valueAt(*json::readAnyPath(path)), MetadataNode());
        }
        QCOMPARE(MetadataTexts().valueAt({}), MetadataNode());
    }
};

QTEST_GUILESS_MAIN(TestMetadataTexts)
#include "tst_metadatatexts.moc"
