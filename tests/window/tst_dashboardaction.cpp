// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "window/dashboardaction.h"
#include "windowfixture.h"

#include <QAction>

using namespace earshot;

class TestDashboardAction final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheConversationAfterAsking()
    {
        window::WindowFixture f;
        QWidget owner;
        const window::DashboardAction dashboard(f.accounts, f.session, f.question, &owner);
        QVERIFY(!dashboard.action()->isEnabled());
        accounts::Profile profile;
        profile.apiUrl = accounts::defaultApiUrl();
        profile.dashboardForm = QStringLiteral("https://d.example/{id}/detail");
        f.accounts.signIn(profile, "ak_1.secret");
        f.open(window::WindowFixture::call());
        QVERIFY(dashboard.action()->isEnabled());
        dashboard.action()->trigger();
        QCOMPARE(f.question.links, QList<QUrl>{QUrl(QStringLiteral("https://d.example/conv_1/detail"))});
        profile = f.accounts.current();
        profile.dashboardForm = QStringLiteral("https://d.example");
        f.accounts.change(profile);
        QVERIFY(!dashboard.action()->isEnabled());
    }
};

QTEST_MAIN(TestDashboardAction)
#include "tst_dashboardaction.moc"
