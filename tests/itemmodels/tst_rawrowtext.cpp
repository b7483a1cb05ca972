// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/rawrowtext.h"
#include "itemmodels/rawtesttools.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using itemmodels::CodeSpan;
using itemmodels::CodeStyle;
using itemmodels::RawForm;
using itemmodels::RawRowIndex;
using itemmodels::RawRowText;
using itemmodels::rawRowText;
using support::rawIndexOf;

namespace {

RawRowText textOf(const RawRowIndex &index, qint64 row)
{
    return rawRowText(index, index.rows(row, 1).front());
}

} // namespace

class TestRawRowText final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void laysOutMembers()
    {
        const RawRowIndex index = rawIndexOf("{ \"a\" :[ ],\n\"b\":-1.50e3,\"c\":true}", RawForm::Pretty);
        QCOMPARE(textOf(index, 0).text, QStringLiteral("{"));
        QCOMPARE(textOf(index, 1).text, QStringLiteral("  \"a\": [],"));
        QCOMPARE(textOf(index, 2).text, QStringLiteral("  \"b\": -1.50e3,"));
        QCOMPARE(textOf(index, 4).text, QStringLiteral("}"));
    }

    void findsWhatDeservesAColour()
    {
        const RawRowIndex index = rawIndexOf(R"({"a":["x",1,null]})", RawForm::Pretty);
        const auto spansOf = [&](qint64 row) { return textOf(index, row).spans; };
        QCOMPARE(spansOf(1), (std::vector<CodeSpan>{{CodeStyle::Key, 2, 3}}));
        QCOMPARE(spansOf(2), (std::vector<CodeSpan>{{CodeStyle::String, 4, 3}}));
        QCOMPARE(spansOf(3), (std::vector<CodeSpan>{{CodeStyle::Number, 4, 1}}));
        QCOMPARE(spansOf(4), (std::vector<CodeSpan>{{CodeStyle::Keyword, 4, 4}}));
    }

    void marksDeceptiveCharacters()
    {
        const RawRowIndex index = rawIndexOf("[\"a\u202Eb\"]", RawForm::AsReceived);
        QCOMPARE(textOf(index, 0).text, QStringLiteral("[\"a⟦U+202E⟧b\"]"));
    }

    void knowsWhereBytesStand()
    {
        const RawRowIndex index = rawIndexOf("[ \"é\" ]", RawForm::Pretty);
        const auto row = index.rows(1, 1).front();
        const RawRowText text = rawRowText(index, row);
        QCOMPARE(text.text, QStringLiteral("  \"é\""));
        QCOMPARE(text.columns.back(), text.text.size());
        const qsizetype letter = index.text().indexOf("é");
        QCOMPARE(text.columns.at(static_cast<size_t>(letter - row.begin)), 3);
        QCOMPARE(text.byteAt(row, 3), letter);
        QCOMPARE(text.byteAt(row, 100), row.end);
    }

    void copiesAsReceived()
    {
        const QByteArray text = "{ \"a\" :\t1 }";
        QCOMPARE(itemmodels::rawCopy(rawIndexOf(text, RawForm::AsReceived), 2, 9), text.mid(2, 7));
    }

    void copiesWhatIsPretty()
    {
        const QByteArray text = R"({"a":[1,2],"b":"x\u202e"})";
        const RawRowIndex index = rawIndexOf(text, RawForm::Pretty);
        QCOMPARE(itemmodels::rawCopy(index, 0, text.size()),
                 QByteArray("{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": \"x\\u202e\"\n}"));
        QCOMPARE(itemmodels::rawCopy(index, 1, 4), QByteArray("  \"a\""));
        QCOMPARE(itemmodels::rawCopy(index, 2, 3), QByteArray("a"));
    }
};

QTEST_APPLESS_MAIN(TestRawRowText)
#include "tst_rawrowtext.moc"
