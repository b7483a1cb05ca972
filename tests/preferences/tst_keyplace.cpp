// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/keyplace.h"

#include "keywindow.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using preferences::KeyPlace;

class TestKeyPlace final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereAKeyActs()
    {
        const preferences::KeyWindow w;
        QVERIFY(KeyPlace::of(*w.find).isAnywhere());
        QCOMPARE(KeyPlace::of(*w.find).words(), QStringLiteral("Anywhere"));
        QVERIFY(!KeyPlace::of(*w.leftJump).isAnywhere());
        QCOMPARE(KeyPlace::of(*w.leftJump).words(), QStringLiteral("Left"));
        QVERIFY(KeyPlace::of(*w.both).words().contains(QStringLiteral("Left")));
        QVERIFY(KeyPlace::of(*w.both).words().contains(QStringLiteral("Right")));
    }

    void overlapsWhereBothAct()
    {
        const preferences::KeyWindow w;
        const KeyPlace left = KeyPlace::of(*w.leftJump);
        const KeyPlace right = KeyPlace::of(*w.rightJump);
        QVERIFY(!left.overlaps(right));
        QVERIFY(left.overlaps(left));
        QVERIFY(KeyPlace::of(*w.both).overlaps(left));
        QVERIFY(KeyPlace::of(*w.both).overlaps(right));
        QVERIFY(KeyPlace::of(*w.find).overlaps(left));
        QVERIFY(left.overlaps(KeyPlace::of(*w.find)));
        QVERIFY(left.overlaps(KeyPlace::pane(w.central))); // which holds it
        QVERIFY(right.overlaps(KeyPlace::pane(w.right)));
        QVERIFY(!right.overlaps(KeyPlace::pane(w.left)));
    }
};

QTEST_MAIN(TestKeyPlace)
#include "tst_keyplace.moc"
