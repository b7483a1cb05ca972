// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/recordingplayer.h"
#include "playback/silentsoundoutput.h"
#include "support/fakesounddevices.h"
#include "support/fakesoundoutput.h"
#include "support/madesound.h"
#include "support/memorybytesource.h"
#include "support/testcase.h"

#include <QPointer>
#include <QSignalSpy>
#include <QtEndian>
#include <QtTest>

#include <cmath>
#include <limits>

using namespace earshot;
using playback::AudioPlayer;
using playback::PlaybackSettings;
using playback::RecordingPlayer;
using State = AudioPlayer::State;
using support::FakeSoundDevices;
using support::FakeSoundOutput;
using support::MemoryByteSource;

namespace {

constexpr int Rate = 8000;
constexpr int Seconds = 20;
constexpr qint64 LengthMs = Seconds * 1000;
const playback::OutputDevice Speaker{QStringLiteral("speaker"), QStringLiteral("Speaker")};
const playback::OutputDevice Headset{QStringLiteral("headset"), QStringLiteral("Headset")};

/** Ten seconds of noise, five of silence, five of noise; two channels. */
QByteArray call()
{
    std::vector<float> samples = support::noise(Rate, Seconds);
    std::fill(samples.begin() + 10 * Rate, samples.begin() + 15 * Rate, 0.0F);
    return support::wavOf(samples, Rate, 2);
}

std::shared_ptr<MemoryByteSource> arriving()
{
    static const QByteArray Sound = call();
    return std::make_shared<MemoryByteSource>(Sound);
}

std::shared_ptr<MemoryByteSource> complete()
{
    auto bytes = arriving();
    bytes->complete();
    return bytes;
}

} // namespace

class TestRecordingPlayer final : public support::TestCase
{
    Q_OBJECT

private:
    FakeSoundDevices *m_devices = nullptr; // owned by the player
    QPointer<FakeSoundOutput> m_output;    // owned by the player, null where it is the silent one
    QString m_outputId;
    std::unique_ptr<RecordingPlayer> m_player;

