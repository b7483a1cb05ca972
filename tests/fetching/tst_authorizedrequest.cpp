// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/authorizedrequest.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::fetching;
using base::ProblemKind;

namespace {

const Endpoint Api{QUrl(QStringLiteral("https://api.example/v1")), QStringLiteral("org_1")};
const Credentials Key{"ak_1.secret"};

} // namespace

class TestAuthorizedRequest final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void attachesWhatTheApiNeeds()
    {
        const auto result = authorizedRequest(QUrl(QStringLiteral("https://u:p@api.example:443/v1/x#y")), Api,
                                              Key, "Earshot/9");
        QVERIFY(result.hasValue());
        const QNetworkRequest &request = result.value();
        QCOMPARE(request.url(), QUrl(QStringLiteral("https://api.example:443/v1/x")));
        QCOMPARE(request.rawHeader("Authorization"), QByteArray("Bearer ak_1.secret"));
        QCOMPARE(request.rawHeader("X-Anyreach-Org"), QByteArray("org_1"));
        QCOMPARE(request.rawHeader("Accept"), QByteArray("application/json"));
        QCOMPARE(request.rawHeader("User-Agent"), QByteArray("Earshot/9"));
    }

    void sendsNoEmptyOrganization()
    {
        const auto result = authorizedRequest(Api.apiUrl, {Api.apiUrl, {}}, Key, "Earshot/9");
        QVERIFY(!result.value().hasRawHeader("X-Anyreach-Org"));
    }

    void refusesOtherOrigins_data()
    {
        QTest::addColumn<QString>("target");
        for (const char *target : {"http://api.example/", "https://api.example:8443/",
                                   "https://evil.example/", "https://api.example.evil.example/",
                                   "https://api.example@evil.example/", "file:///etc/passwd", ""}) {
            QTest::newRow(target) << QString::fromLatin1(target);
        }
    }
    void refusesOtherOrigins()
    {
        QFETCH(QString, target);
        const auto result = authorizedRequest(QUrl(target), Api, Key, "Earshot/9");
        QVERIFY(!result.hasValue());
        QCOMPARE(result.problem().kind, ProblemKind::Redirected);
    }

    void refusesWhatCannotBeSent_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("organization");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<ProblemKind>("kind");
        const auto row = [](const char *name, const char *api, const char *organization, const char *token,
                            ProblemKind kind) {
            QTest::newRow(name) << QString::fromUtf8(api) << QString::fromUtf8(organization)
                                << QByteArray(token) << kind;
        };
        row("no token", "https://a", "", "", ProblemKind::Unauthorized);
        row("token with a line break", "https://a", "", "ak\r\nX-Evil: 1", ProblemKind::Unauthorized);
        row("token of two words", "https://a", "", "ak bk", ProblemKind::Unauthorized);
        row("token that is no ASCII", "https://a", "", "ak\xC3\xA4", ProblemKind::Unauthorized);
        row("organization with a line break", "https://a", "o\r\nX-Evil: 1", "ak", ProblemKind::InvalidInput);
        row("organization that is no ASCII", "https://a", "\xC3\xA4", "ak", ProblemKind::InvalidInput);
        row("no address", "", "", "ak", ProblemKind::InvalidInput);
        row("no host", "https:///x", "", "ak", ProblemKind::InvalidInput);
        row("no scheme", "api.example", "", "ak", ProblemKind::InvalidInput);
        row("ftp", "ftp://a", "", "ak", ProblemKind::InvalidInput);
        row("http to another computer", "http://api.example", "", "ak", ProblemKind::InvalidInput);
    }
    void refusesWhatCannotBeSent()
    {
        QFETCH(QString, api);
        QFETCH(QString, organization);
        QFETCH(QByteArray, token);
        const auto result = authorizedRequest(QUrl(api), {QUrl(api), organization}, {token}, "Earshot/9");
        QVERIFY(!result.hasValue());
        QTEST(result.problem().kind, "kind");
        QVERIFY(!result.problem().text.isEmpty());
    }

    void saysHowToSignIn()
    {
        const QString text = authorizedRequest(Api.apiUrl, Api, {}, {}).problem().text;
        QVERIFY(text.contains(QStringLiteral("ANYREACH_TOKEN")));
        QVERIFY(text.contains(QStringLiteral("--token-file")));
    }

    void namesProgramAndVersion()
    {
        QVERIFY(userAgent(QStringLiteral("1.2.3")).startsWith("Earshot/1.2.3 ("));
    }
};

QTEST_GUILESS_MAIN(TestAuthorizedRequest)
#include "tst_authorizedrequest.moc"
