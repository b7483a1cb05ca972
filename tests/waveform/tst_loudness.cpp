// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "waveform/loudness.h"

#include <QtTest>

using namespace earshot;

class TestLoudness final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isInWholeDecibelsBelowFullScale_data()
    {
        QTest::addColumn<quint16>("rms");
        QTest::addColumn<int>("decibels");
        QTest::newRow("full scale") << quint16(32767) << 0;
        QTest::newRow("more than that") << quint16(65535) << 0;
        QTest::newRow("half") << quint16(16384) << 6;
        QTest::newRow("a tenth") << quint16(3277) << 20;
        QTest::newRow("just louder than between two") << quint16(30936) << 0;
        QTest::newRow("just quieter than between two") << quint16(30932) << 1;
        QTest::newRow("the least") << quint16(1) << 90;
        QTest::newRow("nothing") << quint16(0) << waveform::QuietestDb;
    }
    void isInWholeDecibelsBelowFullScale()
    {
        QFETCH(quint16, rms);
        QTEST(waveform::decibelsBelowFull(rms), "decibels");
    }
};

QTEST_GUILESS_MAIN(TestLoudness)
#include "tst_loudness.moc"
