// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/playheadmotion.h"

#include <QRandomGenerator>
#include <QtTest>

#include <cmath>

using namespace earshot;
using views::PlayHeadMotion;

class TestPlayHeadMotion final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void restsWhereItWasTold()
    {
        PlayHeadMotion motion;
        motion.tell(5'000, 10);
        QCOMPARE(motion.positionMs(10), 5'000.0);
        QCOMPARE(motion.positionMs(9'000), 5'000.0);
        motion.tell(5'100, 9'000); // near, but nothing glides while it rests
        QCOMPARE(motion.positionMs(9'000), 5'100.0);
    }

    void glidesWithoutSteppingBack_data()
    {
        QTest::addColumn<double>("speed");
        QTest::newRow("half") << 0.5;
        QTest::newRow("normal") << 1.0;
        QTest::newRow("three times") << 3.0;
    }
    void glidesWithoutSteppingBack()
    {
        QFETCH(double, speed);
        QRandomGenerator random(2);
        PlayHeadMotion motion;
        motion.tell(1'000, 0);
        motion.setPlaying(true, 0);
        double formerMs = 1'000;
        qint64 nextMessageMs = 0;
        for (qint64 nowMs = 0; nowMs < 10'000; nowMs += 16) {
            const double trueMs = 1'000 + speed * double(nowMs);
            if (nowMs >= nextMessageMs) { // about ten a second, each a little late
                motion.tell(qint64(trueMs) - random.bounded(20), nowMs);
                QVERIFY(nowMs == 0 || !motion.hasJumped());
                nextMessageMs = nowMs + 60 + random.bounded(60);
            }
            const double shownMs = motion.positionMs(nowMs);
            QVERIFY(shownMs >= formerMs);
            QVERIFY(nowMs < 2'000 || std::abs(shownMs - trueMs) < 60 * speed);
            formerMs = shownMs;
        }
    }

    void jumpsOnASeek()
    {
        PlayHeadMotion motion;
        motion.setPlaying(true, 0);
        motion.tell(0, 0);
        motion.tell(100, 100);
        QVERIFY(!motion.hasJumped());
        motion.tell(60'000, 200);
        QVERIFY(motion.hasJumped());
        QCOMPARE(motion.positionMs(200), 60'000.0);
        motion.tell(10'000, 300);
        QCOMPARE(motion.positionMs(300), 10'000.0);
    }

    void doesNotRunOnWithoutMessages()
    {
        PlayHeadMotion motion;
        motion.setPlaying(true, 0);
        motion.tell(1'000, 0);
        QCOMPARE(motion.positionMs(60'000), motion.positionMs(120'000));
        QVERIFY(motion.positionMs(60'000) < 2'000);
    }

    void stopsWhereItIs()
    {
        PlayHeadMotion motion;
        motion.setPlaying(true, 0);
        motion.tell(1'000, 0);
        motion.setPlaying(false, 100);
        QCOMPARE(motion.positionMs(100), motion.positionMs(5'000));
        QVERIFY(std::abs(motion.positionMs(100) - 1'100) < 1);
        motion.setPlaying(true, 5'000);
        QVERIFY(std::abs(motion.positionMs(5'100) - 1'200) < 1);
    }
};

QTEST_MAIN(TestPlayHeadMotion)
#include "tst_playheadmotion.moc"
