// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/origin.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

class TestOrigin final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comparesSchemeHostAndPort_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char *a, const char *b, bool isSame) {
            QTest::addRow("%s %s", a, b) << QString::fromLatin1(a) << QString::fromLatin1(b) << isSame;
        };
        row("https://api.x/a", "https://api.x/b?c#d", true);
        row("https://api.x", "https://api.x:443", true);
        row("http://api.x", "http://api.x:80/", true);
        row("https://API.x", "https://api.X", true);
        row("https://u:p@api.x", "https://api.x", true);
        row("https://api.x", "http://api.x", false);
        row("https://api.x", "http://api.x:443", false);
        row("https://api.x", "https://api.x:444", false);
        row("https://api.x", "https://api.x.evil", false);
        row("https://api.x", "https://api.x@evil", false);
        row("http://localhost", "http://127.0.0.1", false);
        row("", "", false);
        row("file:///a", "file:///a", false);
    }
    void comparesSchemeHostAndPort()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(fetching::isSameOrigin(QUrl(a), QUrl(b)), "isSame");
        QTEST(fetching::isSameOrigin(QUrl(b), QUrl(a)), "isSame");
    }

    void knowsLoopback_data()
    {
        QTest::addColumn<bool>("expected");
        QTest::newRow("http://localhost:8080/x") << true;
        QTest::newRow("http://127.0.0.1") << true;
        QTest::newRow("http://127.9.9.9") << true;
        QTest::newRow("http://[::1]:80/") << true;
        QTest::newRow("http://localhost.evil.example") << false;
        QTest::newRow("http://127.0.0.1.evil.example") << false;
        QTest::newRow("http://128.0.0.1") << false;
        QTest::newRow("http://10.0.0.1") << false;
        QTest::newRow("http:///x") << false;
    }
    void knowsLoopback()
    {
        QTEST(fetching::isLoopback(QUrl(QString::fromLatin1(QTest::currentDataTag()))), "expected");
    }
};

QTEST_GUILESS_MAIN(TestOrigin)
#include "tst_origin.moc"
