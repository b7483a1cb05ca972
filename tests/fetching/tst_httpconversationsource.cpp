// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/httpconversationsource.h"
#include "fetchoutcome.h"
#include "support/hostileserver.h"
#include "support/testcase.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QPointer>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace earshot::fetching;
using base::ProblemKind;
using support::HostileAnswer;
using support::HostileServer;
using tests::FetchOutcome;

namespace {

const Credentials Key{"ak_1.secret"};

conversation::ConversationReference idReference(const QString &id, const QString &organization = {})
{
    return {id, {}, organization, {}};
}

} // namespace

class TestHttpConversationSource final : public support::TestCase
{
    Q_OBJECT

public:
    TestHttpConversationSource() { m_manager.setProxy(QNetworkProxy::NoProxy); }

private Q_SLOTS:
    void asksAsTheApiWants()
    {
        HostileServer server;
        const QByteArray body = R"({"id":"conv_1"})";
        server.setAnswer("/core/conversations/conv_1",
                         HostileAnswer::http(200, "application/json", body,
                                             {{"Set-Cookie", "s=1"}, {"X-Request-Id", "7"}}));
        auto source = sourceFor(server, QStringLiteral("org_1"));
        const FetchOutcome outcome(source.fetch(idReference(QStringLiteral("conv_1")), this));
        QCOMPARE(outcome.count(), 0);
        const auto result = outcome.wait();
        QVERIFY(result && result->hasValue());
        const Reply &reply = result->value();
        QCOMPARE(reply.body, body);
        QCOMPARE(reply.url, server.url("/core/conversations/conv_1"));
        QCOMPARE(reply.httpStatus, 200);
        QHash<QByteArray, QByteArray> headers; // names in lower case: Qt 6.8 does not keep the server's
        for (const auto &header : reply.headers) {
            headers.insert(header.first.toLower(), header.second);
        }
        QCOMPARE(headers.value("x-request-id"), QByteArray("7"));
        QVERIFY(!headers.contains("set-cookie"));
        QVERIFY(reply.elapsedMs >= 0);
        QCOMPARE(reply.head.requestLine,
                 QStringLiteral("GET %1 HTTP/1.1").arg(reply.url.toString(QUrl::FullyEncoded)));
        QCOMPARE(reply.head.httpStatus, 200);
        QCOMPARE(reply.head.bodyBytes, body.size());
        QVERIFY(reply.head.headMs >= 0 && reply.head.headMs <= reply.head.elapsedMs);
        for (const auto &shown : {reply.head.requestHeaders, reply.head.headers}) {
            QVERIFY(!shown.isEmpty());
            for (const auto &[name, value] : shown) {
                QVERIFY2(!value.contains("secret") && !value.contains("s=1"), name.constData());
            }
        }

        QCOMPARE(server.requests().size(), 1);
        const support::HostileRequest &request = server.requests().constFirst();
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer ak_1.secret"));
        QCOMPARE(request.header("X-Anyreach-Org"), QByteArray("org_1"));
        QCOMPARE(request.header("Accept"), QByteArray("application/json"));
        QVERIFY(request.header("User-Agent").startsWith("Earshot/0.1 ("));
        QVERIFY(request.header("Cookie").isEmpty());
    }

    void prefersTheOrganizationOfTheReference()
    {
        HostileServer server;
        auto source = sourceFor(server, QStringLiteral("org_1"));
        const FetchOutcome outcome(
            source.fetch(idReference(QStringLiteral("c"), QStringLiteral("org_2")), this));
        QVERIFY(outcome.wait());
        QCOMPARE(server.requests().constFirst().header("X-Anyreach-Org"), QByteArray("org_2"));
        const FetchOutcome scopes(source.fetchScopes(this));
        QVERIFY(scopes.wait());
        QCOMPARE(server.requests().constLast().header("X-Anyreach-Org"), QByteArray("org_1"));
    }

