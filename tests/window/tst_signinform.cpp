// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "window/signinform.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using accounts::SecretPlace;
using session::TokenVerdict;
using window::SignInForm;

namespace {

struct Fixture
{
    SignInForm form;
    QSignalSpy checks{&form, &SignInForm::checkRequested};
    QSignalSpy submitted{&form, &SignInForm::submitted};

    template <typename Widget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        return form.findChild<Widget *>(QString::fromLatin1(name));
    }
    void type(const char *field, const char *text) const
    {
        child<QLineEdit>(field)->setText(QString::fromUtf8(text));
    }
    [[nodiscard]] QString said() const { return child<QLabel>("verdict")->text(); }
};

const TokenVerdict Good{TokenVerdict::Kind::Works, true, {}};

} // namespace

class TestSignInForm final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatCanBeSent_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("organization");
        QTest::addColumn<QByteArray>("apiUrl");
        QTest::addColumn<bool>("acceptable");
        const QByteArray api("https://api.anyreach.ai");
        QTest::newRow("nothing") << QByteArray() << QByteArray() << api << false;
        QTest::newRow("blanks") << QByteArray("  ") << QByteArray() << api << false;
        QTest::newRow("key") << QByteArray("ak_1.secret") << QByteArray() << api << true;
        QTest::newRow("key with blanks around")
            << QByteArray(" ak_1.secret\t") << QByteArray() << api << true;
        QTest::newRow("blank inside") << QByteArray("ak_1 secret") << QByteArray() << api << false;
        QTest::newRow("personal token alone") << QByteArray("pat_1") << QByteArray() << api << false;
        QTest::newRow("personal token") << QByteArray("pat_1") << QByteArray("org_1") << api << true;
        QTest::newRow("address in clear")
            << QByteArray("ak_1.secret") << QByteArray() << QByteArray("http://api.anyreach.ai") << false;
    }
    void acceptsWhatCanBeSent()
    {
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, organization);
        QFETCH(QByteArray, apiUrl);
        const Fixture f;
        f.type("token", token);
        f.type("organization", organization);
        f.type("apiUrl", apiUrl);
        QTEST(f.form.canSubmit(), "acceptable");
        QVERIFY(!f.said().isEmpty());
    }

    void hidesTheTokenUntilAskedAndTrimsIt()
    {
        const Fixture f;
        auto *token = f.child<QLineEdit>("token");
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        f.child<QPushButton>("reveal")->click();
        QCOMPARE(token->echoMode(), QLineEdit::Normal);
        token->setText(QStringLiteral(" ak_1.secret\t"));
        QCOMPARE(f.form.signIn().token, QByteArray("ak_1.secret"));
        QVERIFY(!f.said().contains(QStringLiteral("secret")));
    }

    void checksWhileTheUserWaits()
    {
        Fixture f;
        f.type("token", "ak_1.secret");
        QVERIFY(f.checks.wait());
        QVERIFY(f.said().contains(QStringLiteral("Checking")));
        f.form.setVerdict(Good);
        QVERIFY(f.said().contains(QStringLiteral("can read transcripts and recordings")));
        QCOMPARE(f.child<QLineEdit>("token")->accessibleDescription(), f.said());
        QSignalSpy dropped(&f.form, &SignInForm::checkDropped);
        f.type("token", "ak_2.secret");
        QCOMPARE(dropped.count(), 1);
        QVERIFY(f.said().contains(QStringLiteral("Checking")));
    }

    void sendsNoTokenToHalfAnAddress()
    {
        Fixture f;
        f.form.show();
        QVERIFY(QTest::qWaitForWindowActive(&f.form));
        f.child<QCheckBox>("more")->setChecked(true);
        f.type("token", "ak_1.secret");
        QVERIFY(f.checks.wait());
        f.checks.clear();
        auto *address = f.child<QLineEdit>("apiUrl");
        address->setFocus();
        address->selectAll();
        QTest::keyClicks(address, QStringLiteral("https://api.example.co"));
        QVERIFY2(f.said().contains(QStringLiteral("leave the address")), qPrintable(f.said()));
        QTest::keyClicks(address, QStringLiteral("m"));
        QTest::keyClick(address, Qt::Key_Tab);
        QCOMPARE(f.checks.count(), 1);
        QCOMPARE(f.checks.constFirst().constFirst().value<window::SignIn>().profile.apiUrl,
                 QUrl(QStringLiteral("https://api.example.com")));
        QVERIFY(f.said().contains(QStringLiteral("Checking")));
    }

    void entersAnAddressAndSignsIn()
    {
        Fixture f;
        f.form.show();
        QVERIFY(QTest::qWaitForWindowActive(&f.form));
        f.child<QCheckBox>("more")->setChecked(true);
        f.type("token", "ak_1.secret");
        auto *address = f.child<QLineEdit>("apiUrl");
        address->setFocus();
        address->selectAll();
        QTest::keyClicks(address, QStringLiteral("https://api.example.com"));
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(f.checks.count(), 1);
        f.form.setVerdict(Good);
        QCOMPARE(f.submitted.count(), 1);
    }

    void asksForTheOrganisationOfAPersonalToken()
    {
        const Fixture f;
        const auto *organization = f.child<QLineEdit>("organization");
        QVERIFY(organization->isHidden());
        f.type("token", "pat_1");
        QVERIFY(!organization->isHidden());
        QVERIFY(f.said().contains(QStringLiteral("organisation")));
        f.type("token", "ak_1.secret");
        QVERIFY(organization->isHidden());
    }

    void aMissingOrganisationLeadsToItsField()
    {
        Fixture f;
        f.form.show();
        f.type("token", "other.kind.of.token");
        f.form.setVerdict({TokenVerdict::Kind::NeedsOrganization, {}, {}});
        QVERIFY(f.child<QLineEdit>("organization")->isVisible());
        QVERIFY(!f.form.canSubmit());
        f.type("organization", "org_1");
        QVERIFY(f.form.canSubmit());
    }

    void aKnownTokenLacksOnlyItsOrganisationAndIsNotRevealed()
    {
        Fixture f;
        f.form.show();
        QVERIFY(QTest::qWaitForWindowActive(&f.form));
        accounts::Profile profile;
        profile.apiUrl = accounts::defaultApiUrl();
        f.form.setKnown({profile, "pat_1.secret"});
        auto *reveal = f.child<QPushButton>("reveal");
        QVERIFY(!reveal->isEnabled());
        QVERIFY(f.child<QLineEdit>("organization")->hasFocus());
        f.type("organization", "org_1");
        QCOMPARE(f.form.signIn().token, QByteArray("pat_1.secret"));
        QVERIFY(f.form.canSubmit());
        auto *token = f.child<QLineEdit>("token");
        token->selectAll();
        QTest::keyClick(token, Qt::Key_Delete);
        QVERIFY(reveal->isEnabled());
    }

    void submitsAfterTheCheck()
    {
        Fixture f;
        f.type("token", "ak_1.secret");
        f.form.submit();
        QCOMPARE(f.checks.count(), 1); // without waiting for a pause in typing
        QCOMPARE(f.submitted.count(), 0);
        f.form.setVerdict(Good);
        QCOMPARE(f.submitted.count(), 1);
    }

    void aRefusedTokenIsNotSubmitted()
    {
        Fixture f;
        f.type("token", "ak_1.secret");
        f.form.submit();
        f.form.setVerdict({TokenVerdict::Kind::Refused, {}, {}});
        QCOMPARE(f.submitted.count(), 0);
        QVERIFY(!f.form.canSubmit());
        f.form.submit();
        QCOMPARE(f.submitted.count(), 0);
    }

    void whatCouldNotBeCheckedIsSubmittedTheSecondTime()
    {
        Fixture f;
        f.type("token", "ak_1.secret");
        f.form.submit();
        f.form.setVerdict({TokenVerdict::Kind::NotAsked,
                           {},
                           {base::ProblemKind::Unreachable, QStringLiteral("Nobody answers."), {}, {}}});
        QCOMPARE(f.submitted.count(), 0); // it is told first
        QVERIFY(f.said().contains(QStringLiteral("Nobody answers.")));
        f.form.submit();
        QCOMPARE(f.submitted.count(), 1);
    }

    void knowsWhereTheTokenIsKept()
    {
        const Fixture f;
        QCOMPARE(f.form.signIn().profile.place, SecretPlace::Keychain);
        f.child<QCheckBox>("keep")->setChecked(false);
        QCOMPARE(f.form.signIn().profile.place, SecretPlace::Session);
    }

    void fillsInWhatIsKnown()
    {
        Fixture f;
        const accounts::Profile profile{QStringLiteral("id"),
                                        QStringLiteral("Acme"),
                                        QUrl(QStringLiteral("https://proxy.example/v1")),
                                        QStringLiteral("org_1"),
                                        QStringLiteral("https://d.example/{id}"),
                                        SecretPlace::File};
        f.type("token", "ak_1.secret");
        f.form.setKnown({profile, {}});
        QCOMPARE(f.form.signIn().profile, profile);
        QVERIFY(f.form.signIn().token.isEmpty());
        QVERIFY(!f.child<QLineEdit>("organization")->isHidden());
        QVERIFY(!f.child<QWidget>("moreFields")->isHidden()); // its address is not the usual one
    }
};

QTEST_MAIN(TestSignInForm)
#include "tst_signinform.moc"
