// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "window/startpage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;

class TestStartPage final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowToSignInOnlyWhenNobodyIs()
    {
        const window::StartPage signedOut(false);
        QVERIFY(!signedOut.findChild<QLabel *>(QStringLiteral("signInHint"))->isHidden());
        const window::StartPage signedIn(true);
        QVERIFY(signedIn.findChild<QLabel *>(QStringLiteral("signInHint"))->isHidden());
    }

    void wishesToSignIn()
    {
        window::StartPage page(false);
        QSignalSpy wishes(&page, &window::StartPage::signInRequested);
        page.findChild<QPushButton *>(QStringLiteral("signInButton"))->click();
        QCOMPARE(wishes.count(), 1);
        page.setSignedIn(true);
        QVERIFY(page.findChild<QLabel *>(QStringLiteral("signInHint"))->isHidden());
    }

    void wishesForAFile()
    {
        window::StartPage page(true);
        QSignalSpy wishes(&page, &window::StartPage::openFileRequested);
        page.findChild<QPushButton *>(QStringLiteral("openFileButton"))->click();
        QCOMPARE(wishes.count(), 1);
    }
};

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
