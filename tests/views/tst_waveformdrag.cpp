// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/waveformdrag.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using views::TimeStretch;
using views::WaveformDrag;
using Kind = WaveformDrag::Kind;

namespace {

struct Fixture
{
    WaveformDrag drag{nullptr};
    QSignalSpy scrubbed{&drag, &WaveformDrag::scrubbed};
    QSignalSpy dropped{&drag, &WaveformDrag::dropped};
    QSignalSpy drawn{&drag, &WaveformDrag::loopDrawn};
    QSignalSpy abandoned{&drag, &WaveformDrag::loopAbandoned};
};

} // namespace

class TestWaveformDrag final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aHeldHeadScrubsAndIsDropped()
    {
        Fixture f;
        f.drag.begin(Kind::PlayHead, 10, 1'000);
        QCOMPARE(f.scrubbed.size(), 1); // at once
        f.drag.moveTo(20, 2'000);
        f.drag.moveTo(30, 3'000);
        QCOMPARE(f.drag.heldMs(), std::optional<qint64>(3'000));
        QTRY_COMPARE(f.scrubbed.size(), 2); // not once a pixel
        QCOMPARE(f.scrubbed.at(1).at(0).toLongLong(), 3'000);
        f.drag.moveTo(40, 4'000);
        f.drag.end();
        QCOMPARE(f.dropped.size(), 1);
        QCOMPARE(f.dropped.at(0).at(0).toLongLong(), 4'000);
        QVERIFY(!f.drag.heldMs());
    }

    void aLoopIsDrawnInEitherDirection()
    {
        Fixture f;
        f.drag.begin(Kind::Loop, 50, 5'000);
        QVERIFY(!f.drag.heldMs());
        f.drag.moveTo(20, 2'000);
        QCOMPARE(f.drag.loop(), std::optional(TimeStretch{2'000, 5'000}));
        f.drag.end();
        QCOMPARE(f.drawn.size(), 1);
        QCOMPARE(f.drawn.at(0).at(0).toLongLong(), 2'000);
        QCOMPARE(f.drawn.at(0).at(1).toLongLong(), 5'000);
        QVERIFY(!f.drag.loop());
        QVERIFY(f.scrubbed.isEmpty());
    }

    void aClickIsNoLoop()
    {
        Fixture f;
        f.drag.begin(Kind::Loop, 50, 5'000);
        f.drag.moveTo(52, 5'200); // the hand trembles
        f.drag.end();
        QCOMPARE(f.abandoned.size(), 1);
        QVERIFY(f.drawn.isEmpty());
    }

    void nothingComesOfADragThatIsCancelled()
    {
        Fixture f;
        f.drag.begin(Kind::PlayHead, 10, 1'000);
        f.drag.moveTo(20, 2'000);
        f.drag.cancel();
        QVERIFY(!f.drag.heldMs());
        f.drag.begin(Kind::Loop, 50, 5'000);
        f.drag.moveTo(20, 2'000);
        f.drag.cancel();
        QVERIFY(!f.drag.loop());
        f.drag.end();
        QCOMPARE(f.scrubbed.size(), 1); // at its begin
        QVERIFY(f.dropped.isEmpty() && f.drawn.isEmpty() && f.abandoned.isEmpty());
    }

    void withoutABeginNothingIsDragged()
    {
        Fixture f;
        f.drag.moveTo(20, 2'000);
        f.drag.end();
        QVERIFY(f.scrubbed.isEmpty() && f.dropped.isEmpty() && f.drawn.isEmpty() && f.abandoned.isEmpty());
    }
};

QTEST_MAIN(TestWaveformDrag)
#include "tst_waveformdrag.moc"
