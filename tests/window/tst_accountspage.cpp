// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "window/accountspage.h"
#include "windowfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace earshot;

namespace {

struct Fixture : window::WindowFixture
{
    const bool isSignedIn = signIn();
    window::AccountsPage page{accounts, question};

    template <typename Widget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        return page.findChild<Widget *>(QString::fromLatin1(name));
    }
    void click(const char *name) const { child<QPushButton>(name)->click(); }
};

} // namespace

class TestAccountsPage final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsAndUsesAccounts()
    {
        Fixture f;
        auto *list = f.child<QListWidget>("accounts");
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("in use")));
        QVERIFY(!f.child<QPushButton>("useAccount")->isEnabled());
        f.question.token = "ak_2.secret";
        f.click("addAnother");
        QCOMPARE(list->count(), 2);
        list->setCurrentRow(0);
        f.click("useAccount");
        QTRY_COMPARE(f.accounts.token(), QByteArray("ak_1.secret"));
    }

    void renames()
    {
        Fixture f;
        f.child<QLineEdit>("accountName")->setText(QStringLiteral(" Acme "));
        Q_EMIT f.child<QLineEdit>("accountName")->editingFinished();
        QCOMPARE(f.accounts.current().name, QStringLiteral("Acme"));
        QVERIFY(f.child<QListWidget>("accounts")->item(0)->text().contains(QStringLiteral("Acme")));
        QVERIFY(f.accounts.isSignedIn());
    }

    void isFoundByItsWords()
    {
        const Fixture f;
        QCOMPARE(f.page.search({}), 0);
        QCOMPARE(f.page.search({QStringLiteral("SIGN"), QStringLiteral("out")}), 1);
        QCOMPARE(f.page.search({QStringLiteral("token")}), 1);
        QCOMPARE(f.page.search({QStringLiteral("anyreach")}), 1); // the account
        QCOMPARE(f.page.search({QStringLiteral("waveform")}), 0);
    }

    void replacesSignsOutAndRemoves()
    {
        Fixture f;
        f.question.token = "ak_new.secret";
        f.click("replaceToken");
        QCOMPARE(f.accounts.profiles().size(), 1);
        QCOMPARE(f.accounts.token(), QByteArray("ak_new.secret"));
        f.click("signOutOf");
        QVERIFY(!f.accounts.isSignedIn());
        QVERIFY(!f.child<QPushButton>("signOutOf")->isEnabled());
        f.click("removeAccount");
        QCOMPARE(f.question.signedOutOf.size(), 1);
        QCOMPARE(f.question.removed.size(), 1); // which is another question
        QVERIFY(f.accounts.profiles().isEmpty());
        QVERIFY(!f.child<QPushButton>("removeAccount")->isEnabled());
    }
};

QTEST_MAIN(TestAccountsPage)
#include "tst_accountspage.moc"
