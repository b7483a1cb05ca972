// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "window/signindialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace earshot;

class TestSignInDialog final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatCanBeSent_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("organization");
        QTest::addColumn<bool>("acceptable");
        QTest::newRow("nothing") << QString() << QString() << false;
        QTest::newRow("blanks") << QStringLiteral("  ") << QString() << false;
        QTest::newRow("key") << QStringLiteral("ak_1.secret") << QString() << true;
        QTest::newRow("personal token alone") << QStringLiteral("pat_1") << QString() << false;
        QTest::newRow("personal token") << QStringLiteral("pat_1") << QStringLiteral("org_1") << true;
    }
    void acceptsWhatCanBeSent()
    {
        QFETCH(QString, token);
        QFETCH(QString, organization);
        window::SignInDialog dialog;
        dialog.findChild<QLineEdit *>(QStringLiteral("token"))->setText(token);
        dialog.findChild<QLineEdit *>(QStringLiteral("organization"))->setText(organization);
        const auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QTEST(ok->isEnabled(), "acceptable");
    }

    void hidesTheTokenAndTrimsIt()
    {
        window::SignInDialog dialog;
        auto *token = dialog.findChild<QLineEdit *>(QStringLiteral("token"));
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        token->setText(QStringLiteral(" ak_1.secret\t"));
        QCOMPARE(dialog.signIn().token, QByteArray("ak_1.secret"));
    }
};

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
