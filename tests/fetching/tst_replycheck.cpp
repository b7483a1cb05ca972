// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/replycheck.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::fetching;
using base::ProblemKind;
using Ending = Exchange::Ending;

namespace {

Exchange answer(int status, const QByteArray &type = "application/json", const QByteArray &errorBody = {})
{
    Exchange exchange;
    exchange.url = QUrl(QStringLiteral("https://api.example/x?SECRET"));
    exchange.httpStatus = status;
    exchange.headers = {{"content-type", type}};
    exchange.errorBody = errorBody;
    exchange.receivedBytes = 10;
    exchange.limitBytes = 1024 * 1024;
    return exchange;
}

} // namespace

class TestReplyCheck final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void mapsTransport_data()
    {
        QTest::addColumn<QNetworkReply::NetworkError>("error");
        QTest::addColumn<ProblemKind>("kind");
        QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << ProblemKind::Unreachable;
        QTest::newRow("no such host") << QNetworkReply::HostNotFoundError << ProblemKind::Unreachable;
        QTest::newRow("dropped") << QNetworkReply::RemoteHostClosedError << ProblemKind::Unreachable;
        QTest::newRow("network lost")
            << QNetworkReply::TemporaryNetworkFailureError << ProblemKind::Unreachable;
        QTest::newRow("unknown") << QNetworkReply::UnknownNetworkError << ProblemKind::Unreachable;
        QTest::newRow("not HTTP") << QNetworkReply::ProtocolFailure << ProblemKind::Unreachable;
        QTest::newRow("proxy refused")
            << QNetworkReply::ProxyConnectionRefusedError << ProblemKind::Unreachable;
        QTest::newRow("proxy sign-in")
            << QNetworkReply::ProxyAuthenticationRequiredError << ProblemKind::Unreachable;
        QTest::newRow("socket time-out") << QNetworkReply::TimeoutError << ProblemKind::TimedOut;
        QTest::newRow("TLS") << QNetworkReply::SslHandshakeFailedError << ProblemKind::TlsFailure;
    }
    void mapsTransport()
    {
        QFETCH(QNetworkReply::NetworkError, error);
        Exchange exchange = answer(0);
        exchange.error = error;
        const auto problem = checkReply(exchange, Subject::Conversation);
        QVERIFY(problem);
        QTEST(problem->kind, "kind");
        QVERIFY(!problem->httpStatus);
        QVERIFY(!problem->text.contains(QStringLiteral("SECRET")));
    }

    void mapsStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ProblemKind>("ofApi");
        QTest::addColumn<ProblemKind>("ofRecording");
        const auto row = [](int status, const char *body, ProblemKind ofApi,
                            std::optional<ProblemKind> ofRecording = {}) {
            QTest::addRow("%d %s", status, body)
                << status << QByteArray(body) << ofApi << ofRecording.value_or(ofApi);
        };
        row(302, "", ProblemKind::Redirected);
        row(304, "", ProblemKind::Redirected);
        row(400, "", ProblemKind::Rejected);
        row(401, R"({"detail":"Invalid token"})", ProblemKind::Unauthorized);
        row(401, R"({"detail":"Token is missing organization claim."})", ProblemKind::MissingOrganization,
            ProblemKind::Unauthorized);
        row(401, R"({"error":"MISSING ORGANIZATION CLAIM"})", ProblemKind::MissingOrganization,
            ProblemKind::Unauthorized);
        row(401, "<html>", ProblemKind::Unauthorized);
        row(403, R"({"detail":"Not enough rights"})", ProblemKind::Forbidden);
        row(404, R"({"detail":"Conversation not found"})", ProblemKind::NotFound);
        row(409, "", ProblemKind::Rejected);
        row(410, "", ProblemKind::Gone);
        row(422, R"({"detail":[{"loc":["path","id"],"msg":"bad","type":"x"}]})", ProblemKind::Rejected);
        row(429, "", ProblemKind::RateLimited);
        row(500, "", ProblemKind::ServerError);
        row(503, R"({"detail":"down"})", ProblemKind::ServerError);
        row(999, "", ProblemKind::ServerError);
    }
    void mapsStatus()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        for (const auto subject : {Subject::Conversation, Subject::Scopes, Subject::Recording}) {
            const auto problem = checkReply(answer(status, "application/json", body), subject);
            QVERIFY(problem);
            if (subject == Subject::Recording) {
                QTEST(problem->kind, "ofRecording");
            } else {
                QTEST(problem->kind, "ofApi");
            }
            QCOMPARE(problem->httpStatus, status);
            QVERIFY(!problem->text.isEmpty());
            QVERIFY(!problem->text.contains(QStringLiteral("SECRET")));
            // Nobody has typed an id, or could, to hear a recording.
            QVERIFY(subject != Subject::Recording || !problem->text.contains(QStringLiteral("the id")));
        }
    }

    void tellsWhatTheServerSaid()
    {
        const auto problem =
            checkReply(answer(422, "application/json", R"({"detail":[{"loc":["id"],"msg":"bad"}]})"),
                       Subject::Conversation);
        QCOMPARE(problem->detail, QStringLiteral("id: bad"));
    }

    void tellsWhenToTryAgain_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<QString>("expected");
        QTest::newRow("seconds") << QByteArray("30") << QStringLiteral("in 30 second");
        QTest::newRow("minutes") << QByteArray("601") << QStringLiteral("in 11 minute");
        QTest::newRow("date") << QByteArray("Thu, 01 Jan 2026 07:28:00 GMT")
                              << QStringLiteral("in 90 second");
        QTest::newRow("an hour") << QByteArray("3600") << QStringLiteral("in 60 minute");
        QTest::newRow("most") << QByteArray("2147483647") << QStringLiteral("in 1440 minute");
        QTest::newRow("none") << QByteArray() << QStringLiteral("Wait a little");
        QTest::newRow("nonsense") << QByteArray("soon") << QStringLiteral("Wait a little");
        QTest::newRow("negative") << QByteArray("-5") << QStringLiteral("Wait a little");
    }
    void tellsWhenToTryAgain()
    {
        QFETCH(QByteArray, retryAfter);
        QFETCH(QString, expected);
        Exchange exchange = answer(429);
        exchange.headers.append({"retry-after", retryAfter});
        exchange.headers.append(qMakePair(QByteArray("date"), QByteArray("Thu, 01 Jan 2026 07:26:30 GMT")));
        const QString text = checkReply(exchange, Subject::Conversation)->text;
        QVERIFY2(text.contains(expected), qPrintable(text));
    }

    void checksTheContentType_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("isConversation");
        QTest::addColumn<bool>("isRecording");
        const auto row = [](const char *type, bool isConversation, bool isRecording) {
            QTest::newRow(type) << QByteArray(type) << isConversation << isRecording;
        };
        row("application/json", true, true);
        row("Application/JSON; charset=utf-8", true, true);
        row("application/problem+json", true, true);
        row("", true, true);
        row("text/html; charset=utf-8", false, false);
        row("application/xhtml+xml", false, false);
        row("text/plain", false, true);
        row("application/octet-stream", false, true);
        row("audio/ogg", false, true);
        row("text/json", false, true);
    }
    void checksTheContentType()
    {
        QFETCH(QByteArray, type);
        const auto ofConversation = checkReply(answer(200, type), Subject::Conversation);
        const auto ofRecording = checkReply(answer(200, type), Subject::Recording);
        QTEST(!ofConversation, "isConversation");
        QTEST(!ofRecording, "isRecording");
        for (const auto &problem : {ofConversation, ofRecording}) {
            QVERIFY(!problem || problem->kind == ProblemKind::WrongContentType);
        }
    }

    void checksTheSizeOfARecording()
    {
        Exchange exchange = answer(200, "audio/ogg");
        exchange.announcedBytes = 10;
        QVERIFY(!checkReply(exchange, Subject::Recording));
        exchange.announcedBytes = 11;
        QCOMPARE(checkReply(exchange, Subject::Recording)->kind, ProblemKind::EmptyRecording);
        exchange.receivedBytes = 0;
        exchange.announcedBytes = 0;
        QCOMPARE(checkReply(exchange, Subject::Recording)->kind, ProblemKind::EmptyRecording);
    }

    void keepsTheOrder()
    {
        Exchange exchange = answer(500, "text/html");
        exchange.error = QNetworkReply::RemoteHostClosedError;
        exchange.ending = Ending::TooLarge;
        QCOMPARE(checkReply(exchange, Subject::Conversation)->kind, ProblemKind::ServerError);
        exchange.httpStatus = 200;
        QCOMPARE(checkReply(exchange, Subject::Conversation)->kind, ProblemKind::WrongContentType);
        exchange.headers.clear();
        QCOMPARE(checkReply(exchange, Subject::Conversation)->kind, ProblemKind::TooLarge);
        exchange.ending = Ending::Stalled;
        QCOMPARE(checkReply(exchange, Subject::Conversation)->kind, ProblemKind::TimedOut);
        exchange.ending = Ending::Answered;
        QCOMPARE(checkReply(exchange, Subject::Conversation)->kind, ProblemKind::Unreachable);
        exchange.error = QNetworkReply::NoError;
        QVERIFY(!checkReply(exchange, Subject::Conversation));
        exchange.ending = Ending::Cancelled;
        exchange.httpStatus = 500;
        QCOMPARE(checkReply(exchange, Subject::Conversation)->kind, ProblemKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestReplyCheck)
#include "tst_replycheck.moc"
