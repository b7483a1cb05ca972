// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/nodetable.h"

#include "support/testcase.h"
#include "json/nodetablebuilder.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace earshot;
using json::NodeId;
using json::NodeTable;
using json::NodeType;

namespace {

NodeTable parsed(const QByteArray &text)
{
    auto nodes = json::parseJson(text);
    return nodes.hasValue() ? nodes.takeValue() : NodeTable();
}

/** Writes random JSON with random white space. Keys of an object are distinct. */
class RandomJson final
{
public:
    explicit RandomJson(quint32 seed) : m_random(seed) {}

    QByteArray value(int depth)
    {
        const auto kind = m_random.bounded(depth > 0 ? 6 : 4);
        if (kind < 4) {
            static const QList<QByteArray> scalars{"0",
                                                   "-0",
                                                   "1.10",
                                                   "1e400",
                                                   "9223372036854775809",
                                                   "true",
                                                   "false",
                                                   "null",
                                                   "\"\"",
                                                   "\"a\\\"]\\u00e9\"",
                                                   "\"\\ud800\"",
                                                   "\"\xC3\xA9{\"",
                                                   "-12.5E+3"};
            return scalars.at(m_random.bounded(scalars.size()));
        }
        const bool isObject = kind == 4;
        QByteArrayList parts;
        const int count = m_random.bounded(6);
        for (int i = 0; i < count; ++i) {
            parts << space() + (isObject ? key(i) + space() + ':' + space() : QByteArray()) +
                         value(depth - 1) + space();
        }
        const QByteArray inner = parts.isEmpty() ? space() : parts.join(',');
        return isObject ? '{' + inner + '}' : '[' + inner + ']';
    }

private:
    QByteArray key(int i)
    {
        static const QList<QByteArray> stems{
            "", "a", "~", "/", "~1", "\\/", "\\\"", "\\n", "\\ud83d\\ude00", "\xE2\x82\xAC", "-"};
        return '"' + (i == 0 ? QByteArray() : QByteArray::number(i)) +
               stems.at(m_random.bounded(stems.size())) + '"';
    }
    QByteArray space()
    {
        static const QList<QByteArray> spaces{"", "", "", " ", "\n\t", "\r\n"};
        return spaces.at(m_random.bounded(spaces.size()));
    }

    QRandomGenerator m_random;
};

} // namespace

