// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/patternmatch.h"

#include "support/testcase.h"
#include "json/nodetablebuilder.h"
#include "json/pathreader.h"

#include <QtTest>

using namespace earshot;

namespace {

std::vector<json::NodeId> nodesMatching(const json::NodeTable &nodes, QStringView pattern)
{
    json::PatternMatcher matcher(nodes, *json::readPattern(pattern));
    std::vector<json::NodeId> found;
    for (json::NodeId node = 0; node < nodes.size(); ++node) {
        if (matcher.matches(node)) {
            found.push_back(node);
        }
    }
    return found;
}

} // namespace

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
        row("$.items..m",
            {QStringLiteral("/items/0/m"), QStringLiteral("/items/0/m/m"), QStringLiteral("/items/2/m")});
        row("$.items[?]..m.m", {QStringLiteral("/items/0/m/m")});
        row("$[1]", {});
        row("$..[?][?][?]", {QStringLiteral("/items/0/m"), QStringLiteral("/items/0/m/m"),
                             QStringLiteral("/items/1/0"), QStringLiteral("/items/2/m")});
    }
    void finds()
    {
        QFETCH(QString, pattern);
        auto parsed = json::parseJson(R"({"items":[{"m":{"m":1}},[2],{"m":3}],"m":4,"\u00e9":5})");
        QVERIFY(parsed.hasValue());
        const json::NodeTable &nodes = parsed.value();
        QVERIFY(json::readPattern(pattern).has_value());
        QStringList pointers;
        for (const json::NodeId node : nodesMatching(nodes, pattern)) {
            pointers << nodes.pointer(node);
        }
        QTEST(pointers, "pointers");
    }

    void findsAllDuplicates()
    {
        auto parsed = json::parseJson(R"({"a":1,"b":2,"a":3})");
        QVERIFY(parsed.hasValue());
        QCOMPARE(nodesMatching(parsed.value(), u"$.a"), std::vector<json::NodeId>({1, 3}));
        QCOMPARE(nodesMatching(parsed.value(), u"$.a{1}"), std::vector<json::NodeId>({1}));
        QCOMPARE(nodesMatching(parsed.value(), u"$.a{2}"), std::vector<json::NodeId>({3}));
        QCOMPARE(nodesMatching(parsed.value(), u"$.a{3}"), std::vector<json::NodeId>());
    }

    void numbersCountInEachObject()
    {
        auto parsed = json::parseJson(R"([{"a":{"a":1},"a":2},{"a":3}])");
        QVERIFY(parsed.hasValue());
        QCOMPARE(nodesMatching(parsed.value(), u"$..a{2}"), std::vector<json::NodeId>({4}));
        QCOMPARE(nodesMatching(parsed.value(), u"$..a{1}"), std::vector<json::NodeId>({2, 3, 6}));
    }

    /** Every level may be where the `..` ends. */
    void manyLevelsAndManyWaysTakeNoTime()
    {
        constexpr int Levels = 1000;
        auto parsed =
            json::parseJson(QByteArray(R"({"a":)").repeated(Levels) + "1" + QByteArray("}").repeated(Levels));
        QVERIFY(parsed.hasValue());
        const QString ways = QStringLiteral("..a").repeated(20);
        QCOMPARE(nodesMatching(parsed.value(), u'$' + ways).size(), size_t{Levels - 19});
        QVERIFY(nodesMatching(parsed.value(), QStringLiteral("$.b") + ways).empty());
    }
};

QTEST_GUILESS_MAIN(TestPatternMatch)
#include "tst_patternmatch.moc"
