// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/codetokens.h"
#include "itemmodels/pythonrepr.h"
#include "support/testcase.h"

#include <QtTest>

#include <random>

using namespace earshot;
using itemmodels::codeTokens;
using itemmodels::laidOutPythonRepr;

namespace {

/** The tokens without the space between them: what laying out must not change. */
QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const itemmodels::CodeToken &token : codeTokens(text)) {
        words << text.mid(token.begin, token.length);
    }
    return words;
}

/** Builds reprs of any shape. */
class ReprMaker final
{
public:
    explicit ReprMaker(unsigned seed) : m_random(seed) {}

    QString value(int depth)
    {
        const int kind = below(depth > 0 ? 9 : 5);
        switch (kind) {
        case 0:
            return QStringLiteral("'it\\'s, {x: [1]}'");
        case 1:
            return QStringLiteral("-1.5e-07");
        case 2:
            return QStringLiteral("None");
        case 3:
            return QStringLiteral("b\"\\x00\"");
        case 4:
            return QStringLiteral("<Color.RED: 1>");
        case 5:
            return u'[' + list(depth - 1, {}) + u']';
        case 6:
            return QStringLiteral("datetime.date(") + list(depth - 1, {}) + u')';
        case 7:
            return QStringLiteral("Point(") + list(depth - 1, QStringLiteral("x=")) + u')';
        default:
            return u'{' + list(depth - 1, QStringLiteral("'k': ")) + u'}';
        }
    }

private:
    int below(int end) { return std::uniform_int_distribution(0, end - 1)(m_random); }

    QString list(int depth, const QString &prefix)
    {
        QStringList values;
        for (int i = below(5); i > 0; --i) {
            values << prefix + value(depth);
        }
        return values.join(QLatin1String(", "));
    }

    std::mt19937 m_random;
};

} // namespace

class TestPythonRepr final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void laysOutContainers_data()
    {
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("laidOut");
        const auto row = [](const char *name, const char *received, const char *laidOut) {
            QTest::newRow(name) << QString::fromUtf8(received) << QString::fromUtf8(laidOut);
        };
        row("dict", "{'a': 1, 'b': None}", "{\n  'a': 1,\n  'b': None\n}");
        row("empty", "{}", "{}");
        row("empty inside", "{'a': [], 'b': ()}", "{\n  'a': [],\n  'b': ()\n}");
        row("short list inside", "{'a': [1, 2.5, -3e-7]}", "{\n  'a': [1, 2.5, -3e-7]\n}");
        row("tuple of one", "('a',)", "(\n  'a',\n)");
        row("set", "{1, 2}", "{\n  1,\n  2\n}");
        row("both quotes", "{'a': \"it's\", \"b\": 'say \"hi\"'}",
            "{\n  'a': \"it's\",\n  \"b\": 'say \"hi\"'\n}");
        row("brackets in a string", "['}{', 'a, b']", "[\n  '}{',\n  'a, b'\n]");
        row("call", "datetime.datetime(2026, 1, 15, 9, 30)", "datetime.datetime(2026, 1, 15, 9, 30)");
        row("object with fields", "Order(id='LK-1', lines=[Line(sku='a'), Line(sku='b')])",
            "Order(\n  id='LK-1',\n  lines=[\n    Line(sku='a'),\n    Line(sku='b')\n  ]\n)");
        row("opaque", "[<object at 0x7f>, nan, -inf, ...]",
            "[\n  <object at 0x7f>,\n  nan,\n  -inf,\n  ...\n]");
        row("bytes", "[b'\\x00', rb'x']", "[\n  b'\\x00',\n  rb'x'\n]");
        row("space of its own", "{ 'a' :1 }", "{\n  'a': 1\n}");
    }
    void laysOutContainers()
    {
        QFETCH(QString, received);
        const auto laidOut = laidOutPythonRepr(received);
        QVERIFY(laidOut);
        QTEST(*laidOut, "laidOut");
    }

    void leavesEverythingElse_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("empty", {});
        row("words", QStringLiteral("An internal error occurred"));
        row("words in brackets", QStringLiteral("(see above)"));
        row("a string", QStringLiteral("'hello'"));
        row("a number", QStringLiteral("42"));
        row("cut off", QStringLiteral("{'a': [1, 2"));
        row("cut off in a string", QStringLiteral("{'a': 'b"));
        row("two values", QStringLiteral("{} {}"));
        row("text behind", QStringLiteral("[1] and more"));
        row("mixed brackets", QStringLiteral("[1)"));
        row("key without value", QStringLiteral("{'a':}"));
        row("two colons", QStringLiteral("{'a': 1: 2}"));
        row("comma first", QStringLiteral("[,]"));
        row("assignment outside of a call", QStringLiteral("[a=1]"));
        row("too deep", QString(65, u'[') + QString(65, u']'));
        row("closing only", QStringLiteral("]"));
    }
    void leavesEverythingElse()
    {
        QFETCH(QString, text);
        QVERIFY(!laidOutPythonRepr(text));
    }

    void takesSixtyFourLevels() { QVERIFY(laidOutPythonRepr(QString(64, u'[') + QString(64, u']'))); }

    /** Laying out changes nothing but space, and laying out again nothing at all. */
    void changesOnlySpace()
    {
        for (unsigned seed = 0; seed < 300; ++seed) {
            const QString repr = u'[' + ReprMaker(seed).value(5) + u']';
            const auto laidOut = laidOutPythonRepr(repr);
            QVERIFY2(laidOut, qPrintable(repr));
            QCOMPARE(wordsOf(*laidOut), wordsOf(repr));
            QCOMPARE(laidOutPythonRepr(*laidOut), laidOut);
        }
    }

    /** Whatever is cut off or exchanged, nothing breaks. */
    void anyTextIsFine()
    {
        std::mt19937 random(20260101); // NOLINT(bugprone-random-generator-seed): failures must be repeatable
        const QString letters = QStringLiteral("{}[]()'\"\\,:=<>b1.-x \n\u27E6");
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int i = std::uniform_int_distribution(0, 40)(random); i > 0; --i) {
                text += letters.at(std::uniform_int_distribution<qsizetype>(0, letters.size() - 1)(random));
            }
            if (const auto laidOut = laidOutPythonRepr(text)) {
                QCOMPARE(wordsOf(*laidOut), wordsOf(text));
            }
            QVERIFY(itemmodels::codeSpans(text).size() <= codeTokens(text).size());
        }
    }

    void aLongTextTakesNoLongerThanItsLength()
    {
        const QString many = QStringLiteral("{'key': [1, 'two', None]}, ").repeated(20'000);
        QVERIFY(laidOutPythonRepr(u'[' + many + u']'));
        QVERIFY(!laidOutPythonRepr(QString(1'000'000, u'<')));
        QVERIFY(!laidOutPythonRepr(QString(1'000'000, u'[')));
    }
};

QTEST_GUILESS_MAIN(TestPythonRepr)
#include "tst_pythonrepr.moc"
