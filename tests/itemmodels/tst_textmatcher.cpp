// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/textmatcher.h"
#include "support/testcase.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace earshot;
using itemmodels::FindQuery;
using itemmodels::PatternError;
using itemmodels::TextHit;
using itemmodels::TextHits;
using itemmodels::TextMatcher;

namespace {

TextMatcher matcherOf(const FindQuery &query)
{
    const auto compiled = TextMatcher::of(query);
    return std::holds_alternative<TextMatcher>(compiled) ? std::get<TextMatcher>(compiled) : TextMatcher();
}

/** The hits as they stand in the text. */
QStringList foundIn(const FindQuery &query, const QString &text)
{
    QStringList found;
    const TextMatcher matcher = matcherOf(query);
    for (const TextHit &hit : matcher.hitsIn(text).list) {
        found << text.mid(hit.start, hit.length);
    }
    bool isIncomplete = false;
    if (matcher.countIn(text, isIncomplete) != found.size()) {
        return {QStringLiteral("another number was counted")};
    }
    return found;
}

} // namespace

class TestTextMatcher final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsWords_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const char16_t *query, const char16_t *text,
                            const QStringList &found) {
            QTest::newRow(name) << QString::fromUtf16(query) << QString::fromUtf16(text) << found;
        };
        row("nothing to find", u"", u"text", {});
        row("nothing to find it in", u"a", u"", {});
        row("several", u"an", u"Banana AN",
            {QStringLiteral("an"), QStringLiteral("an"), QStringLiteral("AN")});
        row("no overlap", u"aa", u"aaaaa", {QStringLiteral("aa"), QStringLiteral("aa")});
        row("not there", u"refund", u"the order is late and the order is lost", {});
        row("accent in the query", u"caf\u00E9", u"Cafe", {QStringLiteral("Cafe")});
        row("accent in the text", u"e", u"\u00E9", {QStringLiteral("\u00E9")});
        row("an accent alone finds nothing", u"\u0301", u"e\u0301", {});
        row("over a line break", u"late order", u"late\norder", {QStringLiteral("late\norder")});
        row("JSON as it is laid out", u"\"state\": \"lost\"", u"{\"state\":\"lost\"}",
            {QStringLiteral("\"state\":\"lost\"")});
        row("escaped letter", u"caf\u00E9", u"{\"place\": \"Caf\\u00e9\"}", {QStringLiteral("Caf\\u00e9")});
        row("halves of a ligature", u"f", u"\uFB00", {QStringLiteral("\uFB00")});
        row("signs only", u"{}", u"{ }", {QStringLiteral("{ }")});
        row("an operator is a sign", u"a.*b", u"a.*b axxb", {QStringLiteral("a.*b")});
    }
    void findsWords()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, text);
        QTEST(foundIn({query}, text), "found");
    }

    void keepsToTheOptions()
    {
        const QString text = QStringLiteral("Refund refunds 2refund re-refund refund_id \u00C9tat etat");
        QCOMPARE(foundIn({QStringLiteral("refund")}, text).size(), 5);
        QCOMPARE(foundIn({.text = QStringLiteral("refund"), .isCaseSensitive = true}, text).size(), 4);
        QCOMPARE(foundIn({.text = QStringLiteral("refund"), .isWholeWord = true}, text),
                 QStringList({QStringLiteral("Refund"), QStringLiteral("refund")}));
        QCOMPARE(foundIn({.text = QStringLiteral("etat"), .isCaseSensitive = true}, text),
                 QStringList({QStringLiteral("etat")}));
        QCOMPARE(foundIn({.text = QStringLiteral("(a)"), .isWholeWord = true}, QStringLiteral("f(a)b")),
                 QStringList({QStringLiteral("(a)")}));
    }

    void findsPatterns_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &query, const QString &text,
                            const QString &found) {
            QTest::newRow(name) << query << text << found.split(u' ');
        };
        row("alternatives", QStringLiteral("re(fund|turn)"), QStringLiteral("Refund, return"),
            QStringLiteral("Refund return"));
        row("empty matches", QStringLiteral("x*"), QStringLiteral("axb"), QStringLiteral("x"));
        row("begin of a line", QStringLiteral("^b"), QStringLiteral("a\nb"), QStringLiteral("b"));
        row("letters of any script", QStringLiteral("^\\w+$"), QStringLiteral("\u0645\u0631"),
            QStringLiteral("\u0645\u0631"));
        row("beside a lone surrogate", QStringLiteral("b+"), QStringLiteral("a") + QChar(0xD83D) + u'b',
            QStringLiteral("b"));
        const QString needle = QStringLiteral("needle");
        row("behind the first piece", needle + u'$', QStringLiteral("hay\n").repeated(50'000) + needle,
            needle);
        row("in one long line", needle, QString(200'000, u'x') + needle, needle);
    }
    void findsPatterns()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, text);
        QTEST(foundIn({.text = query, .isRegularExpression = true}, text), "found");
    }

    void patternsKeepToTheOptions()
    {
        const QString text = QStringLiteral("Aa aa");
        QCOMPARE(foundIn({.text = QStringLiteral("a+"), .isCaseSensitive = true, .isRegularExpression = true},
                         text),
                 QStringList({QStringLiteral("a"), QStringLiteral("aa")}));
        QCOMPARE(foundIn({.text = QStringLiteral("a+"),
                          .isWholeWord = true,
                          .isCaseSensitive = true,
                          .isRegularExpression = true},
                         text),
                 QStringList({QStringLiteral("aa")}));
    }

    void aBadPatternSaysWhere()
    {
        const auto compiled = TextMatcher::of({.text = QStringLiteral("ab(c"), .isRegularExpression = true});
        QVERIFY(std::holds_alternative<PatternError>(compiled));
        const auto error = std::get<PatternError>(compiled);
        QCOMPARE(error.offset, 4);
        QVERIFY(!error.text.isEmpty());
    }

    void aPatternThatRunsWildIsGivenUp()
    {
        const TextMatcher matcher =
            matcherOf({.text = QStringLiteral("(a|aa)+$"), .isRegularExpression = true});
        const TextHits hits = matcher.hitsIn(QString(200, u'a') + u'b');
        QVERIFY(hits.isIncomplete);
        bool isIncomplete = false;
        QCOMPARE(matcher.countIn(QString(200, u'a') + u'b', isIncomplete), 0);
        QVERIFY(isIncomplete);
        QVERIFY(hits.list.isEmpty());
        QVERIFY(!matcher.hitsIn(QStringLiteral("aaa")).isIncomplete);
        QVERIFY(matcher.forDisplay().hitsIn(QString(200, u'a') + u'b').isIncomplete);
        QCOMPARE(matcher.forDisplay().hitsIn(QStringLiteral("aaa")).list.size(), 1);
    }

    void isEmptyWithoutAQuery()
    {
        QVERIFY(TextMatcher().isEmpty());
        QVERIFY(matcherOf({}).isEmpty());
        QVERIFY(matcherOf({.isRegularExpression = true}).isEmpty());
        QVERIFY(!matcherOf({QStringLiteral("a")}).isEmpty());
    }

    void quickAndThoroughAgree()
    {
        // What the prefilter turns away must not hold the words: compare with a text that always passes it.
        QRandomGenerator random(7);
        const auto letters = [&random](int count, const QString &alphabet) {
            QString text;
            for (int i = 0; i < count; ++i) {
                text += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
            }
            return text;
        };
        int found = 0;
        for (int round = 0; round < 3000; ++round) {
            const QString query = letters(random.bounded(1, 5), QStringLiteral("abA 1,"));
            const QString text = letters(random.bounded(0, 300), QStringLiteral("aBAb c1,\n"));
            const TextMatcher matcher = matcherOf({query});
            const QString thorough = text + QChar(0x3042); // not ASCII, and beside no word
            QStringList all;
            for (const TextHit &hit : matcher.hitsIn(thorough).list) {
                if (hit.start + hit.length <= text.size()) {
                    all << thorough.mid(hit.start, hit.length);
                }
            }
            QCOMPARE(foundIn({query}, text), all);
            found += static_cast<int>(all.size());
        }
        QVERIFY(found > 1000);
    }
};

QTEST_APPLESS_MAIN(TestTextMatcher)
#include "tst_textmatcher.moc"
