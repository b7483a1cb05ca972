// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/httprequest.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

class TestHttpRequest final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsARequest()
    {
        const auto request = demo::HttpRequest::parse("GET /a%20b/c?limit=5&cursor=MQ%3D%3D HTTP/1.1\r\n"
                                                      "Host: 127.0.0.1\r\n"
                                                      "X-Twice: 1\r\n"
                                                      "x-twice:\t 2 ");
        QVERIFY(request);
        QCOMPARE(request->method(), QByteArray("GET"));
        QCOMPARE(request->path(), QStringLiteral("/a b/c"));
        QCOMPARE(request->queryItem(QStringLiteral("limit")), QStringLiteral("5"));
        QCOMPARE(request->queryItem(QStringLiteral("cursor")), QStringLiteral("MQ=="));
        QVERIFY(!request->hasQueryItem(QStringLiteral("other")));
        QCOMPARE(request->header("host"), QByteArray("127.0.0.1"));
        QCOMPARE(request->header("x-twice"), QByteArray("1, 2"));
        QVERIFY(request->keepsAlive());
        QVERIFY(!request->hasBody());
    }

    void refusesWhatIsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no version") << QByteArray("GET /\r\nHost: h");
        QTest::newRow("old version") << QByteArray("GET / HTTP/0.9\r\nHost: h");
        QTest::newRow("version 2") << QByteArray("PRI * HTTP/2.0\r\nHost: h");
        QTest::newRow("no slash") << QByteArray("GET a HTTP/1.1\r\nHost: h");
        QTest::newRow("two spaces") << QByteArray("GET  / HTTP/1.1\r\nHost: h");
        QTest::newRow("space in the path") << QByteArray("GET /a b HTTP/1.1\r\nHost: h");
        QTest::newRow("no method") << QByteArray(" / HTTP/1.1\r\nHost: h");
        QTest::newRow("bracket in the method") << QByteArray("GE(T / HTTP/1.1\r\nHost: h");
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1");
        QTest::newRow("header without colon") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nbad");
        QTest::newRow("header without name") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\n: x");
        QTest::newRow("space before colon") << QByteArray("GET / HTTP/1.1\r\nHost : h");
        QTest::newRow("folded header") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\n x");
        QTest::newRow("line feed alone") << QByteArray("GET / HTTP/1.1\nHost: h");
        QTest::newRow("NUL") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nX: a\0b", 31);
        QTest::newRow("TLS hello") << QByteArray("\x16\x03\x01\x02\x00\x01", 6);
    }
    void refusesWhatIsNoRequest()
    {
        QFETCH(QByteArray, head);
        QVERIFY(!demo::HttpRequest::parse(head));
    }

    void knowsWhetherToStay_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("stays");
        QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\nHost: h") << true;
        QTest::newRow("1.1 close") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nConnection: Close") << false;
        QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0") << false;
        QTest::newRow("1.0 keep") << QByteArray("GET / HTTP/1.0\r\nConnection: Keep-Alive") << true;
    }
    void knowsWhetherToStay()
    {
        QFETCH(QByteArray, head);
        QFETCH(bool, stays);
        QCOMPARE(demo::HttpRequest::parse(head).value().keepsAlive(), stays);
    }

    void knowsABody_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("body");
        QTest::newRow("none") << QByteArray("X: 1") << false;
        QTest::newRow("length 0") << QByteArray("Content-Length: 0") << false;
        QTest::newRow("length 5") << QByteArray("Content-Length: 5") << true;
        QTest::newRow("length twice") << QByteArray("Content-Length: 0\r\nContent-Length: 0") << true;
        QTest::newRow("chunked") << QByteArray("Transfer-Encoding: chunked") << true;
    }
    void knowsABody()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, body);
        QCOMPARE(demo::HttpRequest::parse("GET / HTTP/1.1\r\nHost: h\r\n" + line).value().hasBody(), body);
    }
};

QTEST_GUILESS_MAIN(TestHttpRequest)
#include "tst_httprequest.moc"
