// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/screenfit.h"

#include "support/testcase.h"

#include <QScreen>
#include <QWidget>
#include <QtTest>

using namespace earshot;

class TestScreenFit final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsStaysAsItIs()
    {
        const QWidget window;
        QCOMPARE(views::fittingScreen({300, 200}, window), QSize(300, 200));
    }

    void whatDoesNotIsAsLargeAsTheScreenBelowTheTitle()
    {
        const QWidget window;
        const QSize screen = window.screen()->availableSize();
        QCOMPARE(views::fittingScreen({300, 20'000}, window).width(), 300);
        QVERIFY(views::fittingScreen({300, 20'000}, window).height() < screen.height());
        QVERIFY(views::fittingScreen({300, 20'000}, window).height() > screen.height() * 9 / 10);
        QCOMPARE(views::fittingScreen({20'000, 200}, window), QSize(screen.width(), 200));
    }
};

QTEST_MAIN(TestScreenFit)
#include "tst_screenfit.moc"
