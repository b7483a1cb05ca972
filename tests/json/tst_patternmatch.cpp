// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/patternmatch.h"

#include "support/testcase.h"
#include "json/nodetablebuilder.h"
#include "json/pathreader.h"

#include <QtTest>

using namespace earshot;

class TestPatternMatch final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("pointers");
        const auto row = [](const char *pattern, const QStringList &pointers) {
            QTest::newRow(pattern) << QString::fromUtf8(pattern) << pointers;
        };
        row("$", {QString()});
        row("$.items[?].m", {QStringLiteral("/items/0/m"), QStringLiteral("/items/2/m")});
        row("$.items[1]", {QStringLiteral("/items/1")});
        row("$.items[3]", {});
        row("$.items.m", {});
        row("$.*", {QStringLiteral("/items"), QStringLiteral("/m"), QStringLiteral("/é")});
        row("$..m", {QStringLiteral("/items/0/m"), QStringLiteral("/items/0/m/m"),
                     QStringLiteral("/items/2/m"), QStringLiteral("/m")});
        row("$..m..m", {QStringLiteral("/items/0/m/m")});
        row("$..[0]", {QStringLiteral("/items/0"), QStringLiteral("/items/1/0")});
        row("$.é", {QStringLiteral("/é")});
        row("$..[?][?][?]", {QStringLiteral("/items/0/m"), QStringLiteral("/items/0/m/m"),
                             QStringLiteral("/items/1/0"), QStringLiteral("/items/2/m")});
    }
    void finds()
    {
        QFETCH(QString, pattern);
        auto parsed = json::parseJson(R"({"items":[{"m":{"m":1}},[2],{"m":3}],"m":4,"\u00e9":5})");
        QVERIFY(parsed.hasValue());
        const json::NodeTable &nodes = parsed.value();
        const auto path = json::readPattern(pattern);
        QVERIFY(path.has_value());
        QStringList pointers;
        for (const json::NodeId node : json::nodesMatching(nodes, *path, false)) {
            pointers << nodes.pointer(node);
        }
        QTEST(pointers, "pointers");
    }

    void findsAllDuplicates()
    {
        auto parsed = json::parseJson(R"({"a":1,"b":2,"a":3})");
        QVERIFY(parsed.hasValue());
        const auto find = [&](QStringView text) {
            return json::nodesMatching(parsed.value(), *json::readPattern(text), false);
        };
        QCOMPARE(find(u"$.a"), std::vector<json::NodeId>({1, 3}));
        QCOMPARE(find(u"$.a{1}"), std::vector<json::NodeId>({1}));
    }

    void findsNothingWhenCancelled()
    {
        auto parsed = json::parseJson(R"({"a":1})");
        QVERIFY(parsed.hasValue());
        QVERIFY(json::nodesMatching(parsed.value(), *json::readPattern(u"$.a"), true).empty());
        QVERIFY(json::nodesMatching(json::NodeTable(), *json::readPattern(u"$.a"), false).empty());
    }
};

QTEST_GUILESS_MAIN(TestPatternMatch)
#include "tst_patternmatch.moc"
