// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/limiter.h"
#include "support/testcase.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace earshot;
using playback::Limiter;

namespace {

constexpr int Rate = 8000;

using Frames = std::vector<float>;

/** All that comes out, pushed in pieces. */
Frames limited(double gain, const Frames &frames, size_t piece = 100)
{
    Limiter limiter(Rate, gain);
    Frames out;
    for (size_t at = 0; at < frames.size(); at += piece) {
        const Frames part = limiter.process({frames.data() + at, std::min(piece, frames.size() - at)});
        out.insert(out.end(), part.begin(), part.end());
    }
    const Frames rest = limiter.flush();
    out.insert(out.end(), rest.begin(), rest.end());
    return out;
}

Frames noise(float loudness, size_t frameCount)
{
    QRandomGenerator random(11);
    Frames frames(frameCount * 2);
    for (float &sample : frames)
        sample = loudness * static_cast<float>(random.generateDouble() * 2 - 1);
    return frames;
}

} // namespace

class TestLimiter final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void leavesWhatFitsUntouchedAndUnmoved()
    {
        const Frames frames = noise(0.9F, 2000);
        QCOMPARE(limited(1, frames), frames);
        QCOMPARE(limited(1, frames, 34), frames);
    }
    void amplifiesWhatFits()
    {
        const Frames frames = noise(0.2F, 500);
        const Frames out = limited(4, frames);
        QCOMPARE(out.size(), frames.size());
        for (size_t i = 0; i < frames.size(); ++i)
            QVERIFY(std::abs(out[i] - 4 * frames[i]) < 1e-5F);
    }
    void neverClips()
    {
        Frames frames = noise(0.05F, 4000);
        for (size_t i = 4000; i < 4200; ++i)
            frames[i] = i % 4 < 2 ? 0.9F : -0.9F;
        const Frames out = limited(4, frames);
        QCOMPARE(out.size(), frames.size());
        for (const float sample : out)
            QVERIFY(std::abs(sample) <= 0.98F);
        // Before the burst and long after it the rest is as loud as asked for.
        QVERIFY(std::abs(out[1000] - 4 * frames[1000]) < 1e-5F);
        QVERIFY(std::abs(out[7900] - 4 * frames[7900]) < 0.02F * 0.2F);
    }
    void givesNothingForNothing() { QVERIFY(limited(2, {}).empty()); }
};

QTEST_GUILESS_MAIN(TestLimiter)
#include "tst_limiter.moc"
