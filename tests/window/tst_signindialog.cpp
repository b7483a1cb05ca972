// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tokencheck.h"
#include "support/faketokenprobe.h"
#include "support/testcase.h"
#include "window/signindialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;

class TestSignInDialog final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void checksAndSignsIn()
    {
        support::FakeTokenProbe probe;
        accounts::Profile profile;
        profile.name = QStringLiteral("Acme");
        profile.apiUrl = accounts::defaultApiUrl();
        window::SignInDialog dialog(
            [&probe](QObject *parent) { return new session::TokenCheck(probe, parent); }, {profile, {}});
        QVERIFY(dialog.windowTitle().contains(QStringLiteral("Acme")));
        dialog.open();
        QByteArray token;
        connect(&dialog, &window::SignInDialog::signedIn, this,
                [&token](const window::SignIn &given) { token = given.token; });
        auto *button = dialog.findChild<QPushButton *>(QStringLiteral("signInButton"));
        QVERIFY(!button->isEnabled());
        dialog.findChild<QLineEdit *>(QStringLiteral("token"))->setText(QStringLiteral("ak_1.secret"));
        QVERIFY(button->isEnabled());
        button->click();
        QCOMPARE(probe.token, QByteArray("ak_1.secret"));
        probe.scopes->finishWithBody("[]");
        QCOMPARE(token, QByteArray("ak_1.secret"));
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void aNewTokenDropsTheCheckOfTheOneBefore()
    {
        support::FakeTokenProbe probe;
        accounts::Profile profile;
        profile.apiUrl = accounts::defaultApiUrl();
        window::SignInDialog dialog(
            [&probe](QObject *parent) { return new session::TokenCheck(probe, parent); }, {profile, {}});
        auto *token = dialog.findChild<QLineEdit *>(QStringLiteral("token"));
        token->setText(QStringLiteral("ak_1.secret"));
        QTRY_COMPARE(probe.scopeQuestions, 1);
        token->setText(QStringLiteral("ak_2.secret"));
        QVERIFY(!probe.scopes);
        QTRY_COMPARE(probe.token, QByteArray("ak_2.secret"));
    }
};

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
