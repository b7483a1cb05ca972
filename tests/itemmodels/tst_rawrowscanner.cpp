// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/rawrowscanner.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using itemmodels::RawForm;
using itemmodels::RawRow;
using itemmodels::RawRowScanner;

namespace {

/** Rows as "line depth bytes", continued ones with a plus. */
QList<QByteArray> rowsOf(const QByteArray &text, RawForm form)
{
    QList<QByteArray> rows;
    RawRowScanner scanner(text, form);
    while (!scanner.atEnd()) {
        const RawRow row = scanner.next();
        rows.append(QByteArray::number(row.line) + (row.isContinued ? "+" : " ") +
                    QByteArray::number(row.depth) + ' ' + text.mid(row.begin, row.end - row.begin));
    }
    return rows;
}

} // namespace

class TestRawRowScanner final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsLinesAsReceived()
    {
        const QList<QByteArray> expected{"1 0 {", "2 0  \"a\": 1", "3 0 ", "4 0 }"};
        QCOMPARE(rowsOf("{\r\n \"a\": 1\n\n}\n", RawForm::AsReceived), expected);
        QCOMPARE(rowsOf("", RawForm::AsReceived), QList<QByteArray>());
    }

    void breaksAtTheStructure()
    {
        const QList<QByteArray> expected{"1 0 {",       "2 1 \"a\":[",  "3 2 1,", "4 2 {}", "5 1 ],",
                                         "6 1 \"b\":{", "7 2 \"c\":[]", "8 1 }",  "9 0 }"};
        QCOMPARE(rowsOf(R"({"a":[1,{}],"b":{"c":[]}})", RawForm::Pretty), expected);
    }

    void isNotDeceivedByStrings()
    {
        const QList<QByteArray> expected{"1 0 [", "2 1 \"}],\\\"{\",", "3 1 \"\\\\\"", "4 0 ]"};
        QCOMPARE(rowsOf("[\"}],\\\"{\",\"\\\\\"]", RawForm::Pretty), expected);
    }

    void laysOutWhatIsLaidOutAlready()
    {
        const QList<QByteArray> rows = rowsOf("{ \n \"a\" : [ ] ,\n \"b\": 2 \n}\n", RawForm::Pretty);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(1).trimmed(), QByteArray("2 1  \n \"a\" : [ ] ,"));
        QVERIFY(rows.at(3).startsWith("4 0 }"));
    }

    void breaksLongLinesBetweenCharacters_data()
    {
        QTest::addColumn<RawForm>("form");
        QTest::newRow("pretty") << RawForm::Pretty;
        QTest::newRow("as received") << RawForm::AsReceived;
    }

    void breaksLongLinesBetweenCharacters()
    {
        QFETCH(const RawForm, form);
        QByteArray text = "[\"x";
        for (int i = 0; i < 3000; ++i) {
            text += "€";
        }
        text += "\\\"y\"]";
        RawRowScanner scanner(text, form);
        QByteArray joined;
        qint64 line = 1;
        while (!scanner.atEnd()) {
            const RawRow row = scanner.next();
            QVERIFY(row.end - row.begin <= RawRowScanner::MaxRowBytes + 4);
            const QByteArray bytes = text.mid(row.begin, row.end - row.begin);
            QVERIFY(!QString::fromUtf8(bytes).contains(QChar::ReplacementCharacter));
            QVERIFY(row.isContinued ? row.line == line : row.line >= line);
            line = row.line;
            joined += bytes;
        }
        QCOMPARE(joined, text);
        QCOMPARE(line, form == RawForm::Pretty ? 3 : 1);
    }

    void survivesAnything()
    {
        const QByteArray letters = "{}[]\",:\\ \n1aé";
        quint32 seed = 1;
        for (int round = 0; round < 300; ++round) {
            QByteArray text;
            for (int i = 0; i < 40; ++i) {
                seed = seed * 1664525U + 1013904223U;
                text += letters.at(static_cast<qsizetype>(seed >> 16U) % letters.size());
            }
            for (const RawForm form : {RawForm::Pretty, RawForm::AsReceived}) {
                RawRowScanner scanner(text, form);
                qsizetype before = -1;
                while (!scanner.atEnd()) {
                    const RawRow row = scanner.next();
                    QVERIFY(row.begin > before && row.end <= text.size() && row.depth >= 0);
                    before = row.begin;
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestRawRowScanner)
#include "tst_rawrowscanner.moc"
