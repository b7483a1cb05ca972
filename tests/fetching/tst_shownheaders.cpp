// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching/shownheaders.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

class TestShownHeaders final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hidesSecrets_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name :
             {"Authorization", "authorization", "Cookie", "Set-Cookie", "X-Api-Key", "X-Amz-Security-Token",
              "Proxy-Authorization", "X-Signature", "Ocp-Apim-Subscription-Key", "X-Access-Key"}) {
            QTest::newRow(name) << QByteArray(name);
        }
    }

    void hidesSecrets()
    {
        QFETCH(const QByteArray, name);
        const auto shown = fetching::shownHeaders({{name, "hush"}});
        QCOMPARE(shown.value(0).first, name);
        QVERIFY(!shown.value(0).second.contains("hush"));
        QVERIFY(!shown.value(0).second.isEmpty());
    }

    void hidesSecretsInValues()
    {
        const auto shown = fetching::shownHeaders(
            {{"Location", "https://store.test/a.mp3?X-Amz-Signature=hush"}, {"X-Echo", "Bearer ak_1.hush"}});
        QVERIFY(!shown.value(0).second.contains("hush"));
        QVERIFY(shown.value(0).second.startsWith("https://store.test/a.mp3"));
        QVERIFY(!shown.value(1).second.contains("hush"));
    }

    void leavesTheRest()
    {
        const QList<QPair<QByteArray, QByteArray>> plain{
            {"Content-Type", "application/json"}, {"X-Anyreach-Org", "org_1"}, {"ETag", "\"abc\""}};
        QCOMPARE(fetching::shownHeaders(plain), plain);
    }
};

QTEST_APPLESS_MAIN(TestShownHeaders)
#include "tst_shownheaders.moc"