class TestNodeTable final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheTree()
    {
        const NodeTable nodes = parsed(R"( {"a" : [1, {"b":null}, []], "c":"x"} )");
        QCOMPARE(nodes.size(), 7U);
        const NodeId list = nodes.find(u"/a");
        QCOMPARE(nodes.type(list), NodeType::Array);
        QCOMPARE(nodes.parent(list), NodeTable::root());
        QCOMPARE(nodes.parent(NodeTable::root()), json::NoNode);
        QCOMPARE(nodes.childCount(list), 3U);
        QCOMPARE(nodes.raw(list).toByteArray(), QByteArray(R"([1, {"b":null}, []])"));
        QCOMPARE(nodes.key(list), QStringLiteral("a"));
        const NodeId second = nodes.find(u"/a/1");
        QCOMPARE(nodes.indexInParent(second), 1U);
        QCOMPARE(nodes.nextSibling(second), nodes.find(u"/a/2"));
        QCOMPARE(nodes.firstChild(nodes.find(u"/a/2")), json::NoNode);
        QCOMPARE(nodes.nextSibling(nodes.find(u"/a/2")), json::NoNode);
        QCOMPARE(nodes.subtreeEnd(list), nodes.find(u"/c"));
        QCOMPARE(nodes.subtreeEnd(NodeTable::root()), nodes.size());
        QVERIFY(nodes.key(second).isEmpty());
    }

    void unescapesStrings_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QByteArray(R"("abc")") << QStringLiteral("abc");
        QTest::newRow("short escapes")
            << QByteArray("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"") << QStringLiteral("\"\\/\b\f\n\r\t");
        QTest::newRow("pair") << QByteArray(R"("\ud83d\ude00!")") << QStringLiteral("\U0001F600!");
        QTest::newRow("lone high") << QByteArray(R"("a\ud800z")")
                                   << QStringLiteral("a") + QChar(0xD800) + QStringLiteral("z");
        QTest::newRow("lone low") << QByteArray(R"("\uDFFF")") << QString(QChar(0xDFFF));
        QTest::newRow("escaped NUL") << QByteArray(R"("a\u0000b")")
                                     << QString(QStringLiteral("a") + QChar(0) + u'b');
        QTest::newRow("byte order mark at the begin")
            << QByteArray("\"\xEF\xBB\xBF\xEF\xBB\xBFx\"") << QString(QString(2, QChar(0xFEFF)) + u'x');
        QTest::newRow("utf-8") << QByteArray("\"\xC3\xA9\xF0\x9F\x98\x80\"")
                               << QStringLiteral("\u00e9\U0001F600");
    }
    void unescapesStrings()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, text);
        const NodeTable nodes = parsed(json);
        QCOMPARE(nodes.size(), 1U);
        QCOMPARE(nodes.string(NodeTable::root()), text);
        QCOMPARE(nodes.raw(NodeTable::root()).toByteArray(), json);
    }

    void keepsNumbersAsReceived_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char *number : {"1e400", "-0", "9223372036854775809", "1.10", "-1E-5", "0.0",
                                   "123456789012345678901234567890", "1e-999999"}) {
            QTest::newRow(number) << QByteArray(number);
        }
    }
    void keepsNumbersAsReceived()
    {
        QFETCH(QByteArray, number);
        const NodeTable nodes = parsed("{\"n\": " + number + " }");
        const NodeId node = nodes.find(u"/n");
        QVERIFY(node != json::NoNode);
        QCOMPARE(nodes.type(node), NodeType::Number);
        QCOMPARE(nodes.raw(node).toByteArray(), number);
    }

    void ofDuplicatesTheLastIsTheMember()
    {
        const NodeTable nodes = parsed(R"({"a":1,"\u0061":2,"":3,"é":4})");
        QCOMPARE(nodes.childCount(NodeTable::root()), 4U);
        QCOMPARE(nodes.raw(nodes.member(NodeTable::root(), u"a")).toByteArray(), QByteArray("2"));
        QCOMPARE(nodes.raw(nodes.member(NodeTable::root(), u"")).toByteArray(), QByteArray("3"));
        QCOMPARE(nodes.raw(nodes.member(NodeTable::root(), u"\u00e9")).toByteArray(), QByteArray("4"));
        QCOMPARE(nodes.member(NodeTable::root(), u"b"), json::NoNode);
        QCOMPARE(nodes.member(1, u"a"), json::NoNode);
        QCOMPARE(nodes.member(json::NoNode, u"a"), json::NoNode);
    }

    void findsChildrenByIndex_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 999, 1000, 1001, 2000, 5678}) {
            QTest::addRow("%d", count) << count;
        }
    }
    void findsChildrenByIndex()
    {
        QFETCH(int, count);
        // Two large containers in each other, so that their marks mix.
        QByteArray text = "[";
        for (int i = 0; i < count; ++i) {
            text += (i > 0 ? "," : "") +
                    (i == count / 2 ? '[' + QByteArray("[1],").repeated(count) + "2]" : "[0,0]");
        }
        const NodeTable nodes = parsed(text + ']');
        QVERIFY(nodes.size() > 0);
        for (const NodeId container : {NodeTable::root(), nodes.find(u'/' + QString::number(count / 2))}) {
            NodeId index = 0;
            for (NodeId child = nodes.firstChild(container); child != json::NoNode;
                 child = nodes.nextSibling(child)) {
                QCOMPARE(nodes.child(container, index++), child);
            }
        }
    }

    void tellsEscapes()
    {
        const NodeTable nodes = parsed("{\"a\":\"x\",\"\\n\":\"y\",\"b\":\"\\\"\",\"c\":[1,\"z\\u0000\"]}");
        const auto flags = [&nodes](bool (NodeTable::*flag)(NodeId) const) {
            QString text;
            for (NodeId node = 0; node < nodes.size(); ++node) {
                text += (nodes.*flag)(node) ? u'1' : u'0';
            }
            return text;
        };
        QCOMPARE(flags(&NodeTable::hasEscapes), QStringLiteral("0001001"));
        QCOMPARE(flags(&NodeTable::keyHasEscapes), QStringLiteral("0010000"));
    }

    void startsOfStringsCutNothingInTwo()
    {
        const QByteArray inner = "ab\\n\\u00e9\xC3\xA9\xF0\x9F\x98\x80z";
        const NodeTable nodes = parsed('[' + ('"' + inner + '"') + ",1]");
        const QString whole = nodes.string(1);
        for (qsizetype bytes = 0; bytes <= inner.size() + 1; ++bytes) {
            const QString start = nodes.stringStart(1, bytes);
            QVERIFY2(whole.startsWith(start), qPrintable(start));
            QVERIFY(start.isEmpty() || !start.back().isHighSurrogate());
        }
        QCOMPARE(nodes.stringStart(1, 3), QStringLiteral("ab"));
        QCOMPARE(nodes.stringStart(1, 4), QStringLiteral("ab\n"));
        QCOMPARE(nodes.stringStart(1, 9), QStringLiteral("ab\n"));
        QCOMPARE(nodes.stringStart(1, 10), QStringLiteral("ab\n\u00e9"));
        QCOMPARE(nodes.stringStart(1, inner.size()), whole);
        QVERIFY(nodes.stringStart(2, 5).isEmpty());
    }

    void booleansAndOthers()
    {
        const NodeTable nodes = parsed(R"([true,false,"true",null])");
        QVERIFY(nodes.boolean(1));
        QVERIFY(!nodes.boolean(2));
        QVERIFY(!nodes.boolean(3));
        QVERIFY(nodes.string(4).isEmpty());
        QCOMPARE(nodes.type(4), NodeType::Null);
    }

    void pointersThatNameNothing_data()
    {
        QTest::addColumn<QString>("pointer");
        for (const char *pointer : {"a", "/b", "/a/2", "/a/-", "/a/01", "/a/+1", "/a/ 1", "/a/0/x", "/a/",
                                    "/a/4294967295", "/a/99999999999999999999", "/"}) {
            QTest::newRow(pointer) << QString::fromLatin1(pointer);
        }
    }
    void pointersThatNameNothing()
    {
        QFETCH(QString, pointer);
        QCOMPARE(parsed(R"({"a":[0,1]})").find(pointer), json::NoNode);
    }

    void aTableWithoutNodes()
    {
        const NodeTable nodes;
        QCOMPARE(nodes.size(), 0U);
        QCOMPARE(nodes.find(u""), json::NoNode);
        QVERIFY(nodes.bytes().isEmpty());
    }

    void randomTreesKeepEverything()
    {
        RandomJson random(20260102);
        for (int i = 0; i < 500; ++i) {
            const QByteArray text = random.value(5);
            const NodeTable nodes = parsed(text);
            QVERIFY2(nodes.size() > 0, text.constData());
            QCOMPARE(nodes.raw(NodeTable::root()).toByteArray(), text);
            QCOMPARE(nodes.bytes(), text);
            for (NodeId node = 0; node < nodes.size(); ++node) {
                QCOMPARE(nodes.find(nodes.pointer(node)), node);
                NodeId seen = 0;
                for (NodeId child = nodes.firstChild(node); child != json::NoNode;
                     child = nodes.nextSibling(child)) {
                    QCOMPARE(nodes.parent(child), node);
                    QCOMPARE(nodes.indexInParent(child), seen++);
                }
                QCOMPARE(nodes.childCount(node), seen);
                // The text of a node alone parses to a tree of the same size.
                QCOMPARE(parsed(nodes.raw(node).toByteArray()).size(), nodes.subtreeEnd(node) - node);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestNodeTable)
#include "tst_nodetable.moc"
