// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/syncline.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using views::SyncLine;

class TestSyncLine final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isThereOnlyWhenItHasSomethingToSay()
    {
        QWidget window;
        SyncLine line(&window);
        window.show();
        QVERIFY(!line.isVisible());
        line.setNote({QStringLiteral("The start is a guess."), true, false, false});
        QVERIFY(line.isVisible());
        QCOMPARE(line.findChild<QLabel *>()->text(), QStringLiteral("The start is a guess."));
        QCOMPARE(line.accessibleName(), QStringLiteral("The start is a guess."));
        line.setNote({});
        QVERIFY(!line.isVisible());
    }

    void offersWhatCanBeDone_data()
    {
        QTest::addColumn<bool>("accept");
        QTest::addColumn<bool>("nudge");
        QTest::addColumn<bool>("reset");
        QTest::newRow("a guess") << true << false << false;
        QTest::newRow("a good guess") << true << true << false;
        QTest::newRow("chosen") << false << true << true;
    }

    void offersWhatCanBeDone()
    {
        QFETCH(const bool, accept);
        QFETCH(const bool, nudge);
        QFETCH(const bool, reset);
        SyncLine line;
        line.setNote({QStringLiteral("x"), accept, nudge, reset});
        const auto buttons = line.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 4);
        QCOMPARE(buttons[0]->isVisible(), accept);
        QCOMPARE(buttons[1]->isVisible(), nudge);
        QCOMPARE(buttons[2]->isVisible(), nudge);
        QCOMPARE(buttons[3]->isVisible(), reset);
    }

    void tellsWhatTheUserWants()
    {
        SyncLine line;
        line.setNote({QStringLiteral("x"), true, true, true});
        QSignalSpy accepted(&line, &SyncLine::acceptRequested);
        QSignalSpy nudged(&line, &SyncLine::nudgeRequested);
        QSignalSpy reset(&line, &SyncLine::resetRequested);
        for (QPushButton *button : line.findChildren<QPushButton *>()) {
            QVERIFY(!button->accessibleName().isEmpty());
            button->click();
        }
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(nudged.count(), 2);
        QCOMPARE(nudged[0][0].toLongLong(), -100);
        QCOMPARE(nudged[1][0].toLongLong(), 100);
    }
};

QTEST_MAIN(TestSyncLine)
#include "tst_syncline.moc"
