// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/newturnsbutton.h"

#include <QScrollArea>
#include <QtTest>

using namespace earshot;

class TestNewTurnsButton final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void standsOverTheLowerEdge()
    {
        QScrollArea area;
        area.resize(300, 200);
        auto *button = new views::NewTurnsButton(&area);
        area.show();
        QVERIFY(!button->isVisible());
        button->setCount(1);
        QCOMPARE(button->text(), QStringLiteral("1 new turn"));
        button->setCount(3);
        QCOMPARE(button->text(), QStringLiteral("3 new turns"));
        for (const QSize size : {QSize(300, 200), QSize(500, 400)}) {
            area.resize(size);
            const QRect room = area.viewport()->geometry();
            QVERIFY(room.contains(button->geometry()));
            QVERIFY(button->geometry().top() > room.center().y());
        }
        button->setCount(0);
        QVERIFY(!button->isVisible());
    }
};

QTEST_MAIN(TestNewTurnsButton)
#include "tst_newturnsbutton.moc"
