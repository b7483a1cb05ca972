// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/backtonowbutton.h"

#include <QtTest>

using namespace earshot;
using views::BackToNowButton;

class TestBackToNowButton final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void staysInTheMiddleOfTheLowerEdge()
    {
        QWidget view;
        view.resize(400, 300);
        auto *button = new BackToNowButton(view);
        view.show();
        QVERIFY(!button->isVisible());
        button->show();
        QVERIFY(view.rect().contains(button->geometry()));
        view.resize(700, 500);
        QCOMPARE(button->geometry().center().x(), (view.width() - 1) / 2);
        QVERIFY(button->geometry().top() > 440);
    }

    void namesItsKey()
    {
        QWidget view;
        auto *button = new BackToNowButton(view);
        button->setShortcutShown(QKeySequence(Qt::Key_Period));
        QVERIFY(button->toolTip().endsWith(QStringLiteral(" (.)")));
        QCOMPARE(button->text(), QStringLiteral("Back to now"));
        QVERIFY(!button->icon().isNull());
    }

    void aClickLeavesTheKeysWithTheView()
    {
        QWidget view;
        view.setFocusPolicy(Qt::StrongFocus);
        auto *button = new BackToNowButton(view);
        view.show();
        button->show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(view.hasFocus());
    }
};

QTEST_MAIN(TestBackToNowButton)
#include "tst_backtonowbutton.moc"
