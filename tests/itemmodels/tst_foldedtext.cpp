// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/foldedtext.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using itemmodels::FoldedText;
using itemmodels::LetterCase;
using itemmodels::TextHit;

class TestFoldedText final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const auto row = [](const char *name, const char16_t *text, const char16_t *folded) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(folded);
        };
        row("empty", u"", u"");
        row("letters", u"Ab1", u"ab1");
        row("accent in one character", u"Caf\u00C9", u"cafe");
        row("accent as a mark", u"cafe\u0301", u"cafe");
        row("dotted capital i", u"\u0130stanbul", u"istanbul");
        row("sharp s", u"Stra\u00DFe", u"strasse");
        row("ligature", u"\uFB01ne", u"fine");
        row("wide letters", u"\uFF21\uFF22", u"ab");
        row("Greek final sigma", u"\u039F\u03A3 \u03BF\u03C2", u"\u03BF\u03C3 \u03BF\u03C3");
        row("Arabic vowels", u"\u0645\u064E\u0631\u0652", u"\u0645\u0631");
        row("Japanese voicing stays", u"\u304C", u"\u304B\u3099");
        row("Thai vowels stay", u"\u0E01\u0E34", u"\u0E01\u0E34");
        row("soft hyphen and zero width", u"pass\u00ADwo\u200Brd", u"password");
        row("curly quotation marks", u"don\u2019t \u201Csay\u201D", u"don't \"say\"");
        row("emoji", u"\U0001F600", u"\U0001F600");
        row("cased letters beyond the basic plane", u"\U00010400", u"\U00010428");
        row("lone surrogate", u"a\xD83D", u"a\xD83D");
        row("white space", u"a \n\t b\u00A0c", u"a b c");
        row("white space at the ends", u" a\n", u" a ");
        row("white space beside structure", u"{ \"a\" : [ 1, 2 ]\n}", u"{\"a\":[1,2]}");
        row("escaped letter", u"caf\\u00E9", u"cafe");
        row("not an escape", u"\\u00G9 \\u12", u"\\u00g9 \\u12");
    }
    void folds()
    {
        QFETCH(const QString, text);
        const FoldedText folded(text, LetterCase::Folded);
        QTEST(folded.units().toString(), "folded");
    }

    void knowsWhetherCharactersWereTakenApart()
    {
        QVERIFY(FoldedText(u"caf\u00E9 a\u0301", LetterCase::Folded).isOneToOne());
        QVERIFY(!FoldedText(u"\uFB01n", LetterCase::Folded).isOneToOne());
    }

    void keepsTheCase()
    {
        const FoldedText folded(u"\u00C9a", LetterCase::Kept);
        QCOMPARE(folded.units().toString(), QStringLiteral("Ea"));
    }

    void knowsTheWayBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("original");
        const auto row = [](const char *name, const char16_t *text, int first, int count,
                            const char16_t *original) {
            QTest::newRow(name) << QString::fromUtf16(text) << first << count << QString::fromUtf16(original);
        };
        row("plain", u"abc", 1, 2, u"bc");
        row("mark behind", u"xe\u0301y", 1, 1, u"e\u0301");
        row("mark before is not ours", u"e\u0301y", 1, 1, u"y");
        row("half of a ligature is all of it", u"\uFB01n", 0, 1, u"\uFB01");
        row("white space", u"a \n b", 0, 3, u"a \n b");
        row("dropped white space", u"{ \"a\": 1 }", 1, 5, u"\"a\": 1");
        row("emoji", u"a\U0001F600b", 1, 2, u"\U0001F600");
        row("escape", u"f\\u00e9e", 1, 1, u"\\u00e9");
    }
    void knowsTheWayBack()
    {
        QFETCH(const QString, text);
        QFETCH(const int, first);
        QFETCH(const int, count);
        const FoldedText folded(text, LetterCase::Folded);
        const TextHit hit = folded.original(first, count);
        QTEST(text.mid(hit.start, hit.length), "original");
    }
};

QTEST_APPLESS_MAIN(TestFoldedText)
#include "tst_foldedtext.moc"
