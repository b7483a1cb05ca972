// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demoarchive.h"
#include "demo/demolibrary.h"
#include "demo/demoserver.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QSignalSpy>
#include <QUrlQuery>
#include <QtTest>

using namespace earshot;

namespace {

struct Answer
{
    int status = 0;
    QByteArray contentType;
    QByteArray contentRange;
    QByteArray etag;
    QByteArray body;

    [[nodiscard]] QJsonValue json() const
    {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    [[nodiscard]] QString detail() const { return json()[u"detail"].toString(); }
};

const QString kLongCall = QStringLiteral("conv_demo_late_order");

} // namespace

class TestDemoServer final : public support::TestCase
{
    Q_OBJECT

public:
    TestDemoServer() { start(); }

private:
    const QDateTime m_start = QDateTime::fromString(QStringLiteral("2026-06-01T10:00:00Z"), Qt::ISODate);
    QDateTime m_now = m_start;
    std::unique_ptr<demo::DemoServer> m_server;
    bool m_listens = false;
    QNetworkAccessManager m_network;

    void start()
    {
        m_now = m_start;
        m_server = std::make_unique<demo::DemoServer>([this] { return m_now; });
        m_listens = m_server->listen();
    }

    Answer get(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &headers,
               bool headOnly = false)
    {
        QNetworkRequest request(url);
        for (const auto &[name, value] : headers) {
            request.setRawHeader(name, value);
        }
        const std::unique_ptr<QNetworkReply> reply(headOnly ? m_network.head(request)
                                                            : m_network.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!finished.wait()) {
            return {};
        }
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->rawHeader("Content-Type"), reply->rawHeader("Content-Range"), reply->rawHeader("ETag"),
                reply->readAll()};
    }
    [[nodiscard]] QUrl api(const QString &pathAndQuery) const
    {
        return QUrl(m_server->apiUrl().toString() + pathAndQuery, QUrl::StrictMode);
    }
    Answer ask(const QString &pathAndQuery)
    {
        return get(api(pathAndQuery), {{"Authorization", "Bearer " + m_server->token()}});
    }
    Answer conversation(const QString &id) { return ask(QStringLiteral("/core/conversations/") + id); }
    QUrl link(const QString &id)
    {
        return QUrl(conversation(id).json()[u"recording_details"][u"recording_url"].toString(),
                    QUrl::StrictMode);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_network.clearConnectionCache();
        start();
    }

    void listensOnTwoPortsOfLoopback()
    {
        QVERIFY(m_listens);
        QCOMPARE(m_server->apiUrl().scheme(), QStringLiteral("http"));
        QCOMPARE(m_server->apiUrl().host(), QStringLiteral("127.0.0.1"));
        QVERIFY(m_server->apiUrl().port() > 0);
    }

    void tokenIsNewAtEachStart()
    {
        const QByteArray token = m_server->token();
        QVERIFY(token.startsWith("ak_demo."));
        QVERIFY(token.size() > 40);
        QVERIFY(demo::DemoServer().token() != token);
    }

    void asksForTheToken_data()
    {
        QTest::addColumn<QByteArray>("authorization"); // TOKEN stands for the token
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("detail");
        const QString missing = QStringLiteral("Missing bearer token");
        const QString invalid = QStringLiteral("Invalid token");
        QTest::newRow("right") << QByteArray("Bearer TOKEN") << 200 << QString();
        QTest::newRow("none") << QByteArray() << 401 << missing;
        QTest::newRow("basic") << QByteArray("Basic TOKEN") << 401 << missing;
        QTest::newRow("empty") << QByteArray("Bearer") << 401 << missing;
        QTest::newRow("wrong") << QByteArray("Bearer ak_demo.wrong") << 401 << invalid;
        QTest::newRow("longer") << QByteArray("Bearer TOKENx") << 401 << invalid;
    }
    void asksForTheToken()
    {
        QFETCH(QByteArray, authorization);
        QFETCH(int, status);
        QFETCH(QString, detail);
        authorization.replace("TOKEN", m_server->token());
        for (const QString &path :
             {QStringLiteral("/core/conversations/conv_demo_late_order"),
              QStringLiteral("/core/conversations"), QStringLiteral("/admin/members/me/scopes")}) {
            const Answer answer = get(api(path), {{"Authorization", authorization}});
            QCOMPARE(answer.status, status);
            QCOMPARE(answer.contentType, QByteArray("application/json"));
            QCOMPARE(answer.detail(), detail);
        }
    }

