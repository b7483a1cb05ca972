// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/seekslider.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QStyle>
#include <QtTest>

using namespace earshot;
using views::SeekSlider;

class TestSeekSlider final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keysGoBySeconds_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<qint64>("positionMs");
        QTest::newRow("left") << int(Qt::Key_Left) << qint64(55'000);
        QTest::newRow("right") << int(Qt::Key_Right) << qint64(65'000);
        QTest::newRow("page down") << int(Qt::Key_PageDown) << qint64(50'000);
        QTest::newRow("page up") << int(Qt::Key_PageUp) << qint64(70'000);
        QTest::newRow("home") << int(Qt::Key_Home) << qint64(0);
        QTest::newRow("end") << int(Qt::Key_End) << qint64(120'000);
    }
    void keysGoBySeconds()
    {
        QFETCH(int, key);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QWidget parent;
            parent.setLayoutDirection(direction); // time runs left to right in both
            SeekSlider slider(&parent);
            slider.setLengthMs(120'000);
            slider.setPositionMs(60'000);
            QSignalSpy spy(&slider, &SeekSlider::seekRequested);
            QTest::keyClick(&slider, static_cast<Qt::Key>(key));
            QCOMPARE(spy.size(), 1);
            QTEST(spy.at(0).at(0).toLongLong(), "positionMs");
            QTEST(slider.positionShownMs(), "positionMs");
        }
    }

    void keysStayInside()
    {
        SeekSlider slider;
        slider.setLengthMs(12'000);
        QSignalSpy spy(&slider, &SeekSlider::seekRequested);
        QTest::keyClick(&slider, Qt::Key_Left);
        QTest::keyClick(&slider, Qt::Key_PageUp);
        QTest::keyClick(&slider, Qt::Key_PageUp);
        QCOMPARE(spy.size(), 3);
        QCOMPARE(spy.at(0).at(0).toLongLong(), 0);
        QCOMPARE(spy.at(2).at(0).toLongLong(), 12'000);
    }

    void otherKeysBelongToTheWindow()
    {
        SeekSlider slider;
        slider.setLengthMs(120'000);
        QSignalSpy spy(&slider, &SeekSlider::seekRequested);
        QTest::keyClick(&slider, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(&slider, Qt::Key_Space);
        QCOMPARE(spy.size(), 0);
    }

    void clickJumps()
    {
        SeekSlider slider;
        slider.resize(400, 30);
        slider.setLengthMs(100'000);
        QSignalSpy spy(&slider, &SeekSlider::seekRequested);
        QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(300, 15));
        QCOMPARE(spy.size(), 1);
        QVERIFY(qAbs(spy.at(0).at(0).toLongLong() - 75'000) < 2'000);
        QTest::mouseClick(&slider, Qt::RightButton, {}, QPoint(100, 15));
        QCOMPARE(spy.size(), 1);
    }

    void playerDoesNotMoveAHeldHandle()
    {
        SeekSlider slider;
        slider.resize(400, 30);
        slider.setLengthMs(100'000);
        QSignalSpy spy(&slider, &SeekSlider::seekRequested);
        QTest::mousePress(&slider, Qt::LeftButton, {}, QPoint(200, 15));
        QTest::mouseMove(&slider, QPoint(300, 15));
        const qint64 held = slider.positionShownMs();
        slider.setPositionMs(1'000);
        QCOMPARE(slider.positionShownMs(), held);
        QCOMPARE(spy.size(), 0);
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(300, 15));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(0).toLongLong(), held);
        slider.setPositionMs(1'000);
        QCOMPARE(slider.positionShownMs(), 1'000);
        QCOMPARE(spy.size(), 1); // a fact from outside is no wish
    }

    void withoutALengthNothingIsAsked()
    {
        SeekSlider slider;
        slider.resize(400, 30);
        QSignalSpy spy(&slider, &SeekSlider::seekRequested);
        QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(300, 15));
        QTest::keyClick(&slider, Qt::Key_End);
        QCOMPARE(spy.size(), 0);
    }

    void tellsTheTimeToScreenReaders()
    {
        SeekSlider slider;
        slider.setLengthMs(120'000);
        slider.setPositionMs(30'000);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&slider);
        QVERIFY(interface != nullptr);
        QCOMPARE(interface->role(), QAccessible::Slider);
        QCOMPARE(interface->text(QAccessible::Value), QStringLiteral("0:30 of 2:00"));
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Position in the recording"));
        QAccessibleValueInterface *value = interface->valueInterface();
        QVERIFY(value != nullptr);
        QCOMPARE(value->currentValue().toDouble(), 30.0);
        QCOMPARE(value->maximumValue().toDouble(), 120.0);
        QCOMPARE(value->minimumStepSize().toDouble(), 5.0);
        QSignalSpy spy(&slider, &SeekSlider::seekRequested);
        value->setCurrentValue(45.0);
        QCOMPARE(spy.at(0).at(0).toLongLong(), 45'000);
    }
};

QTEST_MAIN(TestSeekSlider)
#include "tst_seekslider.moc"
