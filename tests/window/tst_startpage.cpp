// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "window/signinform.h"
#include "window/startpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;

class TestStartPage final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheFormOnlyWhileNobodyIsSignedIn()
    {
        window::StartPage page;
        QVERIFY(page.form().isHidden());
        page.setSignedIn(false);
        QVERIFY(!page.form().isHidden());
        QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("signInButton"))->isHidden());
        const auto *heading = page.findChild<QLabel *>(QStringLiteral("heading"));
        QVERIFY(heading->text().contains(QStringLiteral("Welcome")));
        page.setSignedIn(true);
        QVERIFY(page.form().isHidden());
        QVERIFY(page.findChild<QPushButton *>(QStringLiteral("signInButton"))->isHidden());
    }

    void submitsTheForm()
    {
        window::StartPage page;
        page.setSignedIn(false);
        auto *button = page.findChild<QPushButton *>(QStringLiteral("signInButton"));
        QVERIFY(!button->isEnabled());
        QSignalSpy submitted(&page.form(), &window::SignInForm::submitted);
        page.form().findChild<QLineEdit *>(QStringLiteral("token"))->setText(QStringLiteral("ak_1.secret"));
        QVERIFY(button->isEnabled());
        page.form().setVerdict({session::TokenVerdict::Kind::Works, true, {}});
        button->click();
        QCOMPARE(submitted.count(), 1);
    }

    void wishesForAFile()
    {
        window::StartPage page;
        QSignalSpy wishes(&page, &window::StartPage::openFileRequested);
        page.findChild<QPushButton *>(QStringLiteral("openFileButton"))->click();
        QCOMPARE(wishes.count(), 1);
    }
};

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
