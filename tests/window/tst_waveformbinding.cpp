// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/spokenwaveform.h"
#include "support/testcase.h"
#include "views/waveformbar.h"
#include "window/waveformbinding.h"
#include "windowfixture.h"

#include <QtTest>

using namespace earshot;
using window::WaveformBinding;

namespace {

struct Fixture : window::WindowFixture
{
    views::WaveformBar bar;
    QObject owner;

    Fixture()
    {
        bar.resize(900, 150);
        new WaveformBinding(session, playback, sync, listening, settings, bar, &owner);
    }
};

waveform::Waveform sound(qint64 lengthMs)
{
    return support::spokenWaveform({{{3'000, 5'000}}, {{1'000, 2'000}}}, lengthMs);
}

} // namespace

class TestWaveformBinding final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isHiddenWithoutARecording()
    {
        Fixture f;
        QVERIFY(f.bar.isHidden());
        f.open(R"({"id":"conv_1","status":"unanswered","agent_id":"agent_1"})");
        QVERIFY(f.bar.isHidden());
        f.open(window::WindowFixture::call());
        QVERIFY(!f.bar.isHidden());
    }

    void showsTheSoundAsItArrives()
    {
        Fixture f;
        f.open(QByteArray(window::WindowFixture::call())
                   .replace(R"("audio_recording_started_at")",
                            R"("duration":20.0,"audio_recording_started_at")"));
        QCOMPARE(f.bar.lengthMs(), 20'000); // what the reply says, until the sound is known better
        f.player.setScan(sound(5'000), false, {});
        QCOMPARE(f.bar.lengthMs(), 20'000);
        QCOMPARE(f.bar.waveformLayout().voices.size(), size_t(2));
        f.player.finishLoading(10'000);
        QCOMPARE(f.bar.lengthMs(), 10'000);
        f.player.setScan(sound(12'000), true, {});
        QCOMPARE(f.bar.lengthMs(), 12'000); // longer than it was said to be
    }

    void tellsThatTheRestDoesNotArriveAnyMore()
    {
        Fixture f;
        f.open(window::WindowFixture::call());
        f.player.finishLoading(60'000);
        f.player.setScan(sound(5'000), false, {});
        const auto painted = [&f] {
            QImage image(f.bar.size(), QImage::Format_RGB32);
            f.bar.render(&image);
            return image;
        };
        const QImage arriving = painted();
        QCOMPARE(painted(), arriving);
        f.recordings.last->fail({base::ProblemKind::Unreachable, QStringLiteral("No connection."), {}, {}});
        const QImage givenUp = painted();
        QVERIFY(givenUp != arriving);
        f.playback.retry();
        f.player.finishLoading(60'000);
        QCOMPARE(painted(), arriving);
    }

    void marksTheTurns()
    {
        Fixture f;
        f.open(window::WindowFixture::call());
        QVERIFY(!f.bar.lanes().isEmpty(views::WaveformLane::Turns));
        const auto turns = f.bar.lanes().marksNear(views::WaveformLane::Turns, 0, 10'000);
        QCOMPARE(turns.size(), size_t(2));
        QCOMPARE(turns[0].stretch, (views::TimeStretch{1'000, 2'000}));
        f.sync.nudge(500);
        QCOMPARE(f.bar.lanes().marksNear(views::WaveformLane::Turns, 0, 10'000)[0].stretch.beginMs, 1'500);
    }

    void followsThePlayerAndSeeks()
    {
        Fixture f;
        f.open(window::WindowFixture::call());
        f.player.finishLoading(60'000);
        f.player.advanceTo(12'000);
        QCOMPARE(f.bar.positionShownMs(), 12'000);
        f.bar.seek(30'000);
        QCOMPARE(f.player.positionMs(), 30'000);
    }

    void loopsGoBothWays()
    {
        Fixture f;
        f.open(window::WindowFixture::call());
        f.player.finishLoading(60'000);
        Q_EMIT f.bar.loopRequested(10'000, 20'000);
        QCOMPARE(f.listening.loop(), std::optional(playback::TimeRange{10'000, 20'000}));
        QCOMPARE(f.bar.loop(), std::optional(views::TimeStretch{10'000, 20'000}));
        Q_EMIT f.bar.loopClearRequested();
        QVERIFY(!f.listening.loop());
        QVERIFY(!f.bar.loop());
        f.listening.markLoop(5'000);
        QCOMPARE(f.bar.loop(), std::optional(views::TimeStretch{5'000, 5'000})); // its end is still to come
    }

    void remembersTheLanes()
    {
        Fixture f;
        f.bar.setLaneShown(views::WaveformLane::Tools, false);
        f.bar.setLaneShown(views::WaveformLane::Silences, false);
        views::WaveformBar later;
        WaveformBinding binding(f.session, f.playback, f.sync, f.listening, f.settings, later, nullptr);
        for (const views::WaveformLane lane : views::AllWaveformLanes)
            QCOMPARE(later.lanes().isShown(lane), f.bar.lanes().isShown(lane));
    }

    void anotherRecordingStartsEmpty()
    {
        Fixture f;
        f.open(window::WindowFixture::call());
        f.player.finishLoading(60'000);
        f.player.setScan(sound(60'000), true, {});
        f.player.setScan({}, false, {});
        f.player.close();
        f.open(window::WindowFixture::call());
        QVERIFY(f.bar.waveformLayout().voices.empty());
        QCOMPARE(f.bar.positionShownMs(), 0);
    }
};

QTEST_MAIN(TestWaveformBinding)
#include "tst_waveformbinding.moc"
