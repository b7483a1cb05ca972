// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/bytestext.h"

#include <QLocale>
#include <QtTest>

using namespace earshot;

class TestBytesText final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatHasArrived()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(views::receivedText(1'258'291, 3'565'158, english), QStringLiteral("1.2 MB of 3.4 MB"));
        QCOMPARE(views::receivedText(512, -1, english), QStringLiteral("512 bytes"));
        QCOMPARE(views::receivedText(1'258'291, 3'565'158, QLocale(QLocale::German)),
                 QStringLiteral("1,2 MB of 3,4 MB"));
    }
};

QTEST_GUILESS_MAIN(TestBytesText)
#include "tst_bytestext.moc"
