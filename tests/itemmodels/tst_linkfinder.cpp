// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/linkfinder.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

class TestLinkFinder final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("links");
        const auto row = [](const char *name, const char *text, const QStringList &links) {
            QTest::newRow(name) << QString::fromUtf8(text) << links;
        };
        const QString link = QStringLiteral("https://a.example/x");
        row("none", "no address here", {});
        row("one", "See https://a.example/x for more", {link});
        row("end of a sentence", "See https://a.example/x.", {link});
        row("in brackets", "(see https://a.example/x)", {link});
        row("brackets inside", "https://a.example/x_(y)", {QStringLiteral("https://a.example/x_(y)")});
        row("in JSON", "{\"url\": \"https://a.example/x\"}", {link});
        row("in Markdown", "[here](https://a.example/x)", {link});
        row("upper case", "HTTP://A.example", {QStringLiteral("HTTP://A.example")});
        row("two", "https://a.example/x,http://b.example",
            {QStringLiteral("https://a.example/x,http://b.example")});
        row("other schemes", "ftp://a.example file:///etc/passwd javascript://x xhttps://a.example", {});
        row("no host", "https:// and http:///x", {});
        row("up to a mark", "https://a.example/\u27E6U+202E\u27E7x", {QStringLiteral("https://a.example/")});
        row("end of the text", "://", {});
    }
    void findsAddresses()
    {
        QFETCH(QString, text);
        QStringList links;
        for (const itemmodels::LinkSpan &span : itemmodels::linksIn(text)) {
            links << text.mid(span.begin, span.length);
        }
        QTEST(links, "links");
    }

    void opensOnlyTheWeb()
    {
        QVERIFY(itemmodels::linkUrl(QStringLiteral("https://a.example")).isValid());
        QVERIFY(!itemmodels::linkUrl(QStringLiteral("file:///etc/passwd")).isValid());
        QVERIFY(!itemmodels::linkUrl(QStringLiteral("https://")).isValid());
        QVERIFY(!itemmodels::linkUrl({}).isValid());
    }
};

QTEST_GUILESS_MAIN(TestLinkFinder)
#include "tst_linkfinder.moc"
