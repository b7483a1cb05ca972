// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/renderedsound.h"
#include "playback/renderer.h"
#include "support/fakesamplesource.h"
#include "support/testcase.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace earshot;
using playback::PlaybackPlan;
using playback::RenderedSound;
using playback::Renderer;
using playback::RenderOrder;
using Step = Renderer::Step;
using support::FakeSampleSource;

namespace {

constexpr int Rate = 8000;
constexpr qint64 LengthMs = 10'000;
constexpr qint64 FadeMs = 4;

/** Rendered sound, each ms as the place in the recording that its sample tells. */
class Take
{
public:
    FakeSampleSource source{2, Rate, LengthMs *Rate / 1000};
    RenderedSound sound;
    Renderer renderer;

    explicit Take(const RenderOrder &order) : renderer(source, sound, order) {}

    /** Renders until the end, or until so much is there. */
    Step render(double untilMs = 1e9)
    {
        Step step = Step::More;
        while (step == Step::More && sound.renderedMs() < untilMs) {
            step = renderer.step();
            take();
        }
        return step;
    }
    [[nodiscard]] qint64 lengthMs() const { return m_samples.size() * 1000 / Rate; }
    /** The place that sounds at a time of listening. */
    [[nodiscard]] double placeMs(qint64 listenedMs) const
    {
        const double value = m_samples.at(static_cast<qsizetype>(listenedMs * Rate / 1000)) / 32767.0;
        return value * 100'000 * 1000 / Rate;
    }

private:
    void take()
    {
        QByteArray bytes(64 * 1024, '\0');
        const qint64 got =
            sound.read(m_samples.size() * RenderedSound::FrameBytes, bytes.data(), bytes.size(), false);
        for (qint64 i = 0; i + 1 < got && lengthMs() < qint64(sound.renderedMs()) + 1;
             i += RenderedSound::FrameBytes)
            m_samples.append(qRound(qFromLittleEndian<float>(bytes.constData() + i) * 32767));
    }

    QList<int> m_samples;
};

} // namespace

