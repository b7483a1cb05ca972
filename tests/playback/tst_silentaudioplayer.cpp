// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/silentaudioplayer.h"
#include "support/memorybytesource.h"
#include "support/soundanalysis.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using playback::AudioPlayer;
using State = AudioPlayer::State;

/** With it the duty of RecordingPlayer, which every player inherits. */
class TestSilentAudioPlayer final : public support::TestCase
{
    Q_OBJECT

private:
    static std::shared_ptr<support::MemoryByteSource> sound()
    {
        return std::make_shared<support::MemoryByteSource>(support::timelineWav(1));
    }
    static std::shared_ptr<support::MemoryByteSource> completeSound()
    {
        auto bytes = sound();
        bytes->complete();
        return bytes;
    }

private Q_SLOTS:
    void waitsForTheBytes()
    {
        playback::SilentAudioPlayer player;
        QSignalSpy states(&player, &AudioPlayer::stateChanged);
        const auto bytes = sound();
        QCOMPARE(player.state(), State::Empty);
        player.setExpectedLengthMs(10000);
        player.open(bytes);
        QCOMPARE(player.state(), State::Loading);
        player.play();
        player.seek(4000);
        QCOMPARE(player.positionMs(), 4000);
        bytes->arrive(100);
        QCOMPARE(player.state(), State::Loading);
        QVERIFY(!player.lengthMs());
        bytes->complete();
        QCOMPARE(player.state(), State::Playing);
        QCOMPARE(player.lengthMs(), 10000);
        QVERIFY(player.positionMs() >= 4000);
        QVERIFY(!player.hasSound());
        QCOMPARE(states.size(), 2);
    }
    void forgetsPlayWhenPausedWhileLoading()
    {
        playback::SilentAudioPlayer player;
        const auto bytes = sound();
        player.open(bytes);
        player.play();
        player.pause();
        bytes->complete();
        QCOMPARE(player.state(), State::Paused);
    }
    void keepsARememberedSeekWithinTheLength()
    {
        playback::SilentAudioPlayer player;
        player.setExpectedLengthMs(1000);
        player.open(completeSound());
        player.seek(99000);
        QTRY_COMPARE(player.state(), State::Paused);
        QCOMPARE(player.positionMs(), 1000);
        player.seek(-5);
        QCOMPARE(player.positionMs(), 0);
    }
    void runsToTheEndAndStartsOver()
    {
        playback::SilentAudioPlayer player;
        player.setExpectedLengthMs(10000);
        player.open(completeSound());
        player.seek(9800);
        player.play();
        QSignalSpy positions(&player, &AudioPlayer::positionChanged);
        QTRY_COMPARE(player.state(), State::Ended);
        QCOMPARE(player.positionMs(), 10000);
        qint64 last = 0;
        for (const QList<QVariant> &position : positions) {
            QVERIFY(position.at(0).toLongLong() >= last);
            last = position.at(0).toLongLong();
        }
        QCOMPARE(last, 10000);
        player.play();
        QCOMPARE(player.state(), State::Playing);
        QVERIFY(player.positionMs() < 9800);
    }
    void seeksWhilePlayingAndAfterTheEnd()
    {
        playback::SilentAudioPlayer player;
        player.setExpectedLengthMs(10000);
        player.open(completeSound());
        player.play();
        QTRY_COMPARE(player.state(), State::Playing);
        player.seek(10000);
        QTRY_COMPARE(player.state(), State::Ended);
        player.seek(7000);
        QCOMPARE(player.state(), State::Paused);
        QCOMPARE(player.positionMs(), 7000);
    }
    void standsStillWhilePaused()
    {
        playback::SilentAudioPlayer player;
        player.open(completeSound());
        player.play();
        QTRY_VERIFY(player.positionMs() > 100);
        player.pause();
        const qint64 place = player.positionMs();
        QSignalSpy positions(&player, &AudioPlayer::positionChanged);
        QVERIFY(!positions.wait(200));
        QCOMPARE(player.positionMs(), place);
        QVERIFY(!player.lengthMs()); // none expected: it would run on
    }
    void refusesWhatIsNoSound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<base::ProblemKind>("kind");
        QTest::newRow("zero bytes") << QByteArray() << base::ProblemKind::EmptyRecording;
        QTest::newRow("html") << QByteArray("<html><body>Sign in</body></html>")
                              << base::ProblemKind::UnsupportedSound;
        QTest::newRow("one byte") << QByteArray("O") << base::ProblemKind::UnsupportedSound;
    }
    void refusesWhatIsNoSound()
    {
        QFETCH(QByteArray, bytes);
        playback::SilentAudioPlayer player;
        const auto source = std::make_shared<support::MemoryByteSource>(bytes, QStringLiteral("text/html"));
        source->complete();
        player.open(source);
        QSignalSpy failed(&player, &AudioPlayer::failed);
        player.play();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(player.state(), State::Failed);
        const auto problem = failed.at(0).at(0).value<base::Problem>();
        QTEST(problem.kind, "kind");
        QVERIFY(!problem.text.isEmpty());
        player.play();
        player.seek(10);
        QCOMPARE(player.state(), State::Failed);
        player.open(completeSound());
        QTRY_COMPARE(player.state(), State::Paused);
    }
    void passesOnThatTheBytesFailed()
    {
        playback::SilentAudioPlayer player;
        const auto bytes = sound();
        player.open(bytes);
        QSignalSpy failed(&player, &AudioPlayer::failed);
        const base::Problem problem{
            .kind = base::ProblemKind::Gone, .text = QStringLiteral("gone"), .detail = {}, .httpStatus = 410};
        bytes->fail(problem);
        QCOMPARE(player.state(), State::Failed);
        QCOMPARE(failed.at(0).at(0).value<base::Problem>(), problem);
    }
    void forgetsTheFormerRecording()
    {
        playback::SilentAudioPlayer player;
        const auto former = sound();
        const auto later = sound();
        player.open(former);
        player.play();
        player.seek(5000);
        player.open(later);
        QCOMPARE(player.positionMs(), 0);
        former->complete();
        QCOMPARE(player.state(), State::Loading);
        later->complete();
        QCOMPARE(player.state(), State::Paused);
        player.close();
        QCOMPARE(player.state(), State::Empty);
        QCOMPARE(former.use_count(), 1);
        QCOMPARE(later.use_count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSilentAudioPlayer)
#include "tst_silentaudioplayer.moc"
