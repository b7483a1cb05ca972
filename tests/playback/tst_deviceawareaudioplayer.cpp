// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playback/deviceawareaudioplayer.h"
#include "support/fakeaudioplayer.h"
#include "support/memorybytesource.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using playback::AudioPlayer;
using support::FakeAudioPlayer;
using State = AudioPlayer::State;

namespace {

class FakeSoundDevices final : public playback::SoundDevices
{
public:
    explicit FakeSoundDevices(bool any) : m_any(any) {}
    [[nodiscard]] bool anyOutput() const override { return m_any; }
    void set(bool any)
    {
        m_any = any;
        Q_EMIT anyOutputChanged();
    }

private:
    bool m_any;
};

} // namespace

class TestDeviceAwareAudioPlayer final : public support::TestCase
{
    Q_OBJECT

private:
    FakeSoundDevices *m_devices = nullptr; // owned by the player
    FakeAudioPlayer *m_inner = nullptr;    // owned by the player
    std::unique_ptr<playback::DeviceAwareAudioPlayer> m_player;
    std::shared_ptr<support::MemoryByteSource> m_bytes;

    void make(bool anyOutput)
    {
        auto devices = std::make_unique<FakeSoundDevices>(anyOutput);
        m_devices = devices.get();
        m_player = std::make_unique<playback::DeviceAwareAudioPlayer>(
            std::move(devices), [this](bool withSound) -> std::unique_ptr<AudioPlayer> {
                auto inner = std::make_unique<FakeAudioPlayer>(withSound);
                m_inner = inner.get();
                return inner;
            });
        m_bytes = std::make_shared<support::MemoryByteSource>(QByteArray("OggS"));
    }

private Q_SLOTS:
    void passesEverythingOn()
    {
        make(true);
        QSignalSpy positions(m_player.get(), &AudioPlayer::positionChanged);
        QSignalSpy lengths(m_player.get(), &AudioPlayer::lengthChanged);
        QSignalSpy failed(m_player.get(), &AudioPlayer::failed);
        QVERIFY(m_player->hasSound());
        m_player->setVolume(0.25);
        m_player->setExpectedLengthMs(7000);
        QCOMPARE(m_inner->volume, 0.25);
        QCOMPARE(m_inner->expectedLengthMs, 7000);
        m_player->open(m_bytes);
        QCOMPARE(m_inner->opened, m_bytes);
        m_player->play();
        m_inner->finishLoading(9000);
        QCOMPARE(lengths.at(0).at(0).toLongLong(), 9000);
        QCOMPARE(m_player->lengthMs(), 9000);
        QCOMPARE(m_player->state(), State::Playing);
        m_player->seek(4000);
        QCOMPARE(positions.last().at(0).toLongLong(), 4000);
        m_player->pause();
        QCOMPARE(m_player->state(), State::Paused);
        m_inner->failWith({});
        QCOMPARE(failed.size(), 1);
        m_player->close();
        QCOMPARE(m_player->state(), State::Empty);
        QVERIFY(!m_inner->opened);
    }
    void pausesAtThePlaceWhenTheDeviceGoesAndComesBack()
    {
        make(true);
        QSignalSpy soundChanged(m_player.get(), &AudioPlayer::soundChanged);
        m_player->setVolume(0.5);
        m_player->setExpectedLengthMs(9000);
        m_player->open(m_bytes);
        m_player->play();
        m_inner->finishLoading(9000);
        m_inner->advanceTo(3210);
        m_devices->set(false);
        QCOMPARE(soundChanged.size(), 1);
        QVERIFY(!m_player->hasSound());
        QCOMPARE(m_player->positionMs(), 3210);
        QCOMPARE(m_inner->opened, m_bytes);
        QCOMPARE(m_inner->volume, 0.5);
        QCOMPARE(m_inner->expectedLengthMs, 9000);
        m_inner->finishLoading(9000);
        QCOMPARE(m_player->state(), State::Paused);
        m_player->play();
        m_inner->advanceTo(4000);
        m_devices->set(true);
        QVERIFY(m_player->hasSound());
        QCOMPARE(soundChanged.size(), 2);
        m_inner->finishLoading(9000);
        QCOMPARE(m_player->state(), State::Paused);
        QCOMPARE(m_player->positionMs(), 4000);
    }
    void startsOverAfterTheEnd()
    {
        make(false);
        QVERIFY(!m_player->hasSound());
        m_player->open(m_bytes);
        m_player->play();
        m_inner->finishLoading(9000);
        m_inner->reachEnd();
        m_devices->set(true);
        QCOMPARE(m_player->positionMs(), 0);
    }
    void staysEmptyAndFailed()
    {
        make(false);
        m_devices->set(true);
        QCOMPARE(m_player->state(), State::Empty);
        QVERIFY(m_player->hasSound());
        m_player->open(m_bytes);
        m_inner->failWith({});
        QSignalSpy soundChanged(m_player.get(), &AudioPlayer::soundChanged);
        m_devices->set(false);
        QCOMPARE(m_player->state(), State::Failed);
        m_player->open(m_bytes);
        QVERIFY(!m_player->hasSound());
        QCOMPARE(soundChanged.size(), 1);
        QCOMPARE(m_player->state(), State::Loading);
    }
};

QTEST_GUILESS_MAIN(TestDeviceAwareAudioPlayer)
#include "tst_deviceawareaudioplayer.moc"
