// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "waveform/waveform.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace earshot;
using waveform::Peak;
using waveform::PeakMs;
using waveform::Waveform;

namespace {

Peak level(int amplitude)
{
    return {static_cast<qint16>(-amplitude), static_cast<qint16>(amplitude),
            static_cast<quint16>(amplitude / 2)};
}

std::vector<Peak> randomPeaks(QRandomGenerator &random, size_t count)
{
    std::vector<Peak> peaks(count);
    for (Peak &peak : peaks) {
        peak = {static_cast<qint16>(-random.bounded(32768)), static_cast<qint16>(random.bounded(32768)),
                static_cast<quint16>(random.bounded(32768))};
    }
    return peaks;
}

/** All peaks that [first, end) of one channel holds, one by one. */
Peak reference(const std::vector<Peak> &peaks, size_t channels, size_t channel, size_t first, size_t end)
{
    Peak all{std::numeric_limits<qint16>::max(), std::numeric_limits<qint16>::min(), 0};
    double squares = 0;
    for (size_t i = first; i < end; ++i) {
        const Peak &peak = peaks[i * channels + channel];
        all.minimum = std::min(all.minimum, peak.minimum);
        all.maximum = std::max(all.maximum, peak.maximum);
        squares += double(peak.rms) * peak.rms;
    }
    all.rms = static_cast<quint16>(std::lround(std::sqrt(squares / static_cast<double>(end - first))));
    return all;
}

} // namespace

class TestWaveform final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheReference_data()
    {
        QTest::addColumn<int>("channels");
        QTest::newRow("one") << 1;
        QTest::newRow("two") << 2;
        QTest::newRow("three") << 3;
    }
    void equalsTheReference()
    {
        QFETCH(int, channels);
        const auto width = static_cast<size_t>(channels);
        QRandomGenerator random(7);
        const std::vector<Peak> peaks = randomPeaks(random, 5'003 * width);
        Waveform waveform(channels);
        for (size_t done = 0; done < peaks.size();) {
            const size_t count = std::min<size_t>(random.bounded(400), peaks.size() - done);
            waveform.append(std::span(peaks).subspan(done, count));
            done += count;
        }
        QCOMPARE(waveform.knownMs(), 5'003 * PeakMs);
        for (int round = 0; round < 3'000; ++round) {
            const auto first = size_t(random.bounded(5'003));
            const size_t end = first + 1 + size_t(random.bounded(int(5'003 - first)));
            const auto channel = size_t(random.bounded(channels));
            // Anywhere within the outer stretches asks for the same ones.
            const double beginMs = static_cast<double>(first * PeakMs) + random.bounded(9.9);
            const double endMs =
                std::max(static_cast<double>(end * PeakMs) - random.bounded(9.9), beginMs + 0.01);
            const Peak got = waveform.peak(static_cast<int>(channel), beginMs, endMs);
            const Peak wanted = reference(peaks, width, channel, first, end);
            QCOMPARE(got.minimum, wanted.minimum);
            QCOMPARE(got.maximum, wanted.maximum);
            QVERIFY(std::abs(int(got.rms) - int(wanted.rms)) <= 3); // rounded on each level
        }
    }

    void isSilentWhereNothingIsKnown_data()
    {
        QTest::addColumn<int>("channel");
        QTest::addColumn<double>("beginMs");
        QTest::addColumn<double>("endMs");
        constexpr double None = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("before the start") << 0 << -50.0 << 0.0;
        QTest::newRow("behind the end") << 0 << 100.0 << 1e300;
        QTest::newRow("empty") << 0 << 20.0 << 20.0;
        QTest::newRow("backwards") << 0 << 50.0 << 20.0;
        QTest::newRow("no number") << 0 << None << 20.0;
        QTest::newRow("no number at the end") << 0 << 20.0 << None;
        QTest::newRow("no such channel") << 1 << 0.0 << 100.0;
        QTest::newRow("no channel at all") << -1 << 0.0 << 100.0;
    }
    void isSilentWhereNothingIsKnown()
    {
        QFETCH(int, channel);
        QFETCH(double, beginMs);
        QFETCH(double, endMs);
        Waveform waveform(1);
        waveform.append(std::vector<Peak>(10, level(1000)));
        QCOMPARE(waveform.peak(channel, beginMs, endMs), Peak{});
        QCOMPARE(waveform.peak(0, -1e300, 1e300), level(1000));
    }

    void knowsNothingBeforeTheFirstPeak()
    {
        Waveform none;
        none.append(std::vector<Peak>(10, level(1000)));
        QCOMPARE(none.channelCount(), 0);
        QCOMPARE(none.knownMs(), 0);
        QCOMPARE(none.peak(0, 0, 100), Peak{});
        const Waveform empty(2);
        QCOMPARE(empty.knownMs(), 0);
        QCOMPARE(empty.peak(1, 0, 100), Peak{});
    }

    void waitsForAllChannelsOfAStretch()
    {
        Waveform waveform(2);
        waveform.append(std::vector<Peak>(3, level(1000)));
        QCOMPARE(waveform.knownMs(), PeakMs);
        waveform.append(std::vector<Peak>(1, level(2000)));
        QCOMPARE(waveform.knownMs(), 2 * PeakMs);
        QCOMPARE(waveform.peak(1, 10, 20), level(2000));
    }

    void staysBoundedAndTrueOverTwelveHours_data()
    {
        QTest::addColumn<int>("channels");
        QTest::newRow("two") << 2;
        QTest::newRow("three, which divides nothing") << 3;
    }
    void staysBoundedAndTrueOverTwelveHours()
    {
        QFETCH(int, channels);
        constexpr qint64 TwelveHoursMs = 12 * 3'600'000LL;
        Waveform waveform(channels);
        // Each minute is louder than the one before, the last channel twice as loud as the others.
        constexpr qint64 MinuteMs = 60'000;
        for (qint64 minute = 0; minute < TwelveHoursMs / MinuteMs; ++minute) {
            std::vector<Peak> peaks;
            for (qint64 i = 0; i < MinuteMs / PeakMs * channels; ++i) {
                peaks.push_back(
                    level(static_cast<int>(minute + 1) * (i % channels == channels - 1 ? 20 : 10)));
            }
            waveform.append(peaks);
            QCOMPARE(waveform.knownMs(), (minute + 1) * MinuteMs);
            QVERIFY(waveform.knownMs() / waveform.stretchMs() * channels <= Waveform::MaximumPeaks);
        }
        QVERIFY(waveform.stretchMs() > PeakMs);
        for (const qint64 minute : {0, 1, 359, 718, 719}) {
            const auto beginMs = static_cast<double>(minute * MinuteMs + waveform.stretchMs());
            const double endMs = beginMs + 30'000;
            QCOMPARE(waveform.peak(0, beginMs, endMs), level(static_cast<int>(minute + 1) * 10));
            QCOMPARE(waveform.peak(channels - 1, beginMs, endMs), level(static_cast<int>(minute + 1) * 20));
        }
        QCOMPARE(waveform.peak(0, 0, TwelveHoursMs).maximum, qint16(7200));
    }
};

QTEST_APPLESS_MAIN(TestWaveform)
#include "tst_waveform.moc"
