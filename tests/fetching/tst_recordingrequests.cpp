// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/recordingrequests.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using base::ProblemKind;
using fetching::RecordingRequests;

namespace {

const QUrl Link(QStringLiteral("https://store.example/a?sig=1#part"));

RecordingRequests requestsFor(const char *apiUrl)
{
    return {QUrl(QString::fromLatin1(apiUrl)), "Earshot/0.1"};
}

} // namespace

class TestRecordingRequests final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void carriesNoSecretButTheLink()
    {
        const auto made = requestsFor("https://api.example").makerFor(Link)(Link);
        QVERIFY(made.hasValue());
        const QNetworkRequest &request = made.value();
        QCOMPARE(request.url(), QUrl(QStringLiteral("https://store.example/a?sig=1")));
        QCOMPARE(request.rawHeader("Accept-Encoding"), QByteArray("identity"));
        QCOMPARE(request.rawHeaderList().size(), 3); // and Accept, User-Agent
    }

    void checksEveryHop_data()
    {
        QTest::addColumn<QString>("hop");
        for (const char *hop : {"http://store.example/a", "file:///etc/hostname", "ftp://store.example/a",
                                "https://169.254.169.254/a", "https://u:p@store.example/a", "data:,x"}) {
            QTest::newRow(hop) << QString::fromLatin1(hop);
        }
    }
    void checksEveryHop()
    {
        QFETCH(QString, hop);
        const auto made = requestsFor("https://api.example").makerFor(Link)(QUrl(hop));
        QVERIFY(!made.hasValue());
        QCOMPARE(made.problem().kind, ProblemKind::LinkRefused);
    }

    void neverGoesFromHttpsToLoopback()
    {
        const QUrl loopback(QStringLiteral("http://127.0.0.1:1/a"));
        const RecordingRequests requests = requestsFor("http://127.0.0.1:8080");
        QVERIFY(requests.makerFor(loopback)(loopback).hasValue());
        QVERIFY(!requests.makerFor(Link)(loopback).hasValue());
    }

    void checksLinks()
    {
        const RecordingRequests requests = requestsFor("https://api.example");
        QVERIFY(requests.check(Link.toString()).hasValue());
        QVERIFY(!requests.check(QStringLiteral("http://127.0.0.1/a")).hasValue());
        QVERIFY(!requests.check(QString()).hasValue());
    }
};

QTEST_GUILESS_MAIN(TestRecordingRequests)
#include "tst_recordingrequests.moc"
