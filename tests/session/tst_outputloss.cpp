// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/outputloss.h"
#include "support/fakeaudioplayer.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using session::OutputLoss;

namespace {

struct Fixture
{
    support::FakeAudioPlayer player;
    OutputLoss loss{player};
    QSignalSpy changes{&loss, &OutputLoss::changed};

    Fixture()
    {
        player.open(nullptr);
        player.finishLoading(60'000);
        player.play();
    }
    /** What a player does when the output in use goes. */
    void loseOutput()
    {
        player.pause();
        player.setHasSound(false);
    }
};

} // namespace

class TestOutputLoss final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void noticesThatTheOutputHasGone()
    {
        Fixture f;
        f.loseOutput();
        QVERIFY(f.loss.isLost());
        QCoreApplication::processEvents();
        QVERIFY(f.loss.isLost());
        f.player.play();
        QVERIFY(!f.loss.isLost());
        QCOMPARE(f.changes.size(), 2);
    }

    void aPauseOfTheListenerIsNoLoss()
    {
        Fixture f;
        f.player.pause();
        QCoreApplication::processEvents();
        f.player.setHasSound(false);
        QVERIFY(!f.loss.isLost());
    }

    void othersMayPlayOnBeforeItHears()
    {
        support::FakeAudioPlayer player;
        bool playsOn = true;
        connect(&player, &playback::AudioPlayer::stateChanged, &player,
                [&](playback::AudioPlayer::State state) {
                    if (playsOn && state == playback::AudioPlayer::State::Paused)
                        player.play(); // as a session does as soon as the recording is ready
                });
        const OutputLoss loss(player);
        player.open(nullptr);
        player.finishLoading(60'000);
        playsOn = false;
        player.pause();
        player.setHasSound(false);
        QVERIFY(loss.isLost());
    }

    void anotherOutputIsNoLoss()
    {
        Fixture f;
        f.player.setHasSound(true);
        f.player.pause();
        f.player.play();
        f.player.setHasSound(true);
        QVERIFY(!f.loss.isLost());
        QCOMPARE(f.changes.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestOutputLoss)
#include "tst_outputloss.moc"
