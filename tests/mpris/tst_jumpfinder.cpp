// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mpris/jumpfinder.h"
#include "support/testcase.h"

#include <QtTest>

using namespace earshot;
using mpris::JumpFinder;

class TestJumpFinder final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void playingOnIsNoJump()
    {
        JumpFinder finder;
        QVERIFY(!finder.isJump(5'000, 0, 1)); // the first place is where it begins
        QVERIFY(!finder.isJump(5'100, 100, 1));
        QVERIFY(!finder.isJump(5'250, 200, 1.5));
        QVERIFY(!finder.isJump(5'250, 60'000, 0)); // paused
    }

    void aJumpIsOneOfEitherSign()
    {
        JumpFinder finder;
        QVERIFY(!finder.isJump(30'000, 0, 1));
        QVERIFY(finder.isJump(35'100, 100, 1));
        QVERIFY(finder.isJump(30'200, 200, 1));
        QVERIFY(!finder.isJump(30'300, 300, 1));
        QVERIFY(finder.isJump(29'000, 400, 0));
    }

    void aNewRecordingBeginsAnew()
    {
        JumpFinder finder;
        QVERIFY(!finder.isJump(30'000, 0, 1));
        finder.reset();
        QVERIFY(!finder.isJump(0, 100, 1));
    }
};

QTEST_GUILESS_MAIN(TestJumpFinder)
#include "tst_jumpfinder.moc"
