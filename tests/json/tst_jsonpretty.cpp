// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonpretty.h"

#include "support/testcase.h"
#include "json/nodetablebuilder.h"

#include <QtTest>

using namespace earshot;

class TestJsonPretty final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void printsLosslessly_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pretty");
        QTest::newRow("scalar") << QByteArray(" 1.10 ") << QStringLiteral("1.10");
        QTest::newRow("empty ones") << QByteArray(R"({"a":{ },"b":[ ]})")
                                    << QStringLiteral("{\n  \"a\": {},\n  \"b\": []\n}");
        QTest::newRow("empty root") << QByteArray("[]") << QStringLiteral("[]");
        QTest::newRow("nested, closing two at once")
            << QByteArray(R"([[1,{"x":-0}],"z"])")
            << QStringLiteral("[\n  [\n    1,\n    {\n      \"x\": -0\n    }\n  ],\n  \"z\"\n]");
        QTest::newRow("duplicates and escapes")
            << QByteArray(R"({"k\u00e9":"\ud800","k\u00e9":1e400})")
            << QStringLiteral("{\n  \"k\\u00e9\": \"\\ud800\",\n  \"k\\u00e9\": 1e400\n}");
    }
    void printsLosslessly()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, pretty);
        auto nodes = json::parseJson(json);
        QVERIFY(nodes.hasValue());
        QCOMPARE(json::prettyPrinted(nodes.value(), json::NodeTable::root()), pretty);
    }

    void printsOneSubtree()
    {
        auto nodes = json::parseJson(QByteArray(R"({"a":[1,[2]],"b":3})"));
        QVERIFY(nodes.hasValue());
        QCOMPARE(json::prettyPrinted(nodes.value(), nodes.value().find(u"/a")),
                 QStringLiteral("[\n  1,\n  [\n    2\n  ]\n]"));
        QCOMPARE(json::prettyPrinted(nodes.value(), nodes.value().find(u"/a/0")), QStringLiteral("1"));
    }

    void deepNestingDoesNotBlowUp()
    {
        auto nodes = json::parseJson(QByteArray(1024, '[') + QByteArray(1024, ']'));
        QVERIFY(nodes.hasValue());
        const QString pretty = json::prettyPrinted(nodes.value(), json::NodeTable::root());
        QCOMPARE(pretty.count(u'['), 1024);
        QCOMPARE(pretty.count(u']'), 1024);
        QVERIFY(pretty.size() < 1024 * 2 * 131);
    }
};

QTEST_GUILESS_MAIN(TestJsonPretty)
#include "tst_jsonpretty.moc"
