// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/httpserver.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QtTest>

using namespace earshot;

/** Speaks to the server over a bare socket, as a client that keeps no rule may. */
class TestHttpConnection final : public support::TestCase
{
    Q_OBJECT

private:
    demo::HttpServer m_server{[](const demo::HttpRequest &request) {
                                  return demo::HttpResponse{200, "text/plain", request.path().toUtf8(), {}};
                              },
                              [] { return QDateTime::fromSecsSinceEpoch(1'768'478'400).toUTC(); }};

    const bool m_listens = m_server.listen();

    void connectTo(QTcpSocket &socket) const
    {
        QVERIFY(m_listens);
        QSignalSpy connected(&socket, &QTcpSocket::connected);
        socket.connectToHost(m_server.origin().host(), static_cast<quint16>(m_server.origin().port()));
        QVERIFY(connected.wait());
    }

private Q_SLOTS:
    void answersAndKeepsTheConnection()
    {
        QTcpSocket socket;
        connectTo(socket);
        socket.write("GET /one HTTP/1.1\r\nHost: h\r\n\r\n");
        const QByteArray first = "HTTP/1.1 200 OK\r\n"
                                 "Date: Thu, 15 Jan 2026 12:00:00 GMT\r\n"
                                 "Server: Earshot-Demo\r\n"
                                 "Content-Type: text/plain\r\n"
                                 "Content-Length: 4\r\n"
                                 "Connection: keep-alive\r\n"
                                 "\r\n/one";
        QTRY_COMPARE(socket.bytesAvailable(), first.size());
        QCOMPARE(socket.readAll(), first);

        socket.write("HEAD /two HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        const QByteArray second = socket.readAll();
        QVERIFY(second.contains("Content-Length: 4\r\n"));
        QVERIFY(second.contains("Connection: close\r\n"));
        QVERIFY(second.endsWith("\r\n\r\n"));
    }

    void answersPipelinedAndSplitRequestsInOrder()
    {
        QTcpSocket socket;
        connectTo(socket);
        socket.write("GET /a HTTP/1.1\r\nHost: h\r\n\r\nGET /b HTTP/1.1\r\nHost: h\r\n\r\nGET /c HT");
        QByteArray received;
        QTRY_VERIFY((received += socket.readAll()).endsWith("/b"));
        socket.write("TP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        received += socket.readAll();
        QCOMPARE(received.count("HTTP/1.1 200 OK"), 3);
        QVERIFY(received.indexOf("\r\n\r\n/a") < received.indexOf("\r\n\r\n/b"));
        QVERIFY(received.endsWith("/c"));
    }

    void refusesBadRequestsAndCloses_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("statusLine");
        const QByteArray limit(demo::HttpConnection::kHeadLimit, 'x');
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << QByteArray("HTTP/1.1 400 Bad Request");
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n")
                                 << QByteArray("HTTP/1.1 400 Bad Request");
        QTest::newRow("body") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nab")
                              << QByteArray("HTTP/1.1 400 Bad Request");
        QTest::newRow("POST") << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nab")
                              << QByteArray("HTTP/1.1 405 Method Not Allowed");
        QTest::newRow("OPTIONS") << QByteArray("OPTIONS / HTTP/1.1\r\nHost: h\r\n\r\n")
                                 << QByteArray("HTTP/1.1 405 Method Not Allowed");
        QTest::newRow("long header") << "GET / HTTP/1.1\r\nHost: h\r\nX: " + limit + "\r\n\r\n"
                                     << QByteArray("HTTP/1.1 431 Request Header Fields Too Large");
        QTest::newRow("endless header") << "GET / HTTP/1.1\r\nHost: h\r\nX: " + limit
                                        << QByteArray("HTTP/1.1 431 Request Header Fields Too Large");
    }
    void refusesBadRequestsAndCloses()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, statusLine);
        QTcpSocket socket;
        connectTo(socket);
        socket.write(request);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        const QByteArray answer = socket.readAll();
        QCOMPARE(answer.left(answer.indexOf("\r\n")), statusLine);
        QVERIFY(answer.contains("Connection: close\r\n"));
        QCOMPARE(answer.contains("Allow: GET, HEAD\r\n"), statusLine.contains("405"));
    }

    void survivesAClientThatLeaves()
    {
        {
            QTcpSocket socket;
            connectTo(socket);
            socket.write("GET / HT");
            socket.abort();
        }
        QTRY_COMPARE(m_server.findChildren<demo::HttpConnection *>().size(), 0);
        answersAndKeepsTheConnection();
    }
};

QTEST_GUILESS_MAIN(TestHttpConnection)
#include "tst_httpconnection.moc"
