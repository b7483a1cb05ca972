// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/playbackbar.h"
#include "window/playbackbarbinding.h"
#include "windowfixture.h"

#include <QLabel>
#include <QToolButton>

using namespace earshot;
using BarState = views::PlaybackBar::State;

namespace {

struct Fixture : window::WindowFixture
{
    views::PlaybackBar bar;
    window::PlaybackBarBinding binding{session, playback, listening, bar, nullptr};

    [[nodiscard]] QString message() const
    {
        const auto *label = bar.findChild<QLabel *>(QStringLiteral("message"));
        return label->isVisible() ? label->text() : QString();
    }
};

} // namespace

class TestPlaybackBarBinding final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsEachStateOfTheSession()
    {
        Fixture f;
        QCOMPARE(f.bar.state(), BarState::NoRecording);
        f.open(window::WindowFixture::call());
        QCOMPARE(f.bar.state(), BarState::Fetching);
        f.player.finishLoading(60'000);
        QCOMPARE(f.bar.state(), BarState::Paused);
        f.playback.play();
        QCOMPARE(f.bar.state(), BarState::Playing);
        f.player.reachEnd();
        QCOMPARE(f.bar.state(), BarState::Ended);
    }

    void showsAFailureAndItsWayOut()
    {
        Fixture f;
        f.open(window::WindowFixture::call());
        f.recordings.last->fail({base::ProblemKind::NotFound, QStringLiteral("Gone."), {}, 404});
        QCOMPARE(f.bar.state(), BarState::Failed);
        Q_EMIT f.bar.retryRequested();
        QCOMPARE(f.bar.state(), BarState::Fetching);
        QCOMPARE(f.api.asked.size(), 2);
    }

    void carriesWishesToTheSession()
    {
        Fixture f;
        f.open(window::WindowFixture::call());
        f.player.finishLoading(60'000);
        Q_EMIT f.bar.playRequested();
        QCOMPARE(f.player.state(), playback::AudioPlayer::State::Playing);
        Q_EMIT f.bar.seekRequested(12'000);
        QCOMPARE(f.player.positionMs(), 12'000);
        Q_EMIT f.bar.pauseRequested();
        QCOMPARE(f.player.state(), playback::AudioPlayer::State::Paused);
        Q_EMIT f.bar.skipRequested(-5'000);
        QCOMPARE(f.player.positionMs(), 7'000);
    }

    void saysThatTheOutputHasGone()
    {
        Fixture f;
        f.bar.show();
        f.open(window::WindowFixture::call());
        f.player.finishLoading(600'000);
        f.playback.play();
        f.player.advanceTo(83'000);
        f.player.pause(); // as a player does whose output goes
        f.player.setHasSound(false);
        QCOMPARE(f.message(),
                 QStringLiteral(
                     "The sound output has gone: paused at 1:23. No sound device: the clock runs silently."));
        f.player.setHasSound(true);
        QCOMPARE(
            f.message(),
            QStringLiteral("The sound output has gone: paused at 1:23. Play goes on with the next one."));
        f.playback.play();
        QCOMPARE(f.message(), QString());
    }

    void saysThatItWaits()
    {
        Fixture f;
        f.bar.show();
        f.open(window::WindowFixture::call());
        f.player.finishLoading(600'000);
        f.player.setBuffering(true);
        QCOMPARE(f.message(), QStringLiteral("Waiting for more of the recording…"));
        f.player.setBuffering(false);
        QCOMPARE(f.message(), QString());
    }

    void showsStepAndSavedTime()
    {
        Fixture f;
        f.bar.show();
        f.open(window::WindowFixture::call());
        f.player.finishLoading(600'000);
        f.player.setSavedMs(72'000);
        f.player.advanceTo(90'000);
        QCOMPARE(f.bar.findChild<QLabel *>(QStringLiteral("saved"))->text(), QStringLiteral("saved 1:12"));
        f.listening.setPreference(&session::ListeningPreferences::shortStepMs, 3'000);
        QCOMPARE(f.bar.findChild<QToolButton *>(QStringLiteral("backButton"))->accessibleName(),
                 QStringLiteral("Back 3 s"));
    }
};

QTEST_MAIN(TestPlaybackBarBinding)
#include "tst_playbackbarbinding.moc"
