// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/listeningtext.h"

#include <QtTest>

using namespace earshot;

class TestListeningText final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void speedsAreShort()
    {
        const QLocale english(QLocale::English);
        QCOMPARE(views::speedText(1, english), QStringLiteral("1×"));
        QCOMPARE(views::speedText(1.5, english), QStringLiteral("1.5×"));
        QCOMPARE(views::speedText(21 * 0.05, english), QStringLiteral("1.05×"));
        QCOMPARE(views::speedText(1.25, QLocale(QLocale::German)), QStringLiteral("1,25×"));
    }

    void sharesAreWholePercents()
    {
        const QLocale english(QLocale::English);
        QCOMPARE(views::percentText(1, english), QStringLiteral("100 %"));
        QCOMPARE(views::percentText(3 * 0.1, english), QStringLiteral("30 %"));
        QCOMPARE(views::percentText(4, english), QStringLiteral("400 %"));
    }

    void secondsHaveTenthsOnlyIfNeeded()
    {
        const QLocale english(QLocale::English);
        QCOMPARE(views::secondsText(5'000, english), QStringLiteral("5 s"));
        QCOMPARE(views::secondsText(700, english), QStringLiteral("0.7 s"));
        QCOMPARE(views::secondsText(60'000, english), QStringLiteral("60 s"));
    }
};

QTEST_GUILESS_MAIN(TestListeningText)
#include "tst_listeningtext.moc"