    void servesEveryConversationOfTheMenu()
    {
        const QList<demo::DemoConversation> menu = demo::DemoServer::conversations();
        QCOMPARE(menu.first().id, kLongCall);
        QSet<QString> titles;
        for (const demo::DemoConversation &entry : menu) {
            const Answer answer = conversation(entry.id);
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.json()[u"id"].toString(), entry.id);
            QVERIFY(answer.body.startsWith("{\"id\":"));
            titles.insert(entry.title);
        }
        QCOMPARE(titles.size(), menu.size());
    }

    void knowsNoOtherConversation_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("detail");
        const QString unknown = QStringLiteral("Conversation not found");
        QTest::newRow("id") << QStringLiteral("/core/conversations/conv_other") << unknown;
        QTest::newRow("empty id") << QStringLiteral("/core/conversations/") << unknown;
        QTest::newRow("slash") << QStringLiteral("/core/conversations/conv_demo_live/x") << unknown;
        QTest::newRow("dots") << QStringLiteral("/core/conversations/%2e%2e%2f") << unknown;
        QTest::newRow("other path") << QStringLiteral("/core/other") << QStringLiteral("Not Found");
        QTest::newRow("root") << QStringLiteral("/") << QStringLiteral("Not Found");
        QTest::newRow("recording") << QStringLiteral("/recordings/conv_demo_live.ogg")
                                   << QStringLiteral("Not Found");
    }
    void knowsNoOtherConversation()
    {
        QFETCH(QString, path);
        QFETCH(QString, detail);
        const Answer answer = ask(path);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.detail(), detail);
    }

    void tellsTheScopes()
    {
        const QJsonArray scopes = ask(QStringLiteral("/admin/members/me/scopes")).json().toArray();
        QVERIFY(scopes.contains(QStringLiteral("conversations:read_sensitive")));
    }

    void listsPageByPage()
    {
        QStringList walked;
        QString cursor;
        for (qsizetype size = 100; size == 100;) {
            QString query = QStringLiteral("/core/conversations?limit=100");
            if (!cursor.isEmpty()) {
                query += QStringLiteral("&cursor=") + cursor;
            }
            const QJsonArray page = ask(query).json().toArray();
            size = page.size();
            for (const QJsonValue &entry : page) {
                walked.append(entry[u"id"].toString());
            }
            const QByteArray last = page.last()[u"created_at"].toString().toLatin1();
            cursor = QString::fromLatin1(last.toBase64().toPercentEncoding());
        }
        QCOMPARE(walked.size(), demo::DemoServer::conversations().size() + demo::DemoArchive::kCount);
        QCOMPARE(walked.removeDuplicates(), 0);
        QCOMPARE(ask(QStringLiteral("/core/conversations")).json().toArray().size(), 50);
        QCOMPARE(ask(QStringLiteral("/core/conversations/") + walked.last()).status, 200);
    }

    void filtersAsDocumented_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("key"); // of each conversation
        QTest::addColumn<QVariant>("value");
        const auto row = [](const char *query, const char *key, const QVariant &value) {
            QTest::newRow(query) << QString::fromLatin1(query) << QString::fromLatin1(key) << value;
        };
        row("direction=outbound", "direction", QStringLiteral("outbound"));
        row("channel=email", "channel", QStringLiteral("email"));
        row("status=failed", "status", QStringLiteral("failed"));
        row("user_id=ELENA", "user_id", QStringLiteral("elena.marsh@example.com"));
        row("agent_id=agent_web_chat", "agent_id", QStringLiteral("agent_web_chat"));
        row("agent_version_id=agentver_2025_12_18", "agent_version_id",
            QStringLiteral("agentver_2025_12_18"));
        row("agent_number=support", "agent_number", QStringLiteral("support@larkspur.example"));
        row("web_widget_id=widget_storefront_ar", "web_widget_id", QStringLiteral("widget_storefront_ar"));
        row("duration_above=267&duration_below=312", "duration", 312);
        row("user_turn_count_above=18", "user_turn_count", 18);
        row("user_turn_count_below=0", "user_turn_count", 0);
        row("custom_metadata=%7B%22attempt%22%3A2%7D", "agent_id", QStringLiteral("agent_delivery_calls"));
    }
    void filtersAsDocumented()
    {
        QFETCH(QString, query);
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        const QJsonArray list = ask(QStringLiteral("/core/conversations?") + query).json().toArray();
        QVERIFY(!list.isEmpty());
        for (const QJsonValue &entry : list) {
            QCOMPARE(entry[key].toVariant().toString(), value.toString());
        }
    }

    void filtersByTime()
    {
        const QString from = m_start.addDays(-4).toString(Qt::ISODate);
        const QString to = m_start.addDays(-3).toString(Qt::ISODate);
        const QJsonArray list =
            ask(QStringLiteral("/core/conversations?created_after=%1&created_before=%2").arg(from, to))
                .json()
                .toArray();
        QVERIFY(list.size() > 20 && list.size() < 50);
        for (const QJsonValue &entry : list) {
            const auto created = QDateTime::fromString(entry[u"created_at"].toString(), Qt::ISODateWithMs);
            QVERIFY(created >= m_start.addDays(-4) && created <= m_start.addDays(-3));
        }
    }

    void misbehavesWhenTold()
    {
        const auto list = [this](demo::ListFault fault) {
            m_server->setListFault(fault);
            return ask(QStringLiteral("/core/conversations?limit=20"));
        };
        const QJsonArray strange = list(demo::ListFault::StrangeEntries).json().toArray();
        QCOMPARE(strange.size(), 20);
        QVERIFY(strange.at(1).isNull() && strange.at(6).isString());
        const QJsonArray first = list(demo::ListFault::EndlessPage).json().toArray();
        const QString cursor = QString::fromLatin1(
            first.last()[u"created_at"].toString().toLatin1().toBase64().toPercentEncoding());
        const QJsonArray second =
            ask(QStringLiteral("/core/conversations?limit=20&cursor=") + cursor).json().toArray();
        QCOMPARE(second.first()[u"id"], first.first()[u"id"]);
        QVERIFY(second.last()[u"created_at"] != first.last()[u"created_at"]);
    }

    void refusesABadPage_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("status");
        QTest::newRow("zero") << QStringLiteral("limit=0") << 422;
        QTest::newRow("too many") << QStringLiteral("limit=101") << 422;
        QTest::newRow("no number") << QStringLiteral("limit=many") << 422;
        QTest::newRow("empty limit") << QStringLiteral("limit=") << 422;
        QTest::newRow("no base64") << QStringLiteral("cursor=***") << 400;
        QTest::newRow("no time") << QStringLiteral("cursor=aGVsbG8%3D") << 400;
    }
    void refusesABadPage()
    {
        QFETCH(QString, query);
        QFETCH(int, status);
        const Answer answer = ask(QStringLiteral("/core/conversations?") + query);
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.json()[u"detail"].isUndefined());
    }

    void everyLinkIsOfTheOtherOriginAndExpires()
    {
        m_server->setLinkLifetimeS(120);
        m_now = m_start.addSecs(300);
        int links = 0;
        for (const demo::DemoConversation &entry : demo::DemoServer::conversations()) {
            const QUrl url = link(entry.id);
            if (url.isEmpty() || demo::DemoLibrary::isSlow(url.fileName())) {
                continue; // the slow one has a test of its own
            }
            ++links;
            QCOMPARE(url.host(), m_server->apiUrl().host());
            QVERIFY(url.port() != m_server->apiUrl().port());
            QCOMPARE(QUrlQuery(url).queryItemValue(QStringLiteral("Expires")).toLongLong(),
                     m_now.toSecsSinceEpoch() + 120);
            const Answer answer = get(url, {}); // without a token
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.contentType, QByteArray("audio/ogg"));
            QVERIFY(answer.body.startsWith("OggS"));
        }
        QCOMPARE(links, 3);
    }

    void linkEndsWithItsLifetime()
    {
        m_server->setLinkLifetimeS(60);
        const QUrl url = link(kLongCall);
        m_now = m_start.addSecs(59);
        QCOMPARE(get(url, {}).status, 200);
        m_now = m_start.addSecs(60);
        const Answer answer = get(url, {});
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.contentType, QByteArray("application/xml"));
        QVERIFY(answer.body.contains("<Message>Request has expired</Message>"));
        QCOMPARE(get(link(kLongCall), {}).status, 200); // asked for again
    }

    void refusesAForgedLink_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("name") << QStringLiteral("late_order") << QStringLiteral("arabic")
                              << QByteArray("SignatureDoesNotMatch");
        QTest::newRow("expiry") << QStringLiteral("Expires=1") << QStringLiteral("Expires=2")
                                << QByteArray("SignatureDoesNotMatch");
        QTest::newRow("signature") << QStringLiteral("Signature=") << QStringLiteral("Signature=A")
                                   << QByteArray("SignatureDoesNotMatch");
        QTest::newRow("no expiry") << QStringLiteral("Expires") << QStringLiteral("Other")
                                   << QByteArray("AccessDenied");
        QTest::newRow("no signature")
            << QStringLiteral("Signature") << QStringLiteral("Other") << QByteArray("AccessDenied");
    }
    void refusesAForgedLink()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QByteArray, code);
        const QString good = link(kLongCall).toString();
        QString forged = good;
        forged.replace(before, after);
        QVERIFY(forged != good);
        const Answer answer = get(QUrl(forged), {});
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.contentType, QByteArray("application/xml"));
        QVERIFY(answer.body.contains("<Code>" + code + "</Code>"));
    }

    void storeTakesNoTokenInsteadOfASignature()
    {
        QUrl url = link(kLongCall);
        url.setQuery(QString());
        QCOMPARE(get(url, {{"Authorization", "Bearer " + m_server->token()}}).status, 403);
    }

    void servesRanges_data()
    {
        QTest::addColumn<QByteArray>("range"); // SIZE stands for the size
        QTest::addColumn<int>("status");
        QTest::addColumn<qint64>("first"); // negative: from the end
        QTest::addColumn<qint64>("length");
        QTest::newRow("first") << QByteArray("bytes=0-99") << 206 << qint64(0) << qint64(100);
        QTest::newRow("middle") << QByteArray("bytes=5000-69999") << 206 << qint64(5000) << qint64(65'000);
        QTest::newRow("suffix") << QByteArray("bytes=-500") << 206 << qint64(-500) << qint64(500);
        QTest::newRow("beyond") << QByteArray("bytes=SIZE-") << 416 << qint64(0) << qint64(0);
    }
    void servesRanges()
    {
        QFETCH(QByteArray, range);
        QFETCH(int, status);
        QFETCH(qint64, first);
        QFETCH(qint64, length);
        const QUrl url = link(kLongCall);
        const QByteArray whole = get(url, {}).body;
        const QByteArray size = QByteArray::number(whole.size());
        if (first < 0) {
            first += whole.size();
        }
        const Answer answer = get(url, {{"Range", range.replace("SIZE", size)}});
        QCOMPARE(answer.status, status);
        if (status == 416) {
            QCOMPARE(answer.contentRange, "bytes */" + size);
            return;
        }
        QCOMPARE(answer.contentRange, "bytes " + QByteArray::number(first) + '-' +
                                          QByteArray::number(first + length - 1) + '/' + size);
        QVERIFY(answer.body == whole.mid(first, length));
    }

    void unchangedIsNotSentAgain()
    {
        const QUrl recording = link(kLongCall);
        const QUrl email = api(QStringLiteral("/core/conversations/conv_demo_email_warranty"));
        const std::pair<QByteArray, QByteArray> token{"Authorization", "Bearer " + m_server->token()};
        for (const QUrl &url : {recording, email}) {
            const QByteArray etag = get(url, {token}).etag;
            QVERIFY(!etag.isEmpty());
            m_now = m_now.addSecs(5);
            const Answer again = get(url, {token, {"If-None-Match", etag}});
            QCOMPARE(again.status, 304);
            QCOMPARE(again.body, QByteArray());
        }
    }

    void headHasNoBody()
    {
        const Answer answer = get(link(kLongCall), {}, true);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.contentType, QByteArray("audio/ogg"));
        QCOMPARE(answer.body, QByteArray());
    }

    void runningCallGrowsUntilItsRecordingAppears()
    {
        const QString id = QStringLiteral("conv_demo_live");
        const auto items = [](const Answer &answer) {
            return answer.json()[u"conversation"][u"items"].toArray().size();
        };
        const Answer early = conversation(id);
        QCOMPARE(early.json()[u"status"].toString(), QStringLiteral("in_progress"));
        QVERIFY(items(early) > 0);
        QVERIFY(early.json()[u"recording_details"].isNull());

        m_now = m_start.addSecs(60);
        const Answer later = conversation(id);
        QCOMPARE(later.json()[u"status"].toString(), QStringLiteral("in_progress"));
        QVERIFY(items(later) > items(early));
        QVERIFY(later.json()[u"updated_at"].toString() > early.json()[u"updated_at"].toString());

        m_now = m_start.addSecs(180);
        QCOMPARE(conversation(id).json()[u"status"].toString(), QStringLiteral("completed"));
        QCOMPARE(get(link(id), {}).status, 200);
    }

    void aSlowRecordingComesBitByBitByALinkThatEndsSoon()
    {
        const QUrl url = link(QStringLiteral("conv_demo_slow_network"));
        QCOMPARE(QUrlQuery(url).queryItemValue(QStringLiteral("Expires")).toLongLong(),
                 m_now.toSecsSinceEpoch() + 20);
        const Answer whole = get(link(kLongCall), {});
        QCOMPARE(get(url, {}, true).status, 200);
        const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
        QTRY_VERIFY(reply->bytesAvailable() > 0);
        QVERIFY(reply->bytesAvailable() < whole.body.size() / 2);
        QVERIFY(!reply->isFinished());
        QVERIFY(whole.body.startsWith(reply->readAll()));
        m_now = m_now.addSecs(21);
        QCOMPARE(get(url, {}).status, 403);
        QCOMPARE(get(link(QStringLiteral("conv_demo_slow_network")), {}, true).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestDemoServer)
#include "tst_demoserver.moc"
