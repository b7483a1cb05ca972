// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/htmltext.h"
#include "support/testcase.h"

#include <QtTest>

#include <random>

using namespace earshot;
using itemmodels::textOfHtml;

class TestHtmlText final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsHtml_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *html, const char *text) {
            QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(text);
        };
        row("paragraphs", "<p>One</p>\n<p>Two</p>", "One\n\nTwo");
        row("line breaks", "One<br>Two<br/>Three", "One\nTwo\nThree");
        row("list", "<ul><li>a</li><li>b</li></ul>", "- a\n- b");
        row("space", "a  \n  b&nbsp;c", "a b c");
        row("entities", "&lt;b&gt; &amp; &#65;&#x42; &euro; &unknown; &", "<b> & AB \u20AC &unknown; &");
        row("link", "<a href=\"https://a.example/x?a=1&amp;b=2\">here</a>",
            "here (https://a.example/x?a=1&b=2)");
        row("link that says itself", "<a href='https://a.example'>https://a.example</a>",
            "https://a.example");
        row("link that lies", "<a href=https://evil.example>https://bank.example</a>",
            "https://bank.example (https://evil.example)");
        row("image", "<img src=\"https://track.example/p.gif\" alt=\"A boot\">", "[image: A boot]");
        row("image without words", "<img src=x>", "[image]");
        row("script and style", "a<script>alert('<p>')</script><style>p{}</style>b", "ab");
        row("comment", "a<!-- <p>b</p> -->c", "ac");
        row("open comment", "a<!-- b", "a");
        row("open tag", "a<p class=\"x", "a");
        row("quoted bracket", "<p title=\"a>b\">c</p>", "c");
        row("no tag", "1 < 2 and 3 > 2", "1 < 2 and 3 > 2");
        row("upper case", "<P>One<BR>Two</P>", "One\nTwo");
        row("table", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc");
        row("nothing", "", "");
    }
    void readsHtml()
    {
        QFETCH(QString, html);
        QTEST(textOfHtml(html), "text");
    }

    void tellsHtmlFromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isHtml");
        QTest::newRow("document") << QStringLiteral(" <!DOCTYPE html><html>") << true;
        QTest::newRow("piece") << QStringLiteral("<p>Hello</p>") << true;
        QTest::newRow("text with breaks") << QStringLiteral("Hello<br>you") << true;
        QTest::newRow("text") << QStringLiteral("Hello <you@example.com>") << false;
        QTest::newRow("address first") << QStringLiteral("<you@example.com> wrote") << false;
        QTest::newRow("empty") << QString() << false;
    }
    void tellsHtmlFromText()
    {
        QFETCH(QString, text);
        QTEST(itemmodels::looksLikeHtml(text), "isHtml");
    }

    void anyTextIsFine()
    {
        std::mt19937 random(20260101); // NOLINT(bugprone-random-generator-seed): failures must be repeatable
        const QStringList pieces{
            QStringLiteral("<"),        QStringLiteral(">"),       QStringLiteral("</"),
            QStringLiteral("<a href="), QStringLiteral("\""),      QStringLiteral("&#x"),
            QStringLiteral(";"),        QStringLiteral("<script"), QStringLiteral("x "),
            QStringLiteral("<!--"),     QStringLiteral("<li>"),    QStringLiteral("&#999999999;")};
        for (int round = 0; round < 3000; ++round) {
            QString html;
            for (int i = std::uniform_int_distribution(0, 12)(random); i > 0; --i) {
                html += pieces.at(std::uniform_int_distribution<qsizetype>(0, pieces.size() - 1)(random));
            }
            QVERIFY(textOfHtml(html).size() <= 20 * html.size() + 20);
        }
    }

    void aLongTextTakesNoLongerThanItsLength()
    {
        QCOMPARE(textOfHtml(QString(500'000, u'<')).size(), 500'000);
        QVERIFY(textOfHtml(QStringLiteral("<p>").repeated(200'000)).isEmpty());
        QVERIFY(!textOfHtml(QStringLiteral("<a href=x>y").repeated(100'000)).isEmpty());
        QCOMPARE(textOfHtml(QString(500'000, u'&')).size(), 500'000);
    }
};

QTEST_GUILESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
