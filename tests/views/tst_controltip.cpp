// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/controltip.h"

#include <QToolButton>
#include <QtTest>

using namespace earshot;

class TestControlTip final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheKeyBehindTheWords()
    {
        QCOMPARE(views::withKey(QStringLiteral("Mute"), QKeySequence(Qt::CTRL | Qt::Key_M)),
                 QStringLiteral("Mute (Ctrl+M)"));
        QCOMPARE(views::withKey(QStringLiteral("Mute"), {}), QStringLiteral("Mute"));
    }

    void theNameHasNoKey()
    {
        QToolButton button;
        views::describeButton(button, QStringLiteral("Loop"), QKeySequence(Qt::Key_Backslash));
        QCOMPARE(button.toolTip(), QStringLiteral("Loop (\\)"));
        QCOMPARE(button.accessibleName(), QStringLiteral("Loop"));
    }
};

QTEST_MAIN(TestControlTip)
#include "tst_controltip.moc"
