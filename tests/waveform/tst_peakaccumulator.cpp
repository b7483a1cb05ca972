// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "waveform/peakaccumulator.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace earshot;
using waveform::Peak;
using waveform::PeakAccumulator;

namespace {

/** The same, in the most obvious way: all samples at hand, one stretch after the other. */
std::vector<Peak> reference(const std::vector<float> &samples, qint64 channels, qint64 rate)
{
    std::vector<Peak> peaks;
    const auto frames = static_cast<qint64>(samples.size()) / channels;
    qint64 begin = 0;
    for (qint64 n = 0; begin < frames; ++n) {
        const qint64 end =
            std::min(frames, static_cast<qint64>(std::ceil(static_cast<double>((n + 1) * rate) / 100)));
        for (qint64 channel = 0; channel < channels; ++channel) {
            double minimum = 1;
            double maximum = -1;
            double squares = 0;
            for (qint64 frame = begin; frame < end; ++frame) {
                const double sample = samples[static_cast<size_t>(frame * channels + channel)];
                minimum = std::min(minimum, sample);
                maximum = std::max(maximum, sample);
                squares += sample * sample;
            }
            peaks.push_back({static_cast<qint16>(std::lround(minimum * 32767)),
                             static_cast<qint16>(std::lround(maximum * 32767)),
                             static_cast<quint16>(std::lround(
                                 std::sqrt(squares / static_cast<double>(end - begin)) * 32767))});
        }
        begin = end;
    }
    return peaks;
}

} // namespace

class TestPeakAccumulator final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheReferenceHoweverSamplesAreCut_data()
    {
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("rate");
        QTest::newRow("telephone") << 1 << 8000;
        QTest::newRow("two sides") << 2 << 8000;
        QTest::newRow("no whole stretch") << 2 << 11025;
        QTest::newRow("compact disc") << 3 << 44100;
        QTest::newRow("eight channels") << 8 << 96000;
        QTest::newRow("a prime") << 2 << 7919;
    }
    void equalsTheReferenceHoweverSamplesAreCut()
    {
        QFETCH(int, channels);
        QFETCH(int, rate);
        QRandomGenerator random(42);
        std::vector<float> samples(static_cast<size_t>(channels * (rate / 3 + 17)));
        for (float &sample : samples) {
            sample = static_cast<float>(random.generateDouble() * 2 - 1);
        }
        PeakAccumulator accumulator(channels, rate);
        std::vector<Peak> peaks;
        const auto keep = [&](const std::vector<Peak> &more) {
            peaks.insert(peaks.end(), more.begin(), more.end());
        };
        for (size_t done = 0; done < samples.size();) {
            // Also in the middle of a frame, and nothing at all.
            const size_t count = std::min<size_t>(random.bounded(3000), samples.size() - done);
            accumulator.add(std::span(samples).subspan(done, count));
            done += count;
            if (random.bounded(3) == 0) {
                keep(accumulator.take());
            }
        }
        keep(accumulator.finish());
        QVERIFY(peaks == reference(samples, channels, rate));
        QVERIFY(accumulator.finish().empty());
    }

    void cutsWhatIsBeyondFullScale_data()
    {
        QTest::addColumn<float>("sample");
        QTest::addColumn<int>("minimum");
        QTest::addColumn<int>("maximum");
        QTest::addColumn<int>("rms");
        constexpr float Infinity = std::numeric_limits<float>::infinity();
        QTest::newRow("full scale") << 1.0F << 32767 << 32767 << 32767;
        QTest::newRow("above") << 3.5F << 32767 << 32767 << 32767;
        QTest::newRow("below") << -3.5F << -32767 << -32767 << 32767;
        QTest::newRow("infinite") << Infinity << 32767 << 32767 << 32767;
        QTest::newRow("minus infinite") << -Infinity << -32767 << -32767 << 32767;
        QTest::newRow("no number") << std::numeric_limits<float>::quiet_NaN() << 0 << 0 << 0;
    }
    void cutsWhatIsBeyondFullScale()
    {
        QFETCH(float, sample);
        PeakAccumulator accumulator(1, 8000);
        accumulator.add(std::vector<float>(80, sample));
        const std::vector<Peak> peaks = accumulator.take();
        QCOMPARE(peaks.size(), size_t(1));
        QTEST(int(peaks[0].minimum), "minimum");
        QTEST(int(peaks[0].maximum), "maximum");
        QTEST(int(peaks[0].rms), "rms");
    }

    void stretchesWithoutASampleAreSilent()
    {
        PeakAccumulator accumulator(1, 50); // a sample lasts two stretches
        accumulator.add(std::vector<float>{0.5F, 0.25F});
        const std::vector<Peak> peaks = accumulator.take();
        QCOMPARE(peaks.size(), size_t(4));
        QCOMPARE(int(peaks[0].maximum), 16384);
        QCOMPARE(peaks[1], Peak{});
        QCOMPARE(int(peaks[2].maximum), 8192);
    }

    void nothingGivesNothing()
    {
        PeakAccumulator accumulator(2, 8000);
        QVERIFY(accumulator.take().empty());
        QVERIFY(accumulator.finish().empty());
    }
};

QTEST_APPLESS_MAIN(TestPeakAccumulator)
#include "tst_peakaccumulator.moc"
