// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/waveformgestures.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QWidget>
#include <QtTest>

using namespace earshot;
using views::WaveformGestures;

namespace {

struct Fixture
{
    QWidget widget;
    WaveformGestures gestures;
    QSignalSpy zooms{&gestures, &WaveformGestures::zoomRequested};
    QSignalSpy pans{&gestures, &WaveformGestures::panRequested};

    explicit Fixture(WaveformGestures::PlainWheel plainWheel = WaveformGestures::PlainWheel::Nothing)
        : gestures(&widget, plainWheel)
    {
        widget.resize(400, 50);
    }
    /** @return whether the event was taken */
    bool turn(QPoint pixels, QPoint angle, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(QPointF(100, 20), QPointF(100, 20), pixels, angle, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&widget, &event);
        return event.isAccepted();
    }
    [[nodiscard]] double share() const { return pans.last().at(0).toDouble(); }
};

} // namespace

class TestWaveformGestures final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void ctrlAndTheWheelZoomAboutThePointer()
    {
        Fixture f;
        QVERIFY(f.turn({}, {0, 120}, Qt::ControlModifier));
        QVERIFY(f.zooms.at(0).at(0).toDouble() > 1);
        QCOMPARE(f.zooms.at(0).at(1).toDouble(), 100.0);
        QVERIFY(f.turn({}, {0, -120}, Qt::ControlModifier));
        QCOMPARE(f.zooms.at(0).at(0).toDouble() * f.zooms.at(1).at(0).toDouble(), 1.0);
        QVERIFY(f.pans.isEmpty());
    }

    void shiftAndTheWheelPan()
    {
        Fixture f;
        QVERIFY(f.turn({}, {0, -120}, Qt::ShiftModifier));
        QVERIFY(f.share() > 0);
        QVERIFY(f.turn({}, {0, 120}, Qt::ShiftModifier));
        QVERIFY(f.share() < 0);
    }

    void sidewaysPans()
    {
        Fixture f;
        QVERIFY(f.turn({-40, 0}, {-60, 0}, Qt::NoModifier));
        QCOMPARE(f.share(), 0.1); // as many pixels as the finger went
        QVERIFY(f.turn({}, {120, 10}, Qt::NoModifier));
        QVERIFY(f.share() < 0);
    }

    void aPlainWheelIsLeftToThePageUnlessItIsAskedFor()
    {
        Fixture f;
        QVERIFY(!f.turn({}, {0, 120}, Qt::NoModifier));
        QVERIFY(f.pans.isEmpty());
        Fixture strip(WaveformGestures::PlainWheel::Pans);
        QVERIFY(strip.turn({}, {0, -120}, Qt::NoModifier));
        QVERIFY(strip.share() > 0);
    }

    void touchpadsPinch()
    {
        Fixture f;
        QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2,
                                  QPointF(60, 20), QPointF(60, 20), QPointF(60, 20), 0.25, QPointF());
        QCoreApplication::sendEvent(&f.widget, &event);
        QCOMPARE(f.zooms.size(), 1);
        QCOMPARE(f.zooms.at(0).at(0).toDouble(), 1.25);
        QCOMPARE(f.zooms.at(0).at(1).toDouble(), 60.0);
    }
};

QTEST_MAIN(TestWaveformGestures)
#include "tst_waveformgestures.moc"