class TestRenderer final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void playsFromThePlaceToTheEnd()
    {
        Take take({.placeMs = 2500});
        QCOMPARE(take.render(), Step::End);
        QCOMPARE(take.sound.renderedMs(), 7500.0);
        QCOMPARE(take.source.seeks, std::vector<qint64>{2500 * Rate / 1000});
        for (const qint64 ms : {10, 1000, 4321, 7400}) {
            QVERIFY(std::abs(take.placeMs(ms) - (2500.0 + double(ms))) < 1);
            QCOMPARE(take.sound.placeMs(double(ms)), 2500.0 + double(ms));
        }
    }
    void leavesOutSilencesAndTellsWhatItSaved()
    {
        Take take({.placeMs = 0, .plan = {{{1000, 3000}, {5000, 5500}}, std::nullopt}});
        QCOMPARE(take.render(), Step::End);
        QCOMPARE(take.sound.renderedMs(), 7500.0);
        for (const qint64 ms : {500, 990, 1100, 2900, 3100, 7000}) {
            const double placeMs = take.sound.placeMs(double(ms));
            QVERIFY2(std::abs(take.placeMs(ms) - placeMs) < 1, qPrintable(QString::number(ms)));
        }
        QCOMPARE(take.sound.placeMs(1100), 3100.0);
        QCOMPARE(take.sound.savedMs(999), 0.0);
        QCOMPARE(take.sound.savedMs(1000), 2000.0);
        QCOMPARE(take.sound.savedMs(7000), 2500.0);
    }
    void leavesOutSilencesBetweenFrames()
    {
        constexpr int OddRate = 11'025; // 1001 ms end within a frame
        FakeSampleSource source{2, OddRate, 10 * OddRate};
        RenderedSound sound;
        Renderer renderer(source, sound, {.plan = {{{1001, 9001}}, std::nullopt}});
        QByteArray heard(1024 * 1024, '\0');
        int steps = 0;
        while (renderer.step() == Step::More && ++steps < 1000)
            (void)sound.read(0, heard.data(), heard.size(), false);
        QVERIFY(steps < 1000);
        QVERIFY(std::abs(sound.renderedMs() - 2000) < 1);
        QCOMPARE(source.seeks.size(), size_t(2));
    }
    void startsInASilence()
    {
        Take take({.placeMs = 2000, .plan = {{{1000, 3000}}, std::nullopt}});
        QCOMPARE(take.render(), Step::End);
        QCOMPARE(take.sound.placeMs(0), 3000.0);
        QCOMPARE(take.sound.savedMs(10), 0.0); // nobody would have listened to it
    }
    void goesRoundALoop()
    {
        Take take({.placeMs = 1500, .plan = {{}, playback::TimeRange{1000, 2000}}});
        QCOMPARE(take.render(4000), Step::More);
        for (const qint64 ms : {100, 400, 600, 1400, 1600, 3400})
            QVERIFY(std::abs(take.placeMs(ms) - (1000.0 + double((500 + ms) % 1000))) < 1);
        QCOMPARE(take.sound.placeMs(1600), 1100.0);
        QCOMPARE(take.sound.savedMs(3900), 0.0);
    }
    void goesRoundALoopThatEndsBehindTheRecording()
    {
        Take take({.placeMs = 9500, .plan = {{}, playback::TimeRange{9000, 20000}}});
        QCOMPARE(take.render(3000), Step::More);
        QCOMPARE(take.sound.placeMs(600), 9100.0);
        QCOMPARE(take.sound.placeMs(1600), 9100.0);
    }
    void goesRoundALoopThatHasNoEnd()
    {
        constexpr qint64 NoEnd = std::numeric_limits<qint64>::max(); // such as that of the last turn
        Take take({.placeMs = 9500, .plan = {{}, playback::TimeRange{9000, NoEnd}}});
        QCOMPARE(take.render(3000), Step::More);
        QCOMPARE(take.sound.placeMs(600), 9100.0);
        QCOMPARE(take.sound.placeMs(1600), 9100.0);
    }
    void endsWhenTheLoopLiesBehindTheRecording()
    {
        Take take({.placeMs = 0, .plan = {{}, playback::TimeRange{15000, 20000}}});
        QCOMPARE(take.render(), Step::End);
    }
    void followsAPlanThatGrows()
    {
        Take take({.placeMs = 0});
        QCOMPARE(take.render(1000), Step::More);
        take.renderer.setPlan({{{1500, 4000}}, std::nullopt});
        QCOMPARE(take.render(), Step::End);
        QCOMPARE(take.sound.renderedMs(), 7500.0);
        QCOMPARE(take.sound.placeMs(1600), 4100.0);
    }
    void fadesAroundALeap()
    {
        Take take({.placeMs = 4000, .plan = {{{5000, 6000}}, std::nullopt}});
        QCOMPARE(take.render(2000), Step::More);
        QVERIFY(take.placeMs(999) < 3000);
        QVERIFY(take.placeMs(1000) < 3000);
        QVERIFY(std::abs(take.placeMs(1000 - FadeMs - 1) - 4995) < 2);
        QVERIFY(std::abs(take.placeMs(1000 + FadeMs + 1) - 6005) < 2);
    }
    void tellsPlacesAtOtherSpeeds_data()
    {
        QTest::addColumn<double>("speed");
        for (const double speed : {0.5, 1.5, 3.0})
            QTest::addRow("%.1f", speed) << speed;
    }
    void tellsPlacesAtOtherSpeeds()
    {
        QFETCH(const double, speed);
        RenderOrder order{.placeMs = 1000, .plan = {{{4000, 6000}}, std::nullopt}};
        order.settings.speed = speed;
        Take take(order);
        QCOMPARE(take.render(), Step::End);
        QVERIFY(std::abs(take.sound.renderedMs() - 7000 / speed) < 2);
        // Stretching moves sound by less than one of its sequences, 40 ms of listening.
        for (const double share : {0.1, 0.3, 0.6, 0.9}) {
            const auto ms = static_cast<qint64>(share * 7000 / speed);
            QVERIFY2(
                std::abs(take.placeMs(ms) - take.sound.placeMs(double(ms))) < 20 + 40 * speed,
                qPrintable(
                    QStringLiteral("%1 for %2").arg(take.placeMs(ms)).arg(take.sound.placeMs(double(ms)))));
        }
        QVERIFY(std::abs(take.sound.savedMs(6000 / speed) - 2000 / speed) < 1);
    }
    void tellsWhenTheBytesCannotBeHad()
    {
        Take take({.placeMs = 0});
        QCOMPARE(take.render(500), Step::More);
        take.source.isBroken = true;
        QCOMPARE(take.render(), Step::Broken);
    }
    void stopsWhenAbandoned()
    {
        Take take({.placeMs = 0});
        take.sound.abandon();
        QCOMPARE(take.render(), Step::Abandoned);
    }
};

QTEST_GUILESS_MAIN(TestRenderer)
#include "tst_renderer.moc"
