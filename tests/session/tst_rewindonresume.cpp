// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listeningfixture.h"
#include "session/rewindonresume.h"
#include "support/testcase.h"

using namespace earshot;
using session::ListeningPreferences;
using session::RewindOnResume;

namespace {

struct Fixture : session::ListeningFixture
{
    qint64 nowMs = 1'000'000;
    RewindOnResume rewind{playback, listening, [this] { return nowMs; }};

    /** Plays, pauses at 30 s and plays on after the pause. */
    void playOnAfter(qint64 pauseMs)
    {
        open();
        playback.play();
        player.advanceTo(30'000);
        playback.pause();
        nowMs += pauseMs;
    }
};

} // namespace

class TestRewindOnResume final : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAfterALongPause_data()
    {
        QTest::addColumn<bool>("isWanted");
        QTest::addColumn<qint64>("pauseMs");
        QTest::addColumn<qint64>("placeMs");
        QTest::newRow("long") << true << qint64(2'001) << qint64(29'000);
        QTest::newRow("short") << true << qint64(2'000) << qint64(30'000);
        QTest::newRow("not wanted") << false << qint64(60'000) << qint64(30'000);
    }
    void goesBackAfterALongPause()
    {
        QFETCH(bool, isWanted);
        QFETCH(qint64, pauseMs);
        Fixture f;
        f.listening.setPreference(&ListeningPreferences::rewindsOnResume, isWanted);
        f.playOnAfter(pauseMs);
        f.playback.play();
        QTEST(f.player.positionMs(), "placeMs");
        QCOMPARE(f.player.state(), playback::AudioPlayer::State::Playing);
        f.player.advanceTo(40'000);
        f.playback.play(); // plays already
        QCOMPARE(f.player.positionMs(), 40'000);
    }

    void staysWhereTheListenerWent()
    {
        Fixture f;
        f.listening.setPreference(&ListeningPreferences::rewindsOnResume, true);
        f.playOnAfter(60'000);
        f.playback.seek(10'000);
        f.playback.play();
        QCOMPARE(f.player.positionMs(), 10'000);
    }

    void theFirstPlayIsNoResume()
    {
        Fixture f;
        f.listening.setPreference(&ListeningPreferences::rewindsOnResume, true);
        f.open();
        f.playback.seek(10'000);
        f.nowMs += 60'000;
        f.playback.play();
        QCOMPARE(f.player.positionMs(), 10'000);
    }

    void theClockRuns()
    {
        const auto clock = RewindOnResume::systemClock();
        const qint64 before = clock();
        QTRY_VERIFY(clock() > before);
    }
};

QTEST_GUILESS_MAIN(TestRewindOnResume)
#include "tst_rewindonresume.moc"
