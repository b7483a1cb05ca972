// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/guardedget.h"
#include "support/hostileserver.h"
#include "support/testcase.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace earshot::fetching;
using support::HostileAnswer;
using Ending = Exchange::Ending;
using Then = HostileAnswer::Then;

namespace {

base::Result<QNetworkRequest> anyRequest(const QUrl &target)
{
    return QNetworkRequest(target);
}

HostileAnswer chunked(const QByteArray &chunks, Then then, const QByteArray &more = {})
{
    HostileAnswer answer = HostileAnswer::head("application/json", {{"Transfer-Encoding", "chunked"}});
    answer.bytes += chunks;
    answer.then = then;
    answer.more = more;
    return answer;
}

} // namespace

class TestGuardedGet final : public support::TestCase
{
    Q_OBJECT

public:
    TestGuardedGet() { m_manager.setProxy(QNetworkProxy::NoProxy); }

private Q_SLOTS:
    void handsOverTheBody_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<qint64>("announcedBytes");
        QTest::newRow("as it is") << QByteArray("identity") << qint64(9'000'000);
        QTest::newRow("packed") << QByteArray("deflate")
                                << qint64(-1); // Qt drops the length of the packed form
    }
    void handsOverTheBody()
    {
        QFETCH(QByteArray, encoding);
        support::HostileServer server;
        const QByteArray body(9'000'000, 'x');
        const QByteArray sent = encoding == "deflate" ? qCompress(body).mid(4) : body;
        server.setAnswer(
            "/a", HostileAnswer::http(200, "application/json", sent, {{"Content-Encoding", encoding}}));
        GuardedGet get(m_manager, anyRequest, {});
        QByteArray received;
        bool isAnswered = false;
        connect(&get, &GuardedGet::answered, this, [&] { isAnswered = true; });
        connect(&get, &GuardedGet::bodyArrived, this, [&](const QByteArray &chunk) {
            QVERIFY(isAnswered);
            QVERIFY(chunk.size() <= 64 * 1024);
            received += chunk;
        });
        QSignalSpy progressed(&get, &GuardedGet::progressed);
        QSignalSpy ended(&get, &GuardedGet::ended);
        get.start(server.url("/a"));
        QCOMPARE(ended.size(), 0);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(get.exchange().ending, Ending::Answered);
        QCOMPARE(get.exchange().error, QNetworkReply::NoError);
        QTEST(get.exchange().announcedBytes, "announcedBytes");
        QCOMPARE(get.exchange().receivedBytes, body.size());
        QVERIFY(received == body);
        QVERIFY(!progressed.isEmpty());
    }

    void endsWhatNeverEnds_data()
    {
        QTest::addColumn<HostileAnswer>("answer");
        QTest::addColumn<FetchLimits>("limits");
        QTest::addColumn<Ending>("ending");
        FetchLimits shortStall;
        shortStall.stall = std::chrono::milliseconds(200);
        FetchLimits shortDeadline;
        shortDeadline.deadline = std::chrono::milliseconds(300);
        FetchLimits small;
        small.bodyBytes = 50'000;

        HostileAnswer silent;
        silent.then = Then::Stall;
        QTest::newRow("silent from the start") << silent << shortStall << Ending::Stalled;
        QTest::newRow("silent in the body")
            << chunked("5\r\n[1,2,\r\n", Then::Stall) << shortStall << Ending::Stalled;
        HostileAnswer errorPage = HostileAnswer::http(500, "text/plain", "x");
        errorPage.bytes.replace("Content-Length: 1", "Content-Length: 9");
        errorPage.then = Then::Stall;
        QTest::newRow("silent in an error page") << errorPage << shortStall << Ending::Stalled;

        HostileAnswer drippingHead;
        drippingHead.bytes = "HTTP/1.1 200 OK\r\nX-Drip: ";
        drippingHead.then = Then::Drip;
        drippingHead.more = "x";
        QTest::newRow("dripping head") << drippingHead << shortDeadline << Ending::DeadlinePassed;
        QTest::newRow("dripping body")
            << chunked({}, Then::Drip, "1\r\n \r\n") << shortDeadline << Ending::DeadlinePassed;

        HostileAnswer announced = HostileAnswer::head("application/json", {{"Content-Length", "300000000"}});
        announced.then = Then::Stall;
        QTest::newRow("300 MB announced") << announced << FetchLimits() << Ending::TooLarge;
        QTest::newRow("endless chunks")
            << chunked({}, Then::Repeat, "1000\r\n" + QByteArray(4096, ' ') + "\r\n") << small
            << Ending::TooLarge;
        // 60 MB of one letter pack to 60 kB.
        const QByteArray bomb = qCompress(QByteArray(60'000'000, 'x'), 9).mid(4);
        HostileAnswer packed =
            HostileAnswer::http(200, "application/json", bomb, {{"Content-Encoding", "deflate"}});
        FetchLimits tenMegabytes;
        tenMegabytes.bodyBytes = 10'000'000;
        QTest::newRow("packed bomb") << packed << tenMegabytes << Ending::TooLarge;
    }
    void endsWhatNeverEnds()
    {
        QFETCH(HostileAnswer, answer);
        QFETCH(FetchLimits, limits);
        support::HostileServer server;
        server.setAnswer("/a", answer);
        GuardedGet get(m_manager, anyRequest, limits);
        QSignalSpy ended(&get, &GuardedGet::ended);
        get.start(server.url("/a"));
        QTRY_COMPARE(ended.size(), 1);
        QTEST(get.exchange().ending, "ending");
        QVERIFY(get.exchange().receivedBytes <= limits.bodyBytes + 64 * 1024);
        QTRY_COMPARE(server.connectionCount(), 0); // the connection is given up too
    }

    void noticesWhatIsCutShort_data()
    {
        QTest::addColumn<HostileAnswer>("answer");
        QTest::newRow("no answer") << HostileAnswer{{}, Then::Reset, {}};
        QTest::newRow("not HTTP") << HostileAnswer{"hello\r\n\r\n", Then::Close, {}};
        HostileAnswer shorter = HostileAnswer::head("application/json", {{"Content-Length", "100"}});
        shorter.bytes += "[1,2";
        QTest::newRow("shorter than announced") << shorter;
        shorter.then = Then::Reset;
        QTest::newRow("dropped") << shorter;
        QTest::newRow("chunks without end") << chunked("5\r\n[1,2,\r\n", Then::Close);
        QTest::newRow("chunk cut") << chunked("50\r\n[1,2,", Then::Close);
        HostileAnswer garbage = HostileAnswer::http(200, "application/json", "this is not packed",
                                                    {{"Content-Encoding", "gzip"}});
        QTest::newRow("badly packed") << garbage;
    }
    void noticesWhatIsCutShort()
    {
        QFETCH(HostileAnswer, answer);
        support::HostileServer server;
        server.setAnswer("/a", answer);
        GuardedGet get(m_manager, anyRequest, {});
        QSignalSpy ended(&get, &GuardedGet::ended);
        get.start(server.url("/a"));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(get.exchange().ending, Ending::Answered);
        QVERIFY(get.exchange().error != QNetworkReply::NoError);
        QVERIFY(get.exchange().httpStatus == 0 || get.exchange().httpStatus == 200);
    }

    void keepsTheBeginningOfAnErrorPage()
    {
        support::HostileServer server;
        server.setAnswer("/a", HostileAnswer::http(500, "text/plain", QByteArray(1'000'000, 'x')));
        GuardedGet get(m_manager, anyRequest, {});
        QSignalSpy ended(&get, &GuardedGet::ended);
        QSignalSpy answered(&get, &GuardedGet::answered);
        get.start(server.url("/a"));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(get.exchange().httpStatus, 500);
        QCOMPARE(get.exchange().errorBody.size(), 64 * 1024);
        QCOMPARE(answered.size(), 0);
    }

    void followsRedirectsOneByOne()
    {
        support::HostileServer server;
        server.setAnswer("/1", HostileAnswer::redirect("/2", 301));
        server.setAnswer("/2", HostileAnswer::redirect("3?x=%2F", 302)); // relative
        server.setAnswer("/3", HostileAnswer::redirect(server.url("/4").toEncoded(), 307));
        server.setAnswer(
            "/4", HostileAnswer::redirect("//127.0.0.1:" + QByteArray::number(server.port()) + "/5", 308));
        server.setAnswer("/5", HostileAnswer::json("{}"));
        QList<QUrl> asked;
        GuardedGet get(m_manager,
                       [&](const QUrl &target) {
                           asked.append(target);
                           return anyRequest(target);
                       },
                       {});
        QSignalSpy ended(&get, &GuardedGet::ended);
        get.start(server.url("/1"));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(get.exchange().httpStatus, 200);
        QCOMPARE(get.exchange().url, server.url("/5"));
        QCOMPARE(asked.size(), 5);
        QCOMPARE(server.requests().at(2).target, QByteArray("/3?x=%2F"));
    }

    void endsARedirectLoop()
    {
        support::HostileServer server;
        server.setAnswer("/a", HostileAnswer::redirect("/a"));
        GuardedGet get(m_manager, anyRequest, {});
        QSignalSpy ended(&get, &GuardedGet::ended);
        get.start(server.url("/a"));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(server.requests().size(), 6); // the first and five redirects
        QCOMPARE(get.exchange().httpStatus, 302);
    }

    void asksNoRefusedAddress()
    {
        support::HostileServer server;
        server.setAnswer("/a", HostileAnswer::redirect("file:///etc/hostname"));
        GuardedGet get(m_manager,
                       [](const QUrl &target) -> base::Result<QNetworkRequest> {
                           if (target.isLocalFile()) {
                               return base::Problem{base::ProblemKind::LinkRefused, QStringLiteral("no")};
                           }
                           return QNetworkRequest(target);
                       },
                       {});
        QSignalSpy ended(&get, &GuardedGet::ended);
        get.start(server.url("/a"));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(get.exchange().refusal->kind, base::ProblemKind::LinkRefused);
    }

    void forgetsTheRedirectWhenTheNextHostIsGone()
    {
        QUrl gone;
        {
            const support::HostileServer closed;
            gone = closed.url("/x");
        }
        support::HostileServer server;
        server.setAnswer("/a", HostileAnswer::redirect(gone.toEncoded()));
        GuardedGet get(m_manager, anyRequest, {});
        QSignalSpy ended(&get, &GuardedGet::ended);
        get.start(server.url("/a"));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(get.exchange().httpStatus, 0);
        QCOMPARE(get.exchange().error, QNetworkReply::ConnectionRefusedError);
    }

    void keepsNoCookies()
    {
        support::HostileServer server;
        server.setAnswer(
            "/a", HostileAnswer::http(302, {}, {}, {{"Location", "/b"}, {"Set-Cookie", "s=1; Path=/"}}));
        server.setAnswer("/b", HostileAnswer::json("{}"));
        GuardedGet get(m_manager, anyRequest, {});
        QSignalSpy ended(&get, &GuardedGet::ended);
        get.start(server.url("/a"));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(server.requests().size(), 2);
        QVERIFY(server.requests().at(1).header("Cookie").isEmpty());
        QVERIFY(server.requests().at(1).header("Referer").isEmpty());
    }

    void cancels()
    {
        support::HostileServer server;
        server.setAnswer("/a", chunked("5\r\n[1,2,\r\n", Then::Stall));
        GuardedGet get(m_manager, anyRequest, {});
        QSignalSpy ended(&get, &GuardedGet::ended);
        QSignalSpy arrived(&get, &GuardedGet::bodyArrived);
        get.start(server.url("/a"));
        QTRY_COMPARE(arrived.size(), 1);
        get.cancel();
        get.cancel();
        QCOMPARE(ended.size(), 0); // from the event loop only
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(get.exchange().ending, Ending::Cancelled);
        QTRY_COMPARE(server.connectionCount(), 0);
        QCOMPARE(ended.size(), 1);
    }

    void mayBeDeletedInEverySignal_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("answered") << 0;
        QTest::newRow("bodyArrived") << 1;
        QTest::newRow("progressed") << 2;
        QTest::newRow("ended") << 3;
    }
    void mayBeDeletedInEverySignal()
    {
        QFETCH(int, signal);
        support::HostileServer server;
        server.setAnswer("/a",
                         signal == 3 ? HostileAnswer::json("{}") : chunked("5\r\n[1,2,\r\n", Then::Stall));
        const QPointer<GuardedGet> get = new GuardedGet(m_manager, anyRequest, {}, this);
        const auto remove = [get] { delete get.data(); };
        switch (signal) {
        case 0:
            connect(get, &GuardedGet::answered, this, remove);
            break;
        case 1:
            connect(get, &GuardedGet::bodyArrived, this, remove);
            break;
        case 2:
            connect(get, &GuardedGet::progressed, this, remove);
            break;
        default:
            connect(get, &GuardedGet::ended, this, remove);
            break;
        }
        get->start(server.url("/a"));
        QTRY_VERIFY(!get);
        QTRY_COMPARE(server.connectionCount(), 0);
    }

    void tellsAFailedHandshake()
    {
        support::HostileServer server; // speaks no TLS
        QUrl url = server.url("/a");
        url.setScheme(QStringLiteral("https"));
        GuardedGet get(m_manager, anyRequest, {});
        QSignalSpy ended(&get, &GuardedGet::ended);
        get.start(url);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(get.exchange().error, QNetworkReply::SslHandshakeFailedError);
        QVERIFY(!get.exchange().errorText.isEmpty());
    }

private:
    QNetworkAccessManager m_manager;
};

QTEST_GUILESS_MAIN(TestGuardedGet)
#include "tst_guardedget.moc"
