// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/waveformactions.h"
#include "waveformfixture.h"

#include <QAccessible>
#include <QAction>
#include <QMenu>
#include <QtTest>

#include <limits>

using namespace earshot;
using namespace earshot::views;

namespace {

QImage painted(WaveformBar &bar)
{
    QImage image(bar.size(), QImage::Format_RGB32);
    bar.render(&image);
    return image;
}

} // namespace

class TestWaveformBar final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keysGoBySeconds_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<qint64>("positionMs");
        QTest::newRow("left") << int(Qt::Key_Left) << qint64(55'000);
        QTest::newRow("right") << int(Qt::Key_Right) << qint64(65'000);
        QTest::newRow("down") << int(Qt::Key_Down) << qint64(55'000);
        QTest::newRow("up") << int(Qt::Key_Up) << qint64(65'000);
        QTest::newRow("page down") << int(Qt::Key_PageDown) << qint64(50'000);
        QTest::newRow("page up") << int(Qt::Key_PageUp) << qint64(70'000);
        QTest::newRow("home") << int(Qt::Key_Home) << qint64(0);
        QTest::newRow("end") << int(Qt::Key_End) << qint64(100'000);
    }
    void keysGoBySeconds()
    {
        QFETCH(int, key);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) { // time runs left to right in both
            WaveformFixture f;
            f.bar.setLayoutDirection(direction);
            f.bar.setPositionMs(60'000);
            QTest::keyClick(&f.bar, static_cast<Qt::Key>(key));
            QCOMPARE(f.seeks.size(), 1);
            QTEST(f.seeks.at(0).at(0).toLongLong(), "positionMs");
            QTEST(f.bar.positionShownMs(), "positionMs"); // before the player has followed
        }
    }

    void keysZoom()
    {
        WaveformFixture f;
        f.bar.setPositionMs(50'000);
        QTest::keyClick(&f.bar, Qt::Key_Plus);
        QVERIFY(f.bar.scale().shownMs() < 100'000);
        QVERIFY(f.bar.scale().isShown(50'000));
        const double begin = f.bar.scale().beginMs();
        QTest::keyClick(&f.bar, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(f.bar.scale().beginMs() > begin);
        QTest::keyClick(&f.bar, Qt::Key_0);
        QVERIFY(f.bar.scale().isWhole());
        QTest::keyClick(&f.bar, Qt::Key_Minus);
        QVERIFY(f.bar.scale().isWhole());
        QVERIFY(f.seeks.isEmpty());
    }

    void otherKeysBelongToTheWindow()
    {
        WaveformFixture f;
        QTest::keyClick(&f.bar, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(&f.bar, Qt::Key_Space);
        QTest::keyClick(&f.bar, Qt::Key_Home, Qt::ShiftModifier);
        QVERIFY(f.seeks.isEmpty());
    }

    void aClickSeeks()
    {
        WaveformFixture f;
        QTest::mouseClick(&f.bar, Qt::LeftButton, {}, f.pointAt(40'000));
        QVERIFY(!f.seeks.isEmpty());
        QVERIFY(qAbs(f.seeks.last().at(0).toLongLong() - 40'000) <= f.pixelMs());
        const auto before = f.seeks.size();
        QTest::mouseClick(&f.bar, Qt::RightButton, {}, f.pointAt(40'000));
        QTest::mouseClick(&f.bar, Qt::LeftButton, {}, QPoint(2, 50)); // on the labels
        QCOMPARE(f.seeks.size(), before);
    }

    void aDragScrubs()
    {
        WaveformFixture f;
        QTest::mousePress(&f.bar, Qt::LeftButton, {}, f.pointAt(20'000));
        QCOMPARE(f.seeks.size(), 1);
        QTest::mouseMove(&f.bar, f.pointAt(70'000));
        const qint64 held = f.bar.positionShownMs();
        QVERIFY(qAbs(held - 70'000) <= f.pixelMs());
        f.bar.setPositionMs(1'000); // the player lags behind
        QCOMPARE(f.bar.positionShownMs(), held);
        QTRY_COMPARE(f.seeks.size(), 2); // heard while still dragging
        QTest::mouseRelease(&f.bar, Qt::LeftButton, {}, f.pointAt(70'000));
        QCOMPARE(f.seeks.last().at(0).toLongLong(), held);
        f.bar.setPositionMs(1'000);
        QCOMPARE(f.bar.positionShownMs(), 1'000);
    }

    void aDragEndsWithTheButtonOrTheBar_data()
    {
        QTest::addColumn<bool>("isHidden");
        QTest::newRow("let go where the bar did not hear of it") << false;
        QTest::newRow("hidden, as for another recording") << true;
    }
    void aDragEndsWithTheButtonOrTheBar()
    {
        QFETCH(const bool, isHidden);
        WaveformFixture f;
        f.bar.show();
        QTest::mousePress(&f.bar, Qt::LeftButton, {}, f.pointAt(20'000));
        QVERIFY(f.seeks.size() == 1);
        if (isHidden) {
            f.bar.hide();
            f.bar.show();
            QCOMPARE(f.bar.positionShownMs(), 0); // the player's
        }
        const QPointF point(f.pointAt(70'000));
        QMouseEvent move(QEvent::MouseMove, point, f.bar.mapToGlobal(point), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(&f.bar, &move);
        QCOMPARE(f.bar.positionShownMs(), 0);
        QTest::mouseRelease(&f.bar, Qt::LeftButton, {}, f.pointAt(70'000));
        QCOMPARE(f.seeks.size(), 1);
    }

    void dragsBeyondTheEndsStayInside()
    {
        WaveformFixture f;
        QTest::mousePress(&f.bar, Qt::LeftButton, {}, f.pointAt(20'000));
        QTest::mouseMove(&f.bar, QPoint(5'000, 40));
        QTest::mouseRelease(&f.bar, Qt::LeftButton, {}, QPoint(5'000, 40));
        QCOMPARE(f.seeks.last().at(0).toLongLong(), WaveformFixture::LengthMs);
    }

    void shiftDragAsksForALoop()
    {
        WaveformFixture f;
        QTest::mousePress(&f.bar, Qt::LeftButton, Qt::ShiftModifier, f.pointAt(60'000));
        QTest::mouseMove(&f.bar, f.pointAt(30'000));
        QVERIFY(f.bar.loop().has_value()); // to be seen while dragging
        QTest::mouseRelease(&f.bar, Qt::LeftButton, Qt::ShiftModifier, f.pointAt(30'000));
        QCOMPARE(f.loops.size(), 1);
        QVERIFY(qAbs(f.loops.at(0).at(0).toLongLong() - 30'000) <= f.pixelMs());
        QVERIFY(qAbs(f.loops.at(0).at(1).toLongLong() - 60'000) <= f.pixelMs());
        QVERIFY(!f.bar.loop().has_value()); // a wish; setLoop() tells whether it came true
        QVERIFY(f.seeks.isEmpty());
        f.bar.setLoop(TimeStretch{30'000, 60'000});
        QTest::mouseClick(&f.bar, Qt::LeftButton, Qt::ShiftModifier, f.pointAt(45'000));
        QCOMPARE(f.clears.size(), 1);
        QCOMPARE(f.loops.size(), 1);
    }

    void withoutALengthNothingIsAsked()
    {
        WaveformBar bar;
        bar.resize(600, 150);
        QSignalSpy seeks(&bar, &WaveformBar::seekRequested);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(300, 40));
        QTest::keyClick(&bar, Qt::Key_End);
        QCOMPARE(seeks.size(), 0);
        painted(bar);
    }

    void theViewFollowsThePlayHead()
    {
        WaveformFixture f;
        f.bar.setPositionMs(0);
        f.bar.zoom(20);
        f.bar.setPlaying(true);
        f.bar.setPositionMs(50'000);
        QVERIFY(f.bar.scale().isShown(50'000));
        f.bar.pan(5); // the reader looks elsewhere
        const auto elsewhere = f.bar.scale();
        QVERIFY(!elsewhere.isShown(50'000));
        f.bar.setPositionMs(50'100);
        QCOMPARE(f.bar.scale(), elsewhere);
        f.bar.showPlayHead();
        QVERIFY(f.bar.scale().isShown(50'100));
        f.bar.pan(5);
        f.bar.setPositionMs(10'000); // gone to
        QVERIFY(f.bar.scale().isShown(10'000));
    }

    void growthKeepsTheView()
    {
        WaveformFixture f;
        f.bar.setSound({50'000, false, 1, {}});
        QVERIFY(f.bar.scale().isWhole());
        f.bar.setSound({100'000, true, 1, {}});
        QVERIFY(f.bar.scale().isWhole());
        f.bar.zoom(10);
        const double shown = f.bar.scale().shownMs();
        f.bar.setSound({120'000, true, 1, {}});
        QCOMPARE(f.bar.scale().shownMs(), shown);
    }

    void growthPaintsTheSameAsTheWhole()
    {
        WaveformFixture whole;
        const QImage expected = painted(whole.bar);
        WaveformFixture growing;
        const waveform::Waveform all = growing.waveform;
        for (const qint64 knownMs : {7'000, 33'330, 90'010, 100'000}) {
            std::vector<waveform::Peak> peaks;
            for (qint64 ms = 0; ms < knownMs; ms += waveform::PeakMs) {
                for (const int channel : {0, 1})
                    peaks.push_back(all.peak(channel, double(ms), double(ms + waveform::PeakMs)));
            }
            growing.waveform = waveform::Waveform(2);
            growing.waveform.append(peaks);
            growing.bar.setSound({WaveformFixture::LengthMs, knownMs == WaveformFixture::LengthMs, 1, {}});
            QCOMPARE(painted(growing.bar) == expected, knownMs == WaveformFixture::LengthMs);
        }
    }

    void aPartPaintedAnewIsThatOfTheWhole()
    {
        WaveformFixture f;
        f.bar.setLoop(TimeStretch{20'000, 60'000});
        f.bar.setCursorMs(10'000);
        f.bar.setPositionMs(30'000);
        const QImage whole = painted(f.bar);
        const QRect part(300, 0, 14, 160);
        QImage image(f.bar.size(), QImage::Format_RGB32);
        f.bar.render(&image, part.topLeft(), part);
        QCOMPARE(image.copy(part), whole.copy(part));
    }

    void looksDiffer()
    {
        WaveformFixture f;
        QSet<QByteArray> looks;
        const auto look = [&] {
            const QImage image = painted(f.bar);
            looks.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
        };
        look();
        f.bar.setPositionMs(50'000);
        look();
        f.bar.setSound({WaveformFixture::LengthMs, true, 1, {{40'000, 45'000}}});
        look();
        f.bar.setSound({WaveformFixture::LengthMs, true, 0, {}});
        look();
        f.bar.setSound({2 * WaveformFixture::LengthMs, false, 1, {}});
        look();
        f.bar.setLoop(TimeStretch{10'000, 20'000});
        look();
        f.bar.setLaneShown(WaveformLane::Turns, false);
        look();
        f.bar.setLayoutDirection(Qt::RightToLeft);
        look();
        QPalette dark;
        dark.setColor(QPalette::Base, QColor(0x17, 0x18, 0x1C));
        dark.setColor(QPalette::Text, QColor(0xE6, 0xE6, 0xEA));
        f.bar.setPalette(dark);
        look();
        QCOMPARE(looks.size(), 9);
    }

    void lanesCanBeSwitched()
    {
        WaveformFixture f;
        QSignalSpy changes(&f.bar, &WaveformBar::lanesChanged);
        auto *turns = f.bar.findChild<QAction *>(QStringLiteral("waveformLane.turns"));
        QVERIFY(turns != nullptr && turns->isChecked());
        const size_t rows = f.bar.waveformLayout().rows.size();
        turns->trigger();
        QVERIFY(!f.bar.lanes().isShown(WaveformLane::Turns));
        QCOMPARE(f.bar.waveformLayout().rows.size(), rows - 1);
        QCOMPARE(changes.size(), 1);
        f.bar.setLaneShown(WaveformLane::Turns, true);
        QVERIFY(turns->isChecked());
        auto *interruptions = f.bar.findChild<QAction *>(QStringLiteral("waveformLane.interruptions"));
        QVERIFY(interruptions->text().contains(QStringLiteral("none")));
        QVERIFY(!turns->text().contains(QStringLiteral("none")));
    }

    void theMenuHasEveryAction()
    {
        WaveformFixture f;
        QMenu menu;
        f.bar.waveformActions().addTo(menu);
        QCOMPARE(menu.actions().size(), 6 + 1 + 3 + 1 + 1);
        auto *clear = f.bar.findChild<QAction *>(QStringLiteral("waveformClearLoop"));
        QVERIFY(!clear->isEnabled());
        f.bar.setLoop(TimeStretch{1'000, 2'000});
        clear->trigger();
        QCOMPARE(f.clears.size(), 1);
    }

    void isASliderToScreenReaders()
    {
        WaveformFixture f;
        f.bar.setSound({120'000, true, 1, {}});
        f.bar.setPositionMs(30'000);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&f.bar);
        QVERIFY(interface != nullptr);
        QCOMPARE(interface->role(), QAccessible::Slider);
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Recording position"));
        QCOMPARE(interface->text(QAccessible::Value), QStringLiteral("0:30 of 2:00"));
        QCOMPARE(interface->childCount(), 0);
        QAccessibleValueInterface *value = interface->valueInterface();
        QVERIFY(value != nullptr);
        QCOMPARE(value->currentValue().toDouble(), 30.0);
        QCOMPARE(value->minimumValue().toDouble(), 0.0);
        QCOMPARE(value->maximumValue().toDouble(), 120.0);
        QCOMPARE(value->minimumStepSize().toDouble(), 5.0);
        value->setCurrentValue(45.0);
        QCOMPARE(f.seeks.at(0).at(0).toLongLong(), 45'000);
        value->setCurrentValue(1.001);
        QCOMPARE(f.seeks.at(1).at(0).toLongLong(), 1'001);
        value->setCurrentValue(1e300);
        QCOMPARE(f.seeks.at(2).at(0).toLongLong(), 120'000);
        value->setCurrentValue(std::numeric_limits<double>::quiet_NaN());
        f.bar.setSound({0, false, 1, {}});
        value->setCurrentValue(10.0); // the length is not known: no key goes anywhere, either
        QCOMPARE(f.seeks.size(), 3);
    }
};

QTEST_MAIN(TestWaveformBar)
#include "tst_waveformbar.moc"
