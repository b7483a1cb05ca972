// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/audioplayerfactory.h"
#include "playback/mediaaudioplayer.h"
#include "support/memorybytesource.h"
#include "support/soundanalysis.h"
#include "support/testcase.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QProcess>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using playback::AudioPlayer;
using State = AudioPlayer::State;

class TestMediaAudioPlayer final : public support::TestCase
{
    Q_OBJECT

private:
    static std::shared_ptr<support::MemoryByteSource> complete(const QByteArray &bytes)
    {
        auto source = std::make_shared<support::MemoryByteSource>(bytes);
        source->complete();
        return source;
    }
    static QByteArray encoded(int seconds, const QStringList &outputOptions)
    {
        QProcess ffmpeg;
        ffmpeg.start(QStringLiteral("ffmpeg"),
                     QStringList{QStringLiteral("-loglevel"), QStringLiteral("error"), QStringLiteral("-i"),
                                 QStringLiteral("pipe:0")} +
                         outputOptions + QStringList{QStringLiteral("pipe:1")});
        ffmpeg.write(support::timelineWav(seconds));
        ffmpeg.closeWriteChannel();
        ffmpeg.waitForFinished();
        return ffmpeg.readAllStandardOutput();
    }
    static QByteArray mp3(int seconds)
    {
        return encoded(seconds, {QStringLiteral("-f"), QStringLiteral("mp3")});
    }
    static QByteArray opus(int seconds)
    {
        return encoded(seconds, {QStringLiteral("-c:a"), QStringLiteral("libopus"), QStringLiteral("-f"),
                                 QStringLiteral("ogg")});
    }
    static QByteArray noise(qsizetype count)
    {
        QByteArray bytes(count, Qt::Uninitialized);
        quint32 state = 7;
        for (char &byte : bytes) {
            state = state * 1664525 + 1013904223;
            byte = static_cast<char>(state >> 24);
        }
        return bytes;
    }

private Q_SLOTS:
    void playsToTheEndAndStartsOver()
    {
        playback::MediaAudioPlayer player;
        QVERIFY(player.hasSound());
        player.open(complete(support::timelineWav(3)));
        player.play();
        player.seek(1500);
        QTRY_COMPARE(player.state(), State::Playing);
        QCOMPARE(player.lengthMs(), 3000);
        QSignalSpy positions(&player, &AudioPlayer::positionChanged);
        QTRY_COMPARE(player.state(), State::Ended);
        QCOMPARE(player.positionMs(), 3000);
        QVERIFY(positions.size() >= 15); // 1.5 s at ten a second
        qint64 last = 1500;
        for (const QList<QVariant> &position : positions) {
            QVERIFY(position.at(0).toLongLong() >= last);
            last = position.at(0).toLongLong();
        }
        player.play();
        QCOMPARE(player.state(), State::Playing);
        QTRY_VERIFY(player.positionMs() > 200);
        QVERIFY(player.positionMs() < 1500);
        player.pause();
        QCOMPARE(player.state(), State::Paused);
    }
    void replacesARecordingWhilePlaying()
    {
        playback::MediaAudioPlayer player;
        player.open(complete(support::timelineWav(5)));
        player.play();
        player.seek(4000);
        QTRY_VERIFY(player.positionMs() > 4200);
        auto later = complete(support::timelineWav(8));
        player.open(later);
        QCOMPARE(player.positionMs(), 0);
        player.seek(6000);
        QTRY_COMPARE(player.state(), State::Paused);
        QCOMPARE(player.lengthMs(), 8000);
        QCOMPARE(player.positionMs(), 6000);
        player.play();
        QTRY_VERIFY(player.positionMs() > 6200);
        player.close();
        QCOMPARE(player.state(), State::Empty);
        QTRY_COMPARE(later.use_count(), 1);
    }
    void refusesWhatCannotBePlayed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray ogg = opus(2);
        QVERIFY(ogg.startsWith("OggS"));
        QTest::newRow("zero bytes") << QByteArray();
        QTest::newRow("html") << QByteArray("<html><body>Link expired</body></html>");
        QTest::newRow("random bytes") << noise(20000);
        QTest::newRow("random bytes after the mark of Ogg") << "OggS" + noise(20000);
        QTest::newRow("random bytes after the mark of ID3") << "ID3" + noise(20000);
        QTest::newRow("random bytes after the mark of m4a")
            << QByteArray(4, '\0') + "ftypM4A " + noise(20000);
        QTest::newRow("ogg cut inside its first page") << ogg.first(40);
        QTest::newRow("wav without samples") << support::timelineWav(1).first(20);
    }
    void refusesWhatCannotBePlayed()
    {
        QFETCH(QByteArray, bytes);
        playback::MediaAudioPlayer player;
        QSignalSpy failed(&player, &AudioPlayer::failed);
        player.open(complete(bytes));
        player.play();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(player.state(), State::Failed);
        QVERIFY(!failed.at(0).at(0).value<base::Problem>().text.isEmpty());
        player.open(complete(support::timelineWav(1)));
        QTRY_COMPARE(player.state(), State::Paused);
        QCOMPARE(failed.size(), 1);
    }
    void saysWhenSoundStopsEarly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("playFromMs");
        const QByteArray whole = mp3(10);
        QVERIFY(!whole.isEmpty());
        QTest::newRow("mp3 cut, played up to the cut") << whole.first(whole.size() / 2) << qint64{4000};
        QTest::newRow("mp3 cut, sought behind the cut") << whole.first(whole.size() / 2) << qint64{8000};
        const QByteArray wav = support::timelineWav(10);
        QTest::newRow("wav that is shorter than it says") << wav.first(wav.size() / 2) << qint64{4500};
    }
    void saysWhenSoundStopsEarly()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, playFromMs);
        playback::MediaAudioPlayer player;
        QSignalSpy failed(&player, &AudioPlayer::failed);
        player.open(complete(bytes));
        player.seek(playFromMs);
        player.play();
        QTRY_VERIFY_WITH_TIMEOUT(player.state() == State::Failed || player.state() == State::Ended, 20000);
        // Where the container tells the shorter length, a place behind it is the end or a failure, by the
        // decoder's mood: what counts is that it stops and says so.
        if (!player.lengthMs() || *player.lengthMs() >= 9000)
            QCOMPARE(player.state(), State::Failed);
        else if (playFromMs < *player.lengthMs())
            QCOMPARE(player.state(), State::Ended);
        QCOMPARE(failed.size(), player.state() == State::Failed ? 1 : 0);
    }
    void playsOggCutShort()
    {
        const QByteArray whole = opus(4);
        playback::MediaAudioPlayer player;
        player.open(complete(whole.first(whole.size() * 3 / 4)));
        player.play();
        QTRY_COMPARE(player.state(), State::Playing);
        QVERIFY(player.lengthMs().value() < 4000); // Ogg has no length but its last page's place
        QTRY_COMPARE(player.state(), State::Ended);
    }
};

int main(int argc, char **argv)
{
    playback::selectMediaBackend();
    const QCoreApplication app(argc, argv);
    if (QMediaDevices::audioOutputs().isEmpty()) {
        qInfo("SKIPPED-TEST: no sound output; run it through scripts/null-sink");
        return 0;
    }
    TestMediaAudioPlayer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mediaaudioplayer.moc"
