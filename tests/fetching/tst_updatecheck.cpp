// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/updatecheck.h"
#include "support/hostileserver.h"
#include "support/testcase.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>
#include <memory>

using namespace earshot;
using fetching::UpdateCheck;
using support::HostileAnswer;
using support::HostileServer;

namespace {

/** JSON with single quotes for double ones: the moc of Qt 6.4 loses its way in raw strings. */
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

/** One check against a server that gives `answer`. */
struct Fixture
{
    HostileServer server;
    QNetworkAccessManager network;
    std::unique_ptr<UpdateCheck> check;
    std::unique_ptr<QSignalSpy> newer;
    std::unique_ptr<QSignalSpy> current;
    std::unique_ptr<QSignalSpy> failed;

    void run(const HostileAnswer &answer)
    {
        server.setAnswer("/newest.json", answer);
        check = std::make_unique<UpdateCheck>(network, server.url("/newest.json"), QStringLiteral("1.2.0"));
        newer = std::make_unique<QSignalSpy>(check.get(), &UpdateCheck::newerVersionFound);
        current = std::make_unique<QSignalSpy>(check.get(), &UpdateCheck::upToDate);
        failed = std::make_unique<QSignalSpy>(check.get(), &UpdateCheck::failed);
        check->start();
        check->start(); // one at a time
        QTRY_COMPARE(newer->size() + current->size() + failed->size(), 1);
    }
    [[nodiscard]] HostileAnswer release(const QByteArray &version) const
    {
        return HostileAnswer::json(json("{'version':'VERSION','page':'PAGE'}")
                                       .replace("VERSION", version)
                                       .replace("PAGE", server.url("/download").toEncoded()));
    }
};

} // namespace

class TestUpdateCheck final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comparesNumbersAndNotLetters_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("newer");
        QTest::addRow("a later one") << QStringLiteral("1.10.0") << true;
        QTest::addRow("the same") << QStringLiteral("1.2.0") << false;
        QTest::addRow("the same, shorter") << QStringLiteral("1.2") << false;
        QTest::addRow("an earlier one") << QStringLiteral("1.1.9") << false;
    }
    void comparesNumbersAndNotLetters()
    {
        QFETCH(QString, version);
        QTEST(fetching::isNewerVersion(version, QStringLiteral("1.2.0")), "newer");
    }

    void tellsANewerVersion()
    {
        Fixture f;
        f.run(f.release("1.3.0"));
        QCOMPARE(f.newer->size(), 1);
        const auto found = f.newer->constFirst().constFirst().value<fetching::NewerVersion>();
        QCOMPARE(found.version, QStringLiteral("1.3.0"));
        QCOMPARE(found.page, f.server.url("/download"));
    }
    void tellsThatThereIsNone()
    {
        Fixture f;
        f.run(f.release("1.2.0"));
        QCOMPARE(f.current->size(), 1);
    }

    void sendsItsVersionAndNothingElse()
    {
        Fixture f;
        f.run(f.release("1.2.0"));
        QCOMPARE(f.server.requests().size(), 1);
        const support::HostileRequest &request = f.server.requests().constFirst();
        QCOMPARE(request.target, QByteArray("/newest.json"));
        QCOMPARE(request.header("User-Agent"), QByteArray("Earshot/1.2.0"));
        QCOMPARE(request.header("Accept-Language"), QByteArray("en"));
        QList<QByteArray> names;
        for (const auto &[name, value] : request.headers) {
            names.append(name.toLower());
        }
        std::sort(names.begin(), names.end());
        // What HTTP itself wants, the same for everybody.
        QCOMPARE(names, QList<QByteArray>({"accept", "accept-encoding", "accept-language", "cache-control",
                                           "connection", "host", "pragma", "user-agent"}));
    }

    void believesNothingElse_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("an error") << 500 << json("{'version':'9.0','page':'PAGE'}");
        QTest::addRow("no JSON") << 200 << QByteArray("<html>Welcome to this hotel</html>");
        QTest::addRow("a version that is none") << 200 << json("{'version':'9.0 <b>now</b>','page':'PAGE'}");
        QTest::addRow("a page elsewhere") << 200 << json("{'version':'9.0','page':'https://other.example/'}");
        QTest::addRow("no page") << 200 << json("{'version':'9.0'}");
        QTest::addRow("a page that is a file")
            << 200 << json("{'version':'9.0','page':'file:///etc/passwd'}");
    }
    void believesNothingElse()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Fixture f;
        body.replace("PAGE", f.server.url("/download").toEncoded());
        f.run(HostileAnswer::http(status, "application/json", body));
        QCOMPARE(f.failed->size(), 1);
    }

    void followsNobodyElsewhere()
    {
        Fixture f;
        f.run(HostileAnswer::redirect("/elsewhere"));
        QCOMPARE(f.failed->size(), 1);
        QCOMPARE(f.server.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestUpdateCheck)
#include "tst_updatecheck.moc"
