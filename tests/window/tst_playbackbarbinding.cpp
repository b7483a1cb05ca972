// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcase.h"
#include "views/playbackbar.h"
#include "window/playbackbarbinding.h"
#include "windowfixture.h"

#include <QWidget>

using namespace earshot;
using BarState = views::PlaybackBar::State;

namespace {

struct Fixture : window::WindowFixture
{
    views::PlaybackBar bar;
    window::PlaybackBarBinding binding{session, playback, listening, bar, nullptr};
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
        Q_EMIT f.bar.volumeChangeRequested(0.25);
        QCOMPARE(f.player.settings.volume, 0.25);
    }
};

QTEST_MAIN(TestPlaybackBarBinding)
#include "tst_playbackbarbinding.moc"
