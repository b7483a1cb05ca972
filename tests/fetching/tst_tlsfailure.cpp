// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/tlsfailure.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

class TestTlsFailure final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDo_data()
    {
        QTest::addColumn<QList<QSslError::SslError>>("errors");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QList<QSslError::SslError> &errors, const char *word) {
            QTest::newRow(name) << errors << QString::fromLatin1(word);
        };
        row("clock", {QSslError::CertificateNotYetValid}, "clock");
        row("expired", {QSslError::SelfSignedCertificate, QSslError::CertificateExpired}, "clock");
        row("filter of a company", {QSslError::SelfSignedCertificateInChain}, "CA file");
        row("unknown issuer", {QSslError::UnableToGetLocalIssuerCertificate}, "CA file");
        row("another name", {QSslError::HostNameMismatch}, "Another server");
        row("no reason", {}, "No secure connection");
    }
    void saysWhatToDo()
    {
        QFETCH(QList<QSslError::SslError>, errors);
        QFETCH(QString, word);
        const QString text = fetching::tlsFailureText(errors, QStringLiteral("api.example"));
        QVERIFY2(text.contains(word), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("api.example")));
        QVERIFY(!text.contains(u'%'));
        QVERIFY(text.contains(QStringLiteral("othing was sent")));
    }
};

QTEST_GUILESS_MAIN(TestTlsFailure)
#include "tst_tlsfailure.moc"
