// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/errordetail.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

class TestErrorDetail final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryShape_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("expected");
        const QByteArray json("application/json");
        const auto row = [&json](const char *body, const char *expected) {
            QTest::newRow(body) << QByteArray(body) << json << QString::fromUtf8(expected);
        };
        row(R"({"detail":"Conversation not found"})", "Conversation not found");
        row(R"({"detail":[{"loc":["path","id"],"msg":"too long","type":"x"},{"loc":["query",0],"msg":"bad"}]})",
            "path.id: too long\nquery.0: bad");
        row(R"({"detail":["one","two"]})", "one\ntwo");
        row(R"({"detail":{"code":7,"message":"Broken"}})", "Broken");
        row(R"({"detail":{"code":7}})", R"({"code":7})");
        row(R"({"detail":5})", "5");
        row(R"({"detail":null,"error":"Missing Bearer token"})", "Missing Bearer token");
        row(R"({"error":{"message":"Broken"}})", "Broken");
        row(R"({"message":"Forbidden"})", "Forbidden");
        row(R"({"detail":"<b>bold</b>"})", "<b>bold</b>"); // plain text: as received
        row(R"({"detail":""})", "");
        row(R"({"detail":[]})", "");
        row(R"({"other":"x"})", "");
        row(R"(["x"])", "");
        row(R"({"detail":)", "");
        row("", "");
        QTest::newRow("plain text") << QByteArray("\n upstream is down \r\nsecond line")
                                    << QByteArray("text/plain") << QStringLiteral("upstream is down");
        QTest::newRow("HTML") << QByteArray("<html>Bad Gateway</html>") << QByteArray("text/html")
                              << QString();
        QTest::newRow("JSON of no type")
            << QByteArray(R"({"detail":"x"})") << QByteArray() << QStringLiteral("x");
        QTest::newRow("long") << QByteArray(R"({"detail":")" + QByteArray(5'000, 'x') + R"("})") << json
                              << QString(fetching::MaxErrorDetailLength, u'x');
    }
    void readsEveryShape()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QTEST(fetching::errorDetail(body, type), "expected");
    }
};

QTEST_GUILESS_MAIN(TestErrorDetail)
#include "tst_errordetail.moc"
