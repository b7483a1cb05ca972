// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/apiaddress.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

class TestApiAddress final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhereATokenMayGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address"); // empty: refused
        const auto row = [](const char *text, const char *address) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(address);
        };
        row("https://api.anyreach.ai", "https://api.anyreach.ai");
        row("  https://api.anyreach.ai// ", "https://api.anyreach.ai");
        row("https://proxy.example:8443/v1", "https://proxy.example:8443/v1");
        row("http://127.0.0.1:8080", "http://127.0.0.1:8080");
        row("http://localhost", "http://localhost");
        row("http://[::1]:1", "http://[::1]:1");
        row("http://api.anyreach.ai", "");
        row("http://127.0.0.1.example", "");
        row("http://localhost.example", "");
        row("https://user:word@api.anyreach.ai", "");
        row("https://api.anyreach.ai?x=1", "");
        row("https://api.anyreach.ai#x", "");
        row("api.anyreach.ai", "");
        row("ftp://api.anyreach.ai", "");
        row("file:///etc/hostname", "");
        row("https://", "");
        row("https://a b", "");
        row("", "");
    }
    void acceptsWhereATokenMayGo()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        const auto parsed = accounts::parseApiAddress(text);
        QCOMPARE(parsed.hasValue(), !address.isEmpty());
        if (parsed.hasValue()) {
            QCOMPARE(parsed.value().toString(), address);
        } else {
            QVERIFY(!parsed.problem().text.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestApiAddress)
#include "tst_apiaddress.moc"
