// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/profile.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;

class TestProfile final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheDashboardsAddress_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("address"); // empty: none
        const auto row = [](const char *form, const char *id, const char *address) {
            QTest::addRow("%s %s", form, id)
                << QString::fromLatin1(form) << QString::fromLatin1(id) << QString::fromLatin1(address);
        };
        row("https://app.anyreach.ai/conversations/{id}", "conv_1",
            "https://app.anyreach.ai/conversations/conv_1");
        row(" https://d.example/o/{id}/detail ", "a/b?c#d", "https://d.example/o/a%2Fb%3Fc%23d/detail");
        row("https://d.example/conversations", "conv_1", "");
        row("http://d.example/{id}", "conv_1", "");
        row("file:///{id}", "etc", "");
        row("https://u:p@d.example/{id}", "conv_1", "");
        row("https://{id}/", "evil.example", "https://evil.example/"); // the form is the user's own
        row("", "conv_1", "");
    }
    void makesTheDashboardsAddress()
    {
        QFETCH(QString, form);
        QFETCH(QString, id);
        QTEST(accounts::dashboardUrl(form, id).toString(QUrl::FullyEncoded), "address");
    }

    void hasADefaultThatWorks()
    {
        QVERIFY(accounts::dashboardUrl(accounts::defaultDashboardForm(), QStringLiteral("x")).isValid());
        QCOMPARE(accounts::defaultApiUrl().scheme(), QStringLiteral("https"));
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
