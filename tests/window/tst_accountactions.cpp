// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "window/accountactions.h"
#include "windowfixture.h"

#include <QAction>
#include <QMenu>

using namespace earshot;

class TestAccountActions final : public support::TestCase
{
    Q_OBJECT

private:
    [[nodiscard]] static QAction *named(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text() == text) {
                return action;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void switchesAndSignsOut()
    {
        window::WindowFixture f;
        QWidget owner;
        const window::AccountActions actions(f.accounts, f.question, &owner);
        auto *signOut = owner.findChild<QAction *>(QStringLiteral("signOut"));
        QVERIFY(!signOut->isEnabled());
        f.question.token = "ak_1.secret";
        owner.findChild<QAction *>(QStringLiteral("addAccount"))->trigger();
        QVERIFY(f.accounts.isSignedIn());
        accounts::Profile other;
        other.apiUrl = accounts::defaultApiUrl();
        other.name = QStringLiteral("R&D");
        f.accounts.signIn(other, "ak_2.secret");
        QVERIFY(named(actions.menu(), QStringLiteral("R&&D"))->isChecked());
        QAction *first = named(actions.menu(), QStringLiteral("api.anyreach.ai"));
        QVERIFY(first && !first->isChecked());
        first->trigger();
        QTRY_COMPARE(f.accounts.token(), QByteArray("ak_1.secret"));
        f.question.agrees = false;
        signOut->trigger();
        QVERIFY(f.accounts.isSignedIn());
        f.question.agrees = true;
        signOut->trigger();
        QVERIFY(!f.accounts.isSignedIn());
        QCOMPARE(f.keychain.secrets.size(), 1);
    }

    void namesTheTokenOfThisRun()
    {
        window::WindowFixture f;
        QWidget owner;
        accounts::Profile run;
        run.apiUrl = accounts::defaultApiUrl();
        f.accounts.useForThisRun(run, "ak_run.secret");
        const window::AccountActions actions(f.accounts, f.question, &owner);
        QVERIFY(actions.menu().actions().constFirst()->isChecked());
    }
};

QTEST_MAIN(TestAccountActions)
#include "tst_accountactions.moc"
