// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "waveform/waveformscale.h"

#include <QRandomGenerator>
#include <QtTest>

#include <cmath>
#include <limits>

using namespace earshot;
using waveform::WaveformScale;

namespace {

bool isNear(double a, double b, double within)
{
    return std::abs(a - b) <= within;
}

/** A scale after some of what users do, whatever it is. */
WaveformScale anyScale(QRandomGenerator &random)
{
    WaveformScale scale(random.bounded(3000.0), random.bounded(43'200'000.0));
    for (int step = 0; step < 6; ++step) {
        switch (random.bounded(5)) {
        case 0:
            scale = scale.zoomed(std::exp(random.bounded(12.0) - 6), random.bounded(3000.0));
            break;
        case 1:
            scale = scale.startingAt(random.bounded(50'000'000.0) - 1'000'000);
            break;
        case 2:
            scale = scale.withWidth(1 + random.bounded(3000.0));
            break;
        case 3:
            scale = scale.withLength(1 + random.bounded(43'200'000.0));
            break;
        default:
            scale = scale.with(random.bounded(43'200'000.0), random.bounded(1.0));
        }
    }
    return scale;
}

} // namespace

class TestWaveformScale final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void staysWithinTheRecording()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 5'000; ++round) {
            const WaveformScale scale = anyScale(random);
            QVERIFY(scale.beginMs() >= 0);
            QVERIFY(scale.endMs() <= scale.lengthMs() * (1 + 1e-12));
            QVERIFY(scale.shownMs() >= std::min(WaveformScale::ShortestMs, scale.lengthMs()));
        }
    }

    void isMonotoneAndInverts()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 5'000; ++round) {
            const WaveformScale scale = anyScale(random);
            if (scale.isEmpty())
                continue;
            const double x = random.bounded(scale.width());
            QVERIFY(isNear(scale.xAt(scale.msAt(x)), x, 1e-3));
            const double ms = random.bounded(scale.lengthMs());
            QVERIFY(isNear(scale.msAt(scale.xAt(ms)), ms, 1e-3));
            QVERIFY(scale.msAt(x + 1) > scale.msAt(x));
            QVERIFY(scale.xAt(ms + 1) > scale.xAt(ms));
        }
    }

    void theEndsAreTheEdges()
    {
        const WaveformScale scale(1000, 60'000);
        QVERIFY(scale.isWhole());
        QCOMPARE(scale.xAt(0), 0.0);
        QCOMPARE(scale.xAt(60'000), 1000.0);
        QCOMPARE(scale.msAt(500), 30'000.0);
        QCOMPARE(scale.msPerPixel(), 60.0);
    }

    void zoomKeepsThePlaceUnderThePointer()
    {
        QRandomGenerator random(9);
        for (int round = 0; round < 2'000; ++round) {
            const WaveformScale scale = WaveformScale(1000, 600'000).zoomed(20, random.bounded(1000.0));
            const double x = random.bounded(1000.0);
            const WaveformScale nearer = scale.zoomed(1 + random.bounded(3.0), x);
            QVERIFY(isNear(nearer.msAt(x), scale.msAt(x), 1e-3));
        }
    }

    void zoomEndsAtTenMillisecondsAndAtTheWhole()
    {
        const WaveformScale scale(800, 3'600'000);
        const WaveformScale nearest = scale.zoomed(1e9, 400);
        QCOMPARE(nearest.shownMs(), 10.0);
        QVERIFY(isNear(nearest.msAt(400), 1'800'000, 1e-3));
        QCOMPARE(nearest.zoomed(2, 100), nearest);
        QCOMPARE(nearest.zoomed(1e-9, 400), scale);
        QCOMPARE(scale.zoomed(0.5, 400), scale);
        QCOMPARE(WaveformScale(800, 4).zoomed(2, 400).shownMs(), 4.0); // shorter than the shortest
    }

    void zoomTakesNoNonsense()
    {
        const WaveformScale scale(800, 60'000);
        for (const double factor :
             {0.0, -1.0, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()})
            QCOMPARE(scale.zoomed(factor, 100), scale);
    }

    void pansUpToTheEnds()
    {
        const WaveformScale scale = WaveformScale(1000, 100'000).zoomed(10, 0);
        QCOMPARE(scale.startingAt(5'000).beginMs(), 5'000.0);
        QCOMPARE(scale.startingAt(-1).beginMs(), 0.0);
        QCOMPARE(scale.startingAt(99'000).endMs(), 100'000.0);
        QCOMPARE(scale.with(50'000, 0.1).xAt(50'000), 100.0);
        QVERIFY(scale.with(50'000, 0.1).isShown(50'000));
        QVERIFY(!scale.isShown(10'001));
    }

    void aGrowingRecordingKeepsTheView()
    {
        const WaveformScale whole(1000, 10'000);
        QVERIFY(whole.withLength(20'000).isWhole());
        const WaveformScale part = whole.zoomed(4, 500);
        const WaveformScale grown = part.withLength(20'000);
        QCOMPARE(grown.beginMs(), part.beginMs());
        QCOMPARE(grown.shownMs(), part.shownMs());
        QCOMPARE(part.withLength(4'000).endMs(), 4'000.0);
        QVERIFY(part.withLength(1'000).isWhole());
    }

    void withoutLengthEverythingIsAtZero()
    {
        const WaveformScale scale(500, 0);
        QVERIFY(scale.isEmpty());
        QCOMPARE(scale.xAt(100), 0.0);
        QCOMPARE(scale.msAt(100), 0.0);
        QCOMPARE(scale.zoomed(2, 10), scale);
        QCOMPARE(scale.withLength(1'000).shownMs(), 1'000.0);
    }
};

QTEST_MAIN(TestWaveformScale)
#include "tst_waveformscale.moc"
