// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/waveformruler.h"
#include "waveform/waveformscale.h"

#include <QtTest>

using namespace earshot;
using views::rulerTicks;
using waveform::WaveformScale;

class TestWaveformRuler final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void ticksAreRoundTimes()
    {
        const auto ticks = rulerTicks(WaveformScale(600, 60'000), 100);
        QCOMPARE(ticks.size(), size_t(7));
        QCOMPARE(ticks[0], (views::RulerTick{0, QStringLiteral("0:00")}));
        QCOMPARE(ticks[3], (views::RulerTick{300, QStringLiteral("0:30")}));
    }

    void ticksKeepTheirDistance_data()
    {
        QTest::addColumn<double>("shownMs");
        for (const double ms : {10.0, 37.0, 900.0, 61'000.0, 3'600'000.0, 43'200'000.0, 4e9})
            QTest::addRow("%.0f ms", ms) << ms;
    }
    void ticksKeepTheirDistance()
    {
        QFETCH(double, shownMs);
        const auto scale = WaveformScale(1000, 4e9).zoomed(4e9 / shownMs, 333);
        const auto ticks = rulerTicks(scale, 90);
        QVERIFY(!ticks.empty());
        QSet<QString> texts;
        for (size_t i = 0; i < ticks.size(); ++i) {
            QVERIFY(ticks[i].x >= -1e-6 && ticks[i].x <= 1000 + 1e-6);
            QVERIFY(i == 0 || ticks[i].x - ticks[i - 1].x >= 90 - 1e-6);
            texts << ticks[i].text;
        }
        QCOMPARE(texts.size(), int(ticks.size())); // precise enough to differ
    }

    void withoutALengthThereAreNone()
    {
        QVERIFY(rulerTicks(WaveformScale(1000, 0), 90).empty());
        QVERIFY(rulerTicks(WaveformScale(0, 1000), 90).empty());
    }

    void decimalsFollowTheZoom()
    {
        const WaveformScale whole(1000, 600'000);
        QCOMPARE(views::decimalsFor(whole), 1);
        QCOMPARE(views::decimalsFor(whole.zoomed(20, 0)), 2);
        QCOMPARE(views::decimalsFor(whole.zoomed(1e6, 0)), 3);
    }
};

QTEST_MAIN(TestWaveformRuler)
#include "tst_waveformruler.moc"
