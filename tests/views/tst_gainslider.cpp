// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/gainslider.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using views::GainSlider;

class TestGainSlider final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void goesToFourTimes()
    {
        GainSlider slider;
        QCOMPARE(slider.value(), 100);
        slider.setGain(2.5);
        QCOMPARE(slider.value(), 250);
        slider.setGain(9);
        QCOMPARE(slider.value(), 400);
        QCOMPARE(slider.toolTip(), QStringLiteral("400 %"));
    }

    void aGainFromOutsideIsNoWish()
    {
        GainSlider slider;
        QSignalSpy wishes(&slider, &GainSlider::gainRequested);
        slider.setGain(2);
        QCOMPARE(wishes.size(), 0);
    }

    void keysAskInSteps()
    {
        GainSlider slider;
        QSignalSpy wishes(&slider, &GainSlider::gainRequested);
        QTest::keyClick(&slider, Qt::Key_Right);
        QTest::keyClick(&slider, Qt::Key_PageUp);
        QTest::keyClick(&slider, Qt::Key_Home);
        QCOMPARE(wishes.at(0).at(0).toDouble(), 1.05);
        QCOMPARE(wishes.at(1).at(0).toDouble(), 1.3);
        QCOMPARE(wishes.at(2).at(0).toDouble(), 0.0);
    }

    void aDraggedHandleStaysAtTheMark()
    {
        GainSlider slider;
        QSignalSpy wishes(&slider, &GainSlider::gainRequested);
        slider.setSliderDown(true);
        slider.setValue(106);
        QCOMPARE(wishes.at(0).at(0).toDouble(), 1.0);
        slider.setGain(1); // the wish is granted while the handle is held
        QCOMPARE(slider.value(), 106);
        slider.setValue(120);
        QCOMPARE(wishes.at(1).at(0).toDouble(), 1.2);
        slider.setSliderDown(false);
        slider.setValue(105); // a key means what it says
        QCOMPARE(wishes.at(2).at(0).toDouble(), 1.05);
    }

    void marksTheUnchangedLoudness()
    {
        GainSlider slider;
        slider.resize(300, 30);
        slider.setGain(4);
        const QImage image = slider.grab().toImage();
        const QColor ground = image.pixelColor(200, 0);
        int marked = 0;
        for (int x = 60; x < 100; ++x)
            marked += image.pixelColor(x, 0) != ground ? 1 : 0;
        QCOMPARE(marked, 1);
    }
};

QTEST_MAIN(TestGainSlider)
#include "tst_gainslider.moc"