    void asksOnlyForWhatChanged()
    {
        HostileServer server;
        server.setScript("/core/conversations/c", [](const support::HostileRequest &request) {
            return request.header("If-None-Match") == "\"7\""
                       ? HostileAnswer::http(304, {}, {}, {{"ETag", "\"7\""}})
                       : HostileAnswer::http(200, "application/json", "{}", {{"ETag", "\"7\""}});
        });
        auto source = sourceFor(server);
        const FetchOutcome first(source.fetch(idReference(QStringLiteral("c")), this));
        const auto whole = first.wait();
        QVERIFY(whole && whole->hasValue());
        QCOMPARE(whole->value().header("ETag"), QByteArray("\"7\""));
        QVERIFY(!whole->value().isNotModified());
        const FetchOutcome second(
            source.fetchIfChanged(idReference(QStringLiteral("c")), whole->value().header("ETag"), this));
        const auto same = second.wait();
        QVERIFY(same && same->hasValue());
        QVERIFY(same->value().isNotModified());
        QVERIFY(same->value().body.isEmpty());
    }

    void notModifiedIsNoAnswerToWhoHasNothing()
    {
        HostileServer server;
        server.setAnswer("/core/conversations/c", HostileAnswer::http(304, {}, {}));
        auto source = sourceFor(server);
        const FetchOutcome outcome(source.fetch(idReference(QStringLiteral("c")), this));
        const auto result = outcome.wait();
        QVERIFY(result && !result->hasValue());
    }

    void asksForAPageOfTheList()
    {
        HostileServer server;
        server.setAnswer("/core/conversations", HostileAnswer::json("[]"));
        auto source = sourceFor(server);
        fetching::ListPageRequest page;
        page.filter.status = QStringLiteral("completed");
        page.filter.callerId = QStringLiteral("+1 & co");
        page.behind = QStringLiteral("2026-01-02T03:04:05.678Z");
        page.limit = 20;
        const FetchOutcome outcome(source.fetchPage(page, this));
        const auto result = outcome.wait();
        QVERIFY(result && result->hasValue());
        QCOMPARE(server.requests().constLast().target,
                 QByteArray("/core/conversations?status=completed&user_id=%2B1%20%26%20co&limit=20&cursor=") +
                     page.behind.toUtf8().toBase64().toPercentEncoding());
    }

