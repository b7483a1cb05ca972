// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/rawlayouter.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using itemmodels::RawForm;
using itemmodels::RawLayouter;

class TestRawLayouter final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void laysOutInTheBackground()
    {
        RawLayouter layouter;
        QSignalSpy laidOut(&layouter, &RawLayouter::laidOut);
        layouter.layOut("[1,2]", RawForm::Pretty);
        QVERIFY(layouter.isRunning());
        QVERIFY(laidOut.wait());
        QVERIFY(!layouter.isRunning());
        QCOMPARE(layouter.index().rowCount(), 4);
        QCOMPARE(layouter.index().text(), QByteArray("[1,2]"));
    }

    void theLatestCounts()
    {
        RawLayouter layouter;
        QSignalSpy laidOut(&layouter, &RawLayouter::laidOut);
        layouter.layOut(QByteArray(1024 * 1024, '['), RawForm::Pretty);
        layouter.layOut("a\nb", RawForm::AsReceived);
        QTRY_VERIFY(!layouter.isRunning());
        QCOMPARE(laidOut.size(), 1);
        QCOMPARE(layouter.index().rowCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRawLayouter)
#include "tst_rawlayouter.moc"
