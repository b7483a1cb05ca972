// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/httpconversationsource.h"
#include "fetching/networkuse.h"
#include "fetchoutcome.h"
#include "support/testcase.h"
#include "support/tlsserver.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot;
using base::ProblemKind;
using fetching::useNetwork;

/** A server whose certificate an authority of a company has signed, as behind a company's filter. */
class TestNetworkUse final : public support::TestCase
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;

    [[nodiscard]] QString fileWith(const char *name, const QByteArray &content) const
    {
        QFile file(m_directory.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(content);
        }
        return file.fileName();
    }

    static base::Result<fetching::Reply> askAt(const QUrl &api)
    {
        QNetworkAccessManager manager;
        fetching::HttpConversationSource source(manager, {api, {}}, {"ak_1.secret"}, QStringLiteral("0.1"));
        QObject owner;
        const tests::FetchOutcome outcome(source.fetchScopes(&owner));
        const auto result = outcome.wait();
        return result ? *result : base::Result<fetching::Reply>(base::Problem{});
    }

private Q_SLOTS:
    void cleanup() { QVERIFY(!useNetwork({})); }

    void trustsTheCaFileBesidesTheSystem()
    {
        support::TlsServer server(support::TlsServer::Certificate::Good);
        if (!server.listen()) {
            QSKIP("SKIPPED-TEST: openssl is not installed");
        }
        QVERIFY(!useNetwork({false, {}}));
        const auto refused = askAt(server.url());
        QVERIFY(!refused.hasValue());
        QCOMPARE(refused.problem().kind, ProblemKind::TlsFailure);
        QVERIFY2(refused.problem().text.contains(QStringLiteral("CA file")),
                 qPrintable(refused.problem().text));
        QVERIFY(server.received().isEmpty()); // not even the token
        const auto before = QSslConfiguration::defaultConfiguration().caCertificates();
        QVERIFY(!useNetwork({false, fileWith("ca.pem", server.authority())}));
        QVERIFY(QSslConfiguration::defaultConfiguration().caCertificates().size() > before.size());
        const auto answered = askAt(server.url());
        QVERIFY2(answered.hasValue(), answered.hasValue() ? "" : qPrintable(answered.problem().text));
        QVERIFY(server.received().contains("Bearer ak_1.secret"));
    }

    void saysThatTheClockOrTheCertificateIsWrong()
    {
        support::TlsServer server(support::TlsServer::Certificate::Expired);
        if (!server.listen()) {
            QSKIP("SKIPPED-TEST: openssl is not installed");
        }
        QVERIFY(!useNetwork({false, fileWith("expired.pem", server.authority())}));
        const auto refused = askAt(server.url());
        QVERIFY(!refused.hasValue());
        QCOMPARE(refused.problem().kind, ProblemKind::TlsFailure);
        QVERIFY2(refused.problem().text.contains(QStringLiteral("clock")),
                 qPrintable(refused.problem().text));
        QVERIFY(server.received().isEmpty());
    }

    void saysWhyACaFileCannotBeUsed()
    {
        const auto missing = useNetwork({true, m_directory.filePath(QStringLiteral("none.pem"))});
        QVERIFY(missing);
        QCOMPARE(missing->kind, ProblemKind::FileUnreadable);
        const auto nonsense = useNetwork({true, fileWith("nonsense.pem", "certificate")});
        QVERIFY(nonsense);
        QCOMPARE(nonsense->kind, ProblemKind::InvalidInput);
        QVERIFY(!QSslConfiguration::defaultConfiguration().caCertificates().isEmpty());
    }

    void usesTheSystemsProxyOrNone()
    {
        QVERIFY(!useNetwork({true, {}}));
        QVERIFY(QNetworkProxyFactory::usesSystemConfiguration());
        QVERIFY(!useNetwork({false, {}}));
        QVERIFY(!QNetworkProxyFactory::usesSystemConfiguration());
        QCOMPARE(QNetworkProxy::applicationProxy().type(), QNetworkProxy::NoProxy);
    }
};

QTEST_GUILESS_MAIN(TestNetworkUse)
#include "tst_networkuse.moc"
