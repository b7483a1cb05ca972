// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/timestretcher.h"
#include "support/testcase.h"

#include <QtTest>

#include <cmath>

using namespace earshot;
using playback::TimeStretcher;

namespace {

constexpr int Rate = 16000;
constexpr double ToneHz = 440;

std::vector<float> tone(size_t frameCount)
{
    std::vector<float> frames(frameCount * 2);
    for (size_t i = 0; i < frameCount; ++i)
        frames[2 * i] = frames[2 * i + 1] =
            0.5F * static_cast<float>(std::sin(2 * M_PI * ToneHz * static_cast<double>(i) / Rate));
    return frames;
}

std::vector<float> stretched(double speed, const std::vector<float> &frames)
{
    TimeStretcher stretcher(Rate, speed);
    std::vector<float> out;
    for (size_t at = 0; at < frames.size(); at += 640) {
        const auto part = stretcher.process({frames.data() + at, std::min<size_t>(640, frames.size() - at)});
        out.insert(out.end(), part.begin(), part.end());
    }
    const auto rest = stretcher.flush();
    out.insert(out.end(), rest.begin(), rest.end());
    return out;
}

/** By the zeros that the left ear crosses upwards, without the edges. */
double pitchHz(const std::vector<float> &frames)
{
    const size_t from = frames.size() / 10 / 2 * 2;
    int count = 0;
    double first = 0;
    double last = 0;
    for (size_t i = from; i + 2 < frames.size() - from; i += 2) {
        if (frames[i] < 0 && frames[i + 2] >= 0) {
            last = static_cast<double>(i) / 2;
            if (count++ == 0)
                first = last;
        }
    }
    return (count - 1) * Rate / (last - first);
}

} // namespace

class TestTimeStretcher final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThePitch_data()
    {
        QTest::addColumn<double>("speed");
        for (const double speed : {0.5, 0.75, 1.05, 1.5, 2.0, 3.0})
            QTest::addRow("%.2f", speed) << speed;
    }
    void keepsThePitch()
    {
        QFETCH(const double, speed);
        const auto out = stretched(speed, tone(4 * Rate));
        const double seconds = static_cast<double>(out.size()) / 2 / Rate;
        QVERIFY2(std::abs(seconds - 4 / speed) < 0.001, qPrintable(QString::number(seconds)));
        QVERIFY2(std::abs(pitchHz(out) - ToneHz) < 5, qPrintable(QString::number(pitchHz(out))));
    }
    void letsNormalSpeedThroughUntouched()
    {
        const auto frames = tone(1000);
        QCOMPARE(stretched(1, frames), frames);
    }
    void survivesVeryShortSound()
    {
        QVERIFY(stretched(2, tone(10)).size() <= 10);
        QVERIFY(stretched(0.5, {}).empty());
    }
};

QTEST_GUILESS_MAIN(TestTimeStretcher)
#include "tst_timestretcher.moc"
