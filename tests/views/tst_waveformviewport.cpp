// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/waveformviewport.h"

#include <QtTest>

using namespace earshot;
using views::WaveformViewport;

namespace {

/** 10 of 100 s are seen, from `beginMs` on. */
WaveformViewport tenSeconds(double beginMs)
{
    WaveformViewport viewport;
    viewport.setWidth(1000);
    viewport.setLengthMs(100'000);
    viewport.zoom(10, 0);
    viewport.startAt(beginMs);
    viewport.follow();
    return viewport;
}

} // namespace

class TestWaveformViewport final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void turnsThePageWhilePlaying()
    {
        WaveformViewport viewport = tenSeconds(0);
        viewport.moveHead(8'900, true);
        QCOMPARE(viewport.scale().beginMs(), 0.0);
        viewport.moveHead(9'100, true);
        QCOMPARE(viewport.scale().xAt(9'100), 100.0); // the next page begins a little before
    }

    void thePageIsNotTurnedUnderAHeadThatRests()
    {
        WaveformViewport viewport = tenSeconds(0);
        viewport.moveHead(9'900, false);
        QCOMPARE(viewport.scale().beginMs(), 0.0);
        viewport.moveHead(40'000, false); // gone to
        QVERIFY(viewport.scale().isShown(40'000));
    }

    void theLastPageStays()
    {
        WaveformViewport viewport = tenSeconds(90'000);
        viewport.moveHead(99'900, true);
        QCOMPARE(viewport.scale().beginMs(), 90'000.0);
    }

    void yieldsWhenTheUserLooksElsewhere()
    {
        WaveformViewport viewport = tenSeconds(0);
        viewport.pan(3);
        QVERIFY(!viewport.isFollowing());
        viewport.moveHead(5'000, true);
        QCOMPARE(viewport.scale().beginMs(), 30'000.0);
        viewport.follow();
        viewport.moveHead(5'000, true);
        QVERIFY(viewport.scale().isShown(5'000));
    }

    void zoomsAboutWhatIsSeen()
    {
        WaveformViewport viewport = tenSeconds(0);
        viewport.zoomAbout(2, 2'000);
        QCOMPARE(viewport.scale().xAt(2'000), 200.0);
        viewport.zoomAbout(2, 80'000); // not seen: the middle stays
        QCOMPARE(viewport.scale().msAt(500), 3'500.0);
        viewport.showWhole();
        QVERIFY(viewport.scale().isWhole());
    }
};

QTEST_MAIN(TestWaveformViewport)
#include "tst_waveformviewport.moc"