    void make(const QList<playback::OutputDevice> &outputs = {Speaker})
    {
        auto devices = std::make_unique<FakeSoundDevices>(outputs);
        m_devices = devices.get();
        m_output = nullptr;
        m_player = std::make_unique<RecordingPlayer>(
            std::move(devices),
            [this](bool withSound, const QString &id) -> std::unique_ptr<playback::SoundOutput> {
                m_outputId = id;
                m_output = nullptr;
                if (!withSound)
                    return std::make_unique<playback::SilentSoundOutput>();
                auto output = std::make_unique<FakeSoundOutput>();
                m_output = output.get();
                return output;
            });
    }
    /** Plays a complete recording from a place on. */
    void playFrom(qint64 placeMs)
    {
        make();
        m_player->open(complete());
        m_player->seek(placeMs);
        m_player->play();
        QTRY_VERIFY(m_output && m_output->sound);
        QTRY_VERIFY(m_player->isScanned());
        QCOMPARE(m_player->state(), State::Playing);
    }
    /** As far, never running ahead of what is rendered. */
    void playInSteps(double playedMs)
    {
        for (double ms = 500; ms <= playedMs; ms += 500) {
            QTRY_VERIFY(m_output->sound->renderedMs() >= ms + 200);
            m_output->playTo(ms);
        }
    }

private Q_SLOTS:
    void playsBeforeAllBytesAreThere()
    {
        make();
        QSignalSpy states(m_player.get(), &AudioPlayer::stateChanged);
        const auto bytes = arriving();
        m_player->setExpectedLengthMs(25'000);
        m_player->open(bytes);
        QCOMPARE(m_player->state(), State::Loading);
        m_player->play();
        QCOMPARE(m_player->state(), State::Loading);
        bytes->arrive(100'000);
        QTRY_COMPARE(m_player->state(), State::Playing);
        QCOMPARE(states.size(), 2);
        QCOMPARE(m_output->startCount, 1);
        QTRY_COMPARE(m_player->lengthMs(), LengthMs); // by the head, before it is all decoded
        QVERIFY(!m_player->isScanned());
        m_output->playTo(700);
        QCOMPARE(m_player->positionMs(), 700);
        QTRY_VERIFY(m_player->waveform().knownMs() > 500);
        bytes->complete();
        QTRY_VERIFY(m_player->isScanned());
        QCOMPARE(m_player->waveform().knownMs(), LengthMs);
        QCOMPARE(m_player->lengthMs(), LengthMs);
        QCOMPARE(m_player->formatText(), QStringLiteral("wav/pcm_s16le, 8 kHz, 2 ch"));
        QVERIFY(m_player->damage().empty());
        QCOMPARE(m_player->state(), State::Playing);
    }
    void forgetsPlayWhenPausedWhileLoading()
    {
        make();
        const auto bytes = arriving();
        m_player->open(bytes);
        m_player->play();
        m_player->pause();
        bytes->complete();
        QTRY_COMPARE(m_player->state(), State::Paused);
        QVERIFY(!m_output);
    }
    void seeksWhileLoading()
    {
        make();
        const auto bytes = arriving();
        m_player->open(bytes);
        m_player->seek(17'000);
        QCOMPARE(m_player->positionMs(), 17'000);
        m_player->play();
        bytes->complete();
        QTRY_COMPARE(m_player->state(), State::Playing);
        QCOMPARE(m_player->positionMs(), 17'000);
        m_output->playTo(500);
        QCOMPARE(m_player->positionMs(), 17'500);
    }
    void pausesAndGoesOn()
    {
        playFrom(3000);
        QSignalSpy positions(m_player.get(), &AudioPlayer::positionChanged);
        m_output->playTo(1234);
        QTRY_VERIFY(!positions.isEmpty());
        QCOMPARE(positions.last().at(0).toLongLong(), 4234);
        m_player->pause();
        QCOMPARE(m_player->state(), State::Paused);
        QVERIFY(!m_output->sound);
        QCOMPARE(m_player->positionMs(), 4234);
        m_player->play();
        QTRY_VERIFY(m_output->sound);
        m_output->playTo(100);
        QCOMPARE(m_player->positionMs(), 4334);
    }
    void seeksWhilePlaying()
    {
        playFrom(0);
        m_output->playTo(500);
        const auto former = m_output->sound;
        m_player->seek(12'000);
        QCOMPARE(m_player->state(), State::Playing);
        QCOMPARE(m_player->positionMs(), 12'000);
        QTRY_VERIFY(m_output->sound && m_output->sound != former);
        m_player->seek(99'000);
        QCOMPARE(m_player->positionMs(), LengthMs);
        m_player->seek(-5);
        QCOMPARE(m_player->positionMs(), 0);
    }
    void endsAndStartsOver()
    {
        playFrom(19'500);
        m_output->playTo(499);
        QSignalSpy positions(m_player.get(), &AudioPlayer::positionChanged);
        QTRY_VERIFY(!positions.isEmpty());
        QCOMPARE(m_player->state(), State::Playing);
        m_output->playTo(600);
        QTRY_COMPARE(m_player->state(), State::Ended);
        QCOMPARE(m_player->positionMs(), LengthMs);
        m_player->play();
        QCOMPARE(m_player->state(), State::Playing);
        QTRY_VERIFY(m_output->sound);
        QCOMPARE(m_player->positionMs(), 0);
        m_output->playTo(700);
        m_player->seek(LengthMs);
        QTRY_VERIFY(m_output->sound);
        m_output->playTo(100);
        QTRY_COMPARE(m_player->state(), State::Ended);
        m_player->seek(5000);
        QCOMPARE(m_player->state(), State::Paused);
        QCOMPARE(m_player->positionMs(), 5000);
    }
    void startsOverAtTheLoop()
    {
        playFrom(19'500);
        m_output->playTo(600);
        QTRY_COMPARE(m_player->state(), State::Ended);
        PlaybackSettings settings;
        settings.loop = playback::TimeRange{7000, 9000};
        m_player->setSettings(settings);
        QCOMPARE(m_player->state(), State::Ended);
        m_player->play();
        QCOMPARE(m_player->positionMs(), 7000);
        QTRY_VERIFY(m_output->sound);
        QCOMPARE(m_player->positionMs(), 7000);
    }
    void doesNotTrustAnOutputAboutTheEnd()
    {
        playFrom(3000);
        m_output->playTo(2000);
        const auto former = m_output->sound;
        m_output->stopBy(QStringLiteral("end of media"));
        QCOMPARE(m_player->state(), State::Playing);
        QTRY_VERIFY(m_output->sound && m_output->sound != former);
        QCOMPARE(m_player->positionMs(), 5000);
        // One that never gets anywhere is given up, at the place.
        QSignalSpy failed(m_player.get(), &AudioPlayer::failed);
        for (int i = 0; i < 10 && failed.isEmpty(); ++i) {
            QTRY_VERIFY(m_output->sound);
            m_output->stopBy(QStringLiteral("no"));
        }
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_player->state(), State::Failed);
        QCOMPARE(m_player->positionMs(), 5000);
    }
    void startsAnOutputThatIsStuckAnew()
    {
        playFrom(3000);
        m_output->playTo(500);
        QTRY_VERIFY_WITH_TIMEOUT(m_output->startCount == 2, 20'000);
        QTRY_VERIFY(m_output->sound);
        QCOMPARE(m_player->state(), State::Playing);
        QCOMPARE(m_player->positionMs(), 3500);
    }
    void comesBackFromBehindTheEnd()
    {
        make();
        const auto bytes = arriving();
        m_player->open(bytes);
        m_player->seek(99'000); // the length is not known yet
        QCOMPARE(m_player->positionMs(), 99'000);
        bytes->complete();
        QTRY_VERIFY(m_player->isScanned());
        QCOMPARE(m_player->positionMs(), LengthMs);
    }
    void goesNoFurtherThanTheLongestRecording()
    {
        make();
        m_player->open(arriving());
        m_player->seek(std::numeric_limits<qint64>::max());
        QCOMPARE(m_player->positionMs(), playback::LongestRecordingMs);
    }
    void staysAtTheEndWhenTheTrueLengthComesLater()
    {
        QByteArray stream = call(); // whose head tells no length
        qToLittleEndian<quint32>(0xffffffff, stream.data() + 4);
        qToLittleEndian<quint32>(0xffffffff, stream.data() + 40);
        const auto bytes = std::make_shared<MemoryByteSource>(stream);
        make();
        m_player->setExpectedLengthMs(2 * LengthMs);
        m_player->open(bytes);
        bytes->arrive(100'000);
        QTRY_COMPARE(m_player->state(), State::Paused);
        m_player->seek(19'000);
        bytes->arriveAt(44 + 18 * Rate * 4, 2 * Rate * 4);
        m_player->play();
        QTRY_VERIFY(m_output && m_output->sound && m_output->sound->isFinished());
        m_output->playTo(1200);
        QTRY_COMPARE(m_player->state(), State::Ended);
        QVERIFY(m_player->positionMs() > LengthMs);
        bytes->complete();
        QTRY_VERIFY(m_player->isScanned());
        QCOMPARE(m_player->positionMs(), LengthMs);
        QCOMPARE(m_player->state(), State::Ended); // so that play() starts over
    }
    void levelsByWhatIsHeardLater()
    {
        make();
        PlaybackSettings settings;
        settings.isLevelled = true;
        m_player->setSettings(settings);
        const auto bytes = arriving();
        m_player->open(bytes);
        m_player->play();
        bytes->arrive(100'000);
        QTRY_COMPARE(m_player->state(), State::Playing);
        const auto unlevelled = m_output->sound;
        bytes->complete();
        QTRY_VERIFY(m_player->isScanned());
        QTRY_VERIFY(m_output->sound && m_output->sound != unlevelled);
    }
    void standsStillWhileBytesAreMissing()
    {
        make();
        QSignalSpy buffering(m_player.get(), &AudioPlayer::bufferingChanged);
        const auto bytes = arriving();
        m_player->open(bytes);
        m_player->play();
        bytes->arrive(44 + 3 * Rate * 4); // three seconds
        QTRY_COMPARE(m_player->state(), State::Playing);
        playInSteps(2000);
        QTRY_VERIFY(m_output->sound->renderedMs() > 2900);
        const auto former = m_output->sound;
        m_output->playTo(former->renderedMs() - 10);
        QTRY_VERIFY(!m_output->sound);
        QTRY_VERIFY(m_player->isBuffering());
        QCOMPARE(m_player->state(), State::Playing);
        const qint64 placeMs = m_player->positionMs();
        QVERIFY(placeMs > 2800 && placeMs <= 3000);
        bytes->complete();
        QTRY_VERIFY(m_output->sound);
        QVERIFY(!m_player->isBuffering());
        QCOMPARE(m_player->positionMs(), placeMs);
        QCOMPARE(buffering.size(), 2);
    }
    void playsWhatIsThereWhenTheRestCannotBeHad()
    {
        make();
        QSignalSpy failed(m_player.get(), &AudioPlayer::failed);
        const auto bytes = arriving();
        m_player->open(bytes);
        m_player->play();
        bytes->arrive(44 + 3 * Rate * 4);
        QTRY_COMPARE(m_player->state(), State::Playing);
        const base::Problem problem{base::ProblemKind::Gone, QStringLiteral("gone"), {}, 410};
        bytes->fail(problem);
        playInSteps(2000);
        QTRY_VERIFY(m_output->sound->hasFailed());
        QCOMPARE(m_player->state(), State::Playing);
        m_output->playTo(m_output->sound->renderedMs() - 5);
        QTRY_COMPARE(m_player->state(), State::Failed);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<base::Problem>(), problem);
        QVERIFY(m_player->positionMs() > 2800);
    }
    void goesWhereTheBytesAreAfterTheRestCannotBeHad()
    {
        make();
        const auto bytes = arriving();
        m_player->open(bytes);
        m_player->play();
        bytes->arrive(44 + 3 * Rate * 4);
        QTRY_COMPARE(m_player->state(), State::Playing);
        bytes->fail({base::ProblemKind::Gone, QStringLiteral("gone"), {}, 410});
        m_player->pause();
        m_player->seek(1000);
        m_player->play();
        QTRY_VERIFY(m_output->sound);
        QCOMPARE(m_player->state(), State::Playing);
        m_output->playTo(200);
        QCOMPARE(m_player->positionMs(), 1200);
        m_player->seek(8000);
        QTRY_COMPARE(m_player->state(), State::Failed);
        QCOMPARE(m_player->positionMs(), 8000);
    }
    void playsToTheEndAfterTheMiddleCouldNotBeHad()
    {
        make();
        const auto bytes = arriving();
        m_player->open(bytes);
        bytes->arrive(44 + 3 * Rate * 4);
        bytes->arriveAt(44 + 18 * Rate * 4, 2 * Rate * 4);
        QTRY_COMPARE(m_player->state(), State::Paused);
        bytes->fail({base::ProblemKind::Gone, QStringLiteral("gone"), {}, 410});
        m_player->seek(1'500);
        m_player->play();
        // What follows is missed by the worker before the listener comes there.
        QTRY_VERIFY(m_output && m_output->sound && m_output->sound->hasFailed());
        m_player->seek(19'000);
        QTRY_VERIFY(m_output->sound && m_output->sound->isFinished());
        m_output->playTo(1100);
        QTRY_COMPARE(m_player->state(), State::Ended);
    }
    void passesOnThatTheBytesFailedAtOnce()
    {
        make();
        const auto bytes = arriving();
        m_player->open(bytes);
        QSignalSpy failed(m_player.get(), &AudioPlayer::failed);
        bytes->fail({base::ProblemKind::Gone, QStringLiteral("gone"), {}, 410});
        QCOMPARE(m_player->state(), State::Failed);
        QTRY_COMPARE(failed.size(), 1);
    }
    void refusesWhatIsNoSound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<base::ProblemKind>("kind");
        QTest::newRow("zero bytes") << QByteArray() << base::ProblemKind::EmptyRecording;
        QTest::newRow("HTML") << QByteArray("<html><body>Sign in</body></html>")
                              << base::ProblemKind::UnsupportedSound;
        QTest::newRow("one byte") << QByteArray("O") << base::ProblemKind::UnsupportedSound;
        QTest::newRow("cut in the head") << call().left(20) << base::ProblemKind::UnsupportedSound;
    }
    void refusesWhatIsNoSound()
    {
        QFETCH(const QByteArray, bytes);
        make();
        const auto source = std::make_shared<MemoryByteSource>(bytes, QStringLiteral("text/html"));
        source->complete();
        QSignalSpy failed(m_player.get(), &AudioPlayer::failed);
        m_player->open(source);
        m_player->play();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_player->state(), State::Failed);
        const auto problem = failed[0][0].value<base::Problem>();
        QTEST(problem.kind, "kind");
        QVERIFY(!problem.text.isEmpty());
        m_player->play();
        m_player->seek(10);
        QCOMPARE(m_player->state(), State::Failed);
        m_player->open(complete());
        QTRY_COMPARE(m_player->state(), State::Paused);
    }
    void letsGoOfTheFormerRecording()
    {
        playFrom(5000);
        const auto later = complete();
        m_player->open(later);
        QCOMPARE(m_player->positionMs(), 0);
        QCOMPARE(m_player->waveform().knownMs(), 0);
        QTRY_COMPARE(m_player->state(), State::Paused);
        m_player->close();
        QCOMPARE(m_player->state(), State::Empty);
        QCOMPARE(later.use_count(), 1);
    }
    void rendersAnewForOtherSettings_data()
    {
        QTest::addColumn<PlaybackSettings>("settings");
        QTest::addColumn<bool>("needsNewSound");
        const auto row = [](const char *name, bool needsNewSound, auto change) {
            PlaybackSettings settings;
            change(settings);
            QTest::newRow(name) << settings << needsNewSound;
        };
        row("quieter", false, [](auto &settings) { settings.volume = 0.25; });
        row("louder", true, [](auto &settings) { settings.volume = 3; });
        row("speed", true, [](auto &settings) { settings.speed = 1.5; });
        row("mute", true, [](auto &settings) { settings.channels[0].isMuted = true; });
        row("mono", true, [](auto &settings) { settings.isMono = true; });
        row("level", true, [](auto &settings) { settings.isLevelled = true; });
        row("silence", true, [](auto &settings) { settings.silence.isSkipped = true; });
        row("loop", true, [](auto &settings) { settings.loop = playback::TimeRange{1000, 9000}; });
    }
    void rendersAnewForOtherSettings()
    {
        QFETCH(const PlaybackSettings, settings);
        QFETCH(const bool, needsNewSound);
        playFrom(2000);
        m_output->playTo(1000);
        const auto former = m_output->sound;
        m_player->setSettings(settings);
        QCOMPARE(m_output->sound, former); // goes on until the new sound is there
        QCOMPARE(m_output->volume, std::min(1.0, settings.volume));
        if (!needsNewSound)
            return;
        QTRY_VERIFY(m_output->sound != former);
        QCOMPARE(m_player->positionMs(), 3000);
        QCOMPARE(m_player->state(), State::Playing);
    }
    void gathersManyChanges()
    {
        playFrom(2000);
        PlaybackSettings settings;
        for (int i = 0; i < 20; ++i) {
            settings.channels[1].gain = 1 + i / 10.0;
            m_player->setSettings(settings);
        }
        QTRY_COMPARE(m_output->startCount, 2);
        m_player->setSettings(settings); // nothing new
        QSignalSpy positions(m_player.get(), &AudioPlayer::positionChanged);
        QTRY_VERIFY(positions.size() > 3);
        QCOMPARE(m_output->startCount, 2);
    }
    void skipsSilenceAndTellsWhatItSaved()
    {
        playFrom(9500);
        PlaybackSettings settings;
        settings.silence.isSkipped = true;
        const auto former = m_output->sound;
        m_player->setSettings(settings);
        QTRY_VERIFY(m_output->sound != former);
        QTRY_VERIFY(m_output->sound->renderedMs() > 1000);
        m_output->playTo(1000);
        const qint64 placeMs = m_player->positionMs(); // 150 ms are kept at both ends of the silence
        QVERIFY2(std::llabs(placeMs - 15'200) < 50, qPrintable(QString::number(placeMs)));
        QVERIFY2(std::llabs(m_player->savedMs() - 4700) < 50,
                 qPrintable(QString::number(m_player->savedMs())));
        m_player->pause();
        QVERIFY(std::llabs(m_player->savedMs() - 4700) < 50);
        m_player->open(complete()); // of which nothing was saved yet
        QCOMPARE(m_player->savedMs(), 0);
    }
    void followsSilencesThatAreFoundLater()
    {
        make();
        PlaybackSettings settings;
        settings.silence.isSkipped = true;
        m_player->setSettings(settings);
        const auto bytes = arriving();
        m_player->open(bytes);
        m_player->play();
        bytes->arrive(44 + 3 * Rate * 4);
        QTRY_COMPARE(m_player->state(), State::Playing);
        bytes->complete();
        QTRY_VERIFY(m_player->isScanned());
        playInSteps(12'000);
        QVERIFY(m_player->positionMs() > 16'000);
        QVERIFY(m_player->savedMs() > 4000);
        QCOMPARE(m_output->startCount, 1);
    }
    void goesRoundALoop()
    {
        playFrom(2000);
        PlaybackSettings settings;
        settings.loop = playback::TimeRange{2000, 3000};
        const auto former = m_output->sound;
        m_player->setSettings(settings);
        QTRY_VERIFY(m_output->sound != former);
        QTRY_VERIFY(m_output->sound->renderedMs() >= 1400);
        m_output->playTo(1300);
        QCOMPARE(m_player->positionMs(), 2300);
        settings.loop.reset();
        const auto looped = m_output->sound;
        m_player->setSettings(settings);
        QTRY_VERIFY(m_output->sound != looped);
        m_output->playTo(900);
        QCOMPARE(m_player->positionMs(), 3200);
    }
    void runsTheClockWithoutADevice()
    {
        make({});
        QVERIFY(!m_player->hasSound());
        m_player->open(complete());
        m_player->seek(19'800);
        m_player->play();
        QSignalSpy positions(m_player.get(), &AudioPlayer::positionChanged);
        QTRY_COMPARE(m_player->state(), State::Ended);
        QCOMPARE(m_player->positionMs(), LengthMs);
        qint64 last = 0;
        for (const QList<QVariant> &position : positions) {
            QVERIFY(position.at(0).toLongLong() >= last);
            last = position.at(0).toLongLong();
        }
    }
    void isHeardFromWhereItIsWhenADeviceComes()
    {
        make({});
        m_player->open(complete());
        m_player->seek(3000);
        m_player->play();
        QTRY_VERIFY(m_player->positionMs() > 3000);
        m_devices->set({Speaker});
        QVERIFY(m_player->hasSound());
        QCOMPARE(m_player->state(), State::Playing);
        QTRY_VERIFY(m_output && m_output->sound);
        QVERIFY(m_output->sound->placeMs(0) > 3000);
    }
    void pausesAtItsPlaceWhenTheDeviceGoes()
    {
        playFrom(3000);
        QSignalSpy soundChanged(m_player.get(), &AudioPlayer::soundChanged);
        m_output->playTo(500);
        m_devices->set({});
        QCOMPARE(soundChanged.size(), 1);
        QVERIFY(!m_player->hasSound());
        QCOMPARE(m_player->state(), State::Paused);
        QCOMPARE(m_player->positionMs(), 3500);
        m_devices->set({Headset});
        QVERIFY(m_player->hasSound());
        QCOMPARE(m_player->outputs(), QList{Headset});
        m_player->play();
        QTRY_VERIFY(m_output && m_output->sound);
        m_output->playTo(100);
        QCOMPARE(m_player->positionMs(), 3600);
    }
    void pausesWhenTheDefaultGoesThoughThereIsAnother()
    {
        playback::OutputDevice usual = Headset;
        usual.isDefault = true;
        make({usual, Speaker});
        m_player->open(complete());
        m_player->play();
        QTRY_VERIFY(m_output && m_output->sound);
        m_output->playTo(1000);
        m_devices->set({usual}); // not what is listened to
        QCOMPARE(m_player->state(), State::Playing);
        m_devices->set({Speaker}); // a sound server would go on there, aloud
        QCOMPARE(m_player->state(), State::Paused);
        QCOMPARE(m_player->positionMs(), 1000);
        m_player->play();
        QTRY_VERIFY(m_output && m_output->sound);
        QCOMPARE(m_output->sound->placeMs(0), 1000.0);
    }
    void goesOverToAnotherDevice()
    {
        make({Speaker, Headset});
        m_player->open(complete());
        m_player->play();
        QTRY_VERIFY(m_output && m_output->sound);
        QCOMPARE(m_outputId, QString());
        m_output->playTo(1000);
        m_player->setOutput(Headset.id);
        QCOMPARE(m_player->state(), State::Playing);
        QTRY_VERIFY(m_output && m_output->sound);
        QCOMPARE(m_outputId, Headset.id);
        QCOMPARE(m_player->positionMs(), 1000);
        // The chosen one goes: paused. It comes back: taken again.
        m_devices->set({Speaker});
        QCOMPARE(m_player->state(), State::Paused);
        m_player->play();
        QTRY_VERIFY(m_output && m_output->sound);
        QCOMPARE(m_outputId, QString());
        m_devices->set({Speaker, Headset});
        QTRY_COMPARE(m_outputId, Headset.id);
        QCOMPARE(m_player->state(), State::Playing);
    }
};

QTEST_GUILESS_MAIN(TestRecordingPlayer)
#include "tst_recordingplayer.moc"