    void sendsTheIdAsOnePart_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("target");
        const auto row = [](const char *prefix, const char *id, const char *encoded) {
            QTest::addRow("%s %s", prefix, id)
                << QString::fromLatin1(prefix) << QString::fromUtf8(id)
                << QByteArray(prefix).replace("/$", "") + "/core/conversations/" + encoded;
        };
        row("", "conv_1-a.b~c", "conv_1-a.b~c");
        row("", "a/b", "a%2Fb");
        row("", "../../admin", "..%2F..%2Fadmin");
        row("", "50%", "50%25");
        row("", "50%25", "50%2525");
        row("", "%2e%2e%2f", "%252e%252e%252f");
        row("", "%00", "%2500");
        row("", "a?b#c", "a%3Fb%23c");
        row("", "a b", "a%20b");
        row("", "a;b=c&d+e", "a%3Bb%3Dc%26d%2Be");
        row("", "a\\b", "a%5Cb");
        row("", "a:b@c", "a%3Ab%40c");
        row("", "\xC3\xBC", "%C3%BC");
        row("/proxy/v1", "a/b", "a%2Fb");
        row("/a%2Fb/50%25", "50%25", "50%2525");
    }
    void sendsTheIdAsOnePart()
    {
        QFETCH(QString, prefix);
        QFETCH(QString, id);
        HostileServer server;
        auto source = sourceFor(server, {}, {}, prefix.toLatin1());
        const FetchOutcome outcome(source.fetch(idReference(id), this));
        QVERIFY(outcome.wait());
        QCOMPARE(server.requests().size(), 1);
        QTEST(server.requests().constFirst().target, "target");
    }

    void acceptsAnAddressWithATrailingSlash()
    {
        HostileServer server;
        auto source = sourceFor(server, {}, {}, "/v1/");
        const FetchOutcome outcome(source.fetchScopes(this));
        QVERIFY(outcome.wait());
        QCOMPARE(server.requests().constFirst().target, QByteArray("/v1/admin/members/me/scopes"));
    }

    void asksForScopes()
    {
        HostileServer server;
        server.setAnswer("/admin/members/me/scopes", HostileAnswer::json(R"(["conversations:read"])"));
        auto source = sourceFor(server);
        const FetchOutcome outcome(source.fetchScopes(this));
        const auto result = outcome.wait();
        QVERIFY(result && result->hasValue());
        QCOMPARE(result->value().body, QByteArray(R"(["conversations:read"])"));
        QCOMPARE(server.requests().constFirst().header("Authorization"), QByteArray("Bearer ak_1.secret"));
    }

    void refusesWhatIsNoId_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("empty") << QString();
        QTest::newRow(".") << QStringLiteral(".");
        QTest::newRow("..") << QStringLiteral("..");
    }
    void refusesWhatIsNoId()
    {
        QFETCH(QString, id);
        HostileServer server;
        auto source = sourceFor(server);
        const FetchOutcome outcome(source.fetch(idReference(id), this));
        QCOMPARE(outcome.count(), 0);
        QCOMPARE(outcome.waitForProblem().kind, ProblemKind::InvalidInput);
        QVERIFY(server.requests().isEmpty());
    }

    void asksNothingWithoutAToken()
    {
        HostileServer server;
        HttpConversationSource source(m_manager, {server.url(), {}}, {}, QStringLiteral("0.1"));
        const FetchOutcome outcome(source.fetch(idReference(QStringLiteral("c")), this));
        QCOMPARE(outcome.count(), 0);
        QCOMPARE(outcome.waitForProblem().kind, ProblemKind::Unauthorized);
        QVERIFY(server.requests().isEmpty());
    }

    void givesTheTokenToNobodyElse_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isOtherServer");
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("%d to another port", status) << status << true;
            QTest::addRow("%d to another name of the host", status) << status << false;
        }
    }
    void givesTheTokenToNobodyElse()
    {
        QFETCH(int, status);
        QFETCH(bool, isOtherServer);
        HostileServer api;
        HostileServer other;
        other.setAnswer("/steal", HostileAnswer::json("{}"));
        api.setAnswer("/steal", HostileAnswer::json("{}"));
        QUrl target = (isOtherServer ? other : api).url("/steal");
        if (!isOtherServer) {
            target.setHost(QStringLiteral("localhost"));
        }
        api.setAnswer("/core/conversations/c", HostileAnswer::redirect(target.toEncoded(), status));
        auto source = sourceFor(api, QStringLiteral("org_1"));
        const FetchOutcome outcome(source.fetch(idReference(QStringLiteral("c")), this));
        const base::Problem problem = outcome.waitForProblem();
        QCOMPARE(problem.kind, ProblemKind::Redirected);
        QCOMPARE(problem.httpStatus, status);
        QVERIFY(!problem.text.contains(QStringLiteral("secret")));
        QVERIFY(other.requests().isEmpty());
        QCOMPARE(api.requests().size(), 1);
    }

    void followsRedirectsWithinTheOrigin()
    {
        HostileServer server;
        server.setAnswer("/core/conversations/c", HostileAnswer::redirect("/v2/c?x=1", 307));
        server.setAnswer("/v2/c", HostileAnswer::json("{}"));
        auto source = sourceFor(server);
        const FetchOutcome outcome(source.fetch(idReference(QStringLiteral("c")), this));
        const auto result = outcome.wait();
        QVERIFY(result && result->hasValue());
        QCOMPARE(result->value().url, server.url("/v2/c"));
        QCOMPARE(server.requests().constLast().header("Authorization"), QByteArray("Bearer ak_1.secret"));
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<HostileAnswer>("answer");
        QTest::addColumn<ProblemKind>("kind");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const HostileAnswer &answer, ProblemKind kind,
                            const char *detail = "") {
            QTest::newRow(name) << answer << kind << QString::fromUtf8(detail);
        };
        const auto json = [](int status, const QByteArray &body) {
            return HostileAnswer::http(status, "application/json", body);
        };
        row("400", json(400, R"({"detail":"bad"})"), ProblemKind::Rejected, "bad");
        row("401", json(401, R"({"detail":"Invalid token"})"), ProblemKind::Unauthorized, "Invalid token");
        row("401 with a challenge",
            HostileAnswer::http(401, "application/json", R"({"detail":"x"})",
                                {{"WWW-Authenticate", "Basic realm=\"a\""}}),
            ProblemKind::Unauthorized, "x");
        row("401 without organization", json(401, R"({"detail":"Token is missing organization claim."})"),
            ProblemKind::MissingOrganization, "Token is missing organization claim.");
        row("401 of the edge", json(401, R"({"error":"Missing Bearer token"})"), ProblemKind::Unauthorized,
            "Missing Bearer token");
        row("403", json(403, R"({"detail":"No"})"), ProblemKind::Forbidden, "No");
        row("404", json(404, R"({"detail":"Conversation not found"})"), ProblemKind::NotFound,
            "Conversation not found");
        row("404 page", HostileAnswer::http(404, "text/html", "<html>"), ProblemKind::NotFound);
        row("410", json(410, "{}"), ProblemKind::Gone);
        row("422", json(422, R"({"detail":[{"loc":["path","id"],"msg":"bad","type":"t"}]})"),
            ProblemKind::Rejected, "path.id: bad");
        row("429", HostileAnswer::http(429, "text/plain", "slow down", {{"Retry-After", "7"}}),
            ProblemKind::RateLimited, "slow down");
        row("500", json(500, R"({"detail":{"code":1}})"), ProblemKind::ServerError, R"({"code":1})");
        row("502 page", HostileAnswer::http(502, "text/html", "<html>Bad gateway"), ProblemKind::ServerError);
        row("redirect to nowhere", HostileAnswer::http(302, {}, {}), ProblemKind::Redirected);
        row("HTML with 200", HostileAnswer::http(200, "text/html", "<html>Sign in"),
            ProblemKind::WrongContentType, "text/html");
        HostileAnswer truncated = HostileAnswer::head("application/json", {{"Content-Length", "1000"}});
        truncated.bytes += "{\"id\":";
        row("truncated", truncated, ProblemKind::Unreachable, "Connection closed");
        row("dropped", HostileAnswer{{}, HostileAnswer::Then::Reset, {}}, ProblemKind::Unreachable,
            "Connection closed");
        HostileAnswer huge = HostileAnswer::head("application/json", {{"Content-Length", "300000000"}});
        huge.then = HostileAnswer::Then::Stall;
        row("300 MB", huge, ProblemKind::TooLarge);
        HostileAnswer stalled = HostileAnswer::head("application/json", {{"Content-Length", "10"}});
        stalled.then = HostileAnswer::Then::Stall;
        row("stalled", stalled, ProblemKind::TimedOut);
    }
    void tellsWhatIsWrong()
    {
        QFETCH(HostileAnswer, answer);
        QFETCH(QString, detail);
        HostileServer server;
        server.setAnswer("/core/conversations/c", answer);
        FetchLimits limits;
        limits.stall = std::chrono::milliseconds(500);
        auto source = sourceFor(server, {}, limits);
        const FetchOutcome outcome(source.fetch(idReference(QStringLiteral("c")), this));
        const base::Problem problem = outcome.waitForProblem();
        QTEST(problem.kind, "kind");
        QCOMPARE(problem.detail, detail);
        QVERIFY(!problem.text.isEmpty());
    }

    void tellsARefusedConnection()
    {
        QUrl gone;
        {
            const HostileServer closed;
            gone = closed.url();
        }
        HttpConversationSource source(m_manager, {gone, {}}, Key, QStringLiteral("0.1"));
        const FetchOutcome outcome(source.fetch(idReference(QStringLiteral("c")), this));
        QCOMPARE(outcome.waitForProblem().kind, ProblemKind::Unreachable);
    }

    void tellsATlsFailure()
    {
        const HostileServer server; // speaks no TLS
        QUrl url = server.url();
        url.setScheme(QStringLiteral("https"));
        HttpConversationSource source(m_manager, {url, {}}, Key, QStringLiteral("0.1"));
        const FetchOutcome outcome(source.fetch(idReference(QStringLiteral("c")), this));
        const base::Problem problem = outcome.waitForProblem();
        QCOMPARE(problem.kind, ProblemKind::TlsFailure);
        QVERIFY(!problem.detail.isEmpty());
        QVERIFY(server.requests().isEmpty());
    }

    void cancels()
    {
        HostileServer server;
        HostileAnswer stalled = HostileAnswer::head("application/json", {{"Content-Length", "10"}});
        stalled.bytes += "[1";
        stalled.then = HostileAnswer::Then::Stall;
        server.setAnswer("/core/conversations/c", stalled);
        auto source = sourceFor(server);
        Fetch *fetch = source.fetch(idReference(QStringLiteral("c")), this);
        const FetchOutcome outcome(fetch);
        QSignalSpy progressed(fetch, &Fetch::progressed);
        QTRY_COMPARE(progressed.size(), 1);
        QCOMPARE(progressed.constFirst(), (QList<QVariant>{2LL, 10LL}));
        fetch->cancel();
        fetch->cancel();
        QCOMPARE(outcome.waitForProblem().kind, ProblemKind::Cancelled);
        QTRY_COMPARE(server.connectionCount(), 0);
        fetch->cancel();
        QCoreApplication::processEvents();
        QCOMPARE(outcome.count(), 1);
    }

    void cancelsWhatCannotStart()
    {
        HttpConversationSource source(m_manager, {}, {}, QStringLiteral("0.1"));
        for (const auto &id : {QString(), QStringLiteral("c")}) {
            Fetch *fetch = source.fetch(idReference(id), this);
            const FetchOutcome outcome(fetch);
            fetch->cancel();
            QCOMPARE(outcome.waitForProblem().kind, ProblemKind::Cancelled);
        }
    }

    void endsSilentlyWhenDeleted()
    {
        HostileServer server;
        HostileAnswer stalled;
        stalled.then = HostileAnswer::Then::Stall;
        server.setAnswer("/core/conversations/c", stalled);
        auto source = sourceFor(server);
        Fetch *fetch = source.fetch(idReference(QStringLiteral("c")), this);
        const FetchOutcome outcome(fetch);
        QTRY_COMPARE(server.connectionCount(), 1);
        delete fetch;
        QTRY_COMPARE(server.connectionCount(), 0);
        QCOMPARE(outcome.count(), 0);
    }

    void mayBeDeletedWhenFinished_data()
    {
        QTest::addColumn<HostileAnswer>("answer");
        QTest::newRow("success") << HostileAnswer::json("{}");
        QTest::newRow("from the head") << HostileAnswer::http(200, "text/html", "<html>");
        QTest::newRow("error") << HostileAnswer::http(500, {}, {});
    }
    void mayBeDeletedWhenFinished()
    {
        QFETCH(HostileAnswer, answer);
        HostileServer server;
        server.setAnswer("/core/conversations/c", answer);
        auto source = sourceFor(server);
        const QPointer<Fetch> fetch = source.fetch(idReference(QStringLiteral("c")), this);
        connect(fetch, &Fetch::finished, this, [fetch] { delete fetch.data(); });
        QTRY_VERIFY(!fetch);
    }

private:
    HttpConversationSource sourceFor(const HostileServer &server, const QString &organization = {},
                                     const FetchLimits &limits = {}, const QByteArray &prefix = {})
    {
        return {m_manager, {server.url(prefix), organization}, Key, QStringLiteral("0.1"), limits};
    }

    QNetworkAccessManager m_manager;
};

QTEST_GUILESS_MAIN(TestHttpConversationSource)
#include "tst_httpconversationsource.moc"
