// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/nodetablebuilder.h"

#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

class TestNodeTableBuilder final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("object") << QByteArray("{}");
        QTest::newRow("array") << QByteArray("\n[ ]\t");
        QTest::newRow("string") << QByteArray("\"x\" \n");
        QTest::newRow("number") << QByteArray("-1.5e3");
        QTest::newRow("true") << QByteArray("true");
        QTest::newRow("null") << QByteArray(" null ");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}");
        QTest::newRow("duplicate and empty keys") << QByteArray(R"({"":1,"":2})");
        QTest::newRow("brackets in strings") << QByteArray("[\"]\",\"}\",\",\",\":\",{\":\":\"\\\\\"}]");
        QTest::newRow("1024 levels") << QByteArray(1024, '[') + QByteArray(1024, ']');
        QTest::newRow("delete character in a string") << QByteArray("\"\x7F\"");
    }
    void accepts()
    {
        QFETCH(QByteArray, text);
        const auto nodes = json::parseJson(text);
        QVERIFY2(nodes.hasValue(), nodes.hasValue() ? "" : qPrintable(nodes.problem().text));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const QByteArray &text, int line, int column) {
            QTest::newRow(name) << text << line << column;
        };
        row("two values", "1 2", 1, 3);
        row("two arrays", "[] []", 1, 4);
        row("text behind an object", "{}x", 1, 3);
        row("bracket behind an object", "{}}", 1, 3);
        row("NUL behind an object", QByteArray("{}\0", 3), 1, 3);
        row("NUL alone", QByteArray("\0", 1), 1, 1);
        row("NUL between", QByteArray("[1,\0 2]", 7), 1, 4);
        row("raw NUL in a string", QByteArray("[\"a\0\"]", 6), 1, 4);
        row("raw line feed in a string", "{\n \"a\": \"b\n\"}", 2, 9);
        row("escape character in a string", "[\"\x1B\"]", 1, 3);
        row("raw control character in a key", "{\"a\tb\":1}", 1, 4);
        row("invalid UTF-8", "{\"\xC3\xA9\":\n\"\xC3\xA9\xFF\"}", 2, 3);
        row("truncated UTF-8", "[\"\xE2\x82\"]", 1, 3);
        row("overlong UTF-8", "[\"\xC0\xAF\"]", 1, 3);
        row("surrogate in UTF-8", "[\"\xED\xA0\x80\"]", 1, 3);
        row("beyond Unicode", "[\"\xF4\x90\x80\x80\"]", 1, 3);
        row("UTF-16", QByteArray("[\0]\0", 4), 1, 2);
        row("leading zero", "[01]", 1, 3);
        row("plus", "[+1]", 1, 2);
        row("no digit behind the point", "[1.]", 1, 4);
        row("no digit before the point", "[.5]", 1, 2);
        row("no exponent", "[1e]", 1, 4);
        row("minus alone", "[-]", 1, 3);
        row("hexadecimal", "[0x1]", 1, 3);
        row("number with letters", "[1a]", 1, 3);
        row("NaN", "[NaN]", 1, 2);
        row("infinity", "[-Infinity]", 1, 3);
        row("bad number in an unread place", "{\"a\":{\"b\":[1.2.3]}}", 1, 15);
        row("word", "[tru]", 1, 2);
        row("long word", "[truex]", 1, 2);
        row("capital", "[True]", 1, 2);
        row("word at the top", "nul", 1, 1);
        row("bad escape", "[\"a\\x\"]", 1, 4);
        row("short unicode escape", "[\"\\u12\"]", 1, 3);
        row("bad escape in a key", "{\"\\q\":1}", 1, 3);
        row("single quotes", "['a']", 1, 2);
        row("comma at the end", "[1,]", 1, 4);
        row("comma in an object's end", "{\"a\":1,}", 1, 8);
        row("two commas", "[1,,2]", 1, 4);
        row("missing comma", "[1 2]", 1, 4);
        row("missing comma of strings", "[\"a\" \"b\"]", 1, 6);
        row("colon in an array", "[\"a\":1]", 1, 5);
        row("two colons", "{\"x\":\"a\":1}", 1, 9);
        row("missing colon", "{\"a\" 1}", 1, 6);
        row("missing value", "{\"a\":}", 1, 6);
        row("missing comma of members", "{\"a\":1 \"b\":2}", 1, 8);
        row("number as a key", "{1:2}", 1, 2);
        row("wrong bracket", "[1}", 1, 3);
        row("wrong inner bracket", "[{\"a\":1]]", 1, 8);
        row("comment", "[1] // x", 1, 5);
        row("string behind a number", "[1\"a\"]", 1, 3);
        row("backslash between", "[1,\\\"]", 1, 4);
        row("lone backslash", "\\", 1, 1);
        row("no backslash's end", "[\"a\\\"]", 1, 7);
        row("unclosed string", "[\"abc", 1, 6);
        row("unclosed array", "[1,2", 1, 5);
        row("unclosed inner array", "[[1]", 1, 5);
        row("unclosed object", "{\"a\":{\"b\":1}", 1, 13);
        row("truncated body", "{\"id\":\"x\",\n\"items\":[{\"a\":", 2, 15);
        row("only a bracket", "[", 1, 2);
        row("closing bracket", "]", 1, 1);
        row("html", "<!DOCTYPE html>", 1, 1);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        const auto nodes = json::parseJson(text);
        QVERIFY(!nodes.hasValue());
        QCOMPARE(nodes.problem().kind, base::ProblemKind::NotJson);
        const QString problem = nodes.problem().text;
        QVERIFY2(problem.contains(QStringLiteral("line %1, column %2").arg(line).arg(column)),
                 qPrintable(problem));
    }

    void refusesEmptyText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("null") << QByteArray();
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("white space") << QByteArray(" \r\n\t");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF");
    }
    void refusesEmptyText()
    {
        QFETCH(QByteArray, text);
        const auto nodes = json::parseJson(text);
        QVERIFY(!nodes.hasValue());
        QCOMPARE(nodes.problem().kind, base::ProblemKind::NotJson);
        QVERIFY(nodes.problem().text.contains(QStringLiteral("empty")));
    }

    void refusesDeepNesting_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("1025 levels") << QByteArray(1025, '[') + QByteArray(1025, ']');
        QTest::newRow("200,000 arrays") << QByteArray(200'000, '[') + QByteArray(200'000, ']');
        QTest::newRow("200,000 objects")
            << QByteArray("{\"a\":").repeated(200'000) + '1' + QByteArray(200'000, '}');
        QTest::newRow("200,000 unclosed but for the last") << QByteArray(200'000, '[') + ']';
    }
    void refusesDeepNesting()
    {
        QFETCH(QByteArray, text);
        const auto nodes = json::parseJson(text);
        QVERIFY(!nodes.hasValue());
        QCOMPARE(nodes.problem().kind, base::ProblemKind::NotJson);
        QVERIFY2(nodes.problem().text.contains(QStringLiteral("1024 levels")),
                 qPrintable(nodes.problem().text));
    }

    void everyTruncationIsRefused()
    {
        const QByteArray whole =
            R"({"items": [{"a":"\u00e9\ud83d\ude00é","b":[true,null,-1.5e3]},{}], "z": ""})";
        QVERIFY(json::parseJson(whole).hasValue());
        for (qsizetype length = 0; length < whole.size(); ++length) {
            QVERIFY2(!json::parseJson(whole.first(length)).hasValue(), qPrintable(QString::number(length)));
        }
    }

    void bytesBehindTheTextAreNotRead()
    {
        // The spare room of a byte array may hold anything: here the brackets that the text lacks.
        QByteArray text("[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]");
        text.reserve(4096);
        text.resize(4);
        QVERIFY(!json::parseJson(std::move(text)).hasValue());
    }
};

QTEST_GUILESS_MAIN(TestNodeTableBuilder)
#include "tst_nodetablebuilder.moc"
