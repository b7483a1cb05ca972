// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/deviceawareaudioplayer.h"

namespace earshot::playback {

DeviceAwareAudioPlayer::DeviceAwareAudioPlayer(std::unique_ptr<SoundDevices> devices, Maker maker,
                                               QObject *parent)
    : AudioPlayer(parent), m_devices(std::move(devices)), m_maker(std::move(maker))
{
    connect(m_devices.get(), &SoundDevices::anyOutputChanged, this, &DeviceAwareAudioPlayer::changeOver);
    makePlayer();
}

void DeviceAwareAudioPlayer::makePlayer()
{
    m_player = m_maker(m_devices->anyOutput());
    m_player->setVolume(m_volume);
    m_player->setExpectedLengthMs(m_expectedLengthMs);
    connect(m_player.get(), &AudioPlayer::stateChanged, this, &AudioPlayer::stateChanged);
    connect(m_player.get(), &AudioPlayer::positionChanged, this, &AudioPlayer::positionChanged);
    connect(m_player.get(), &AudioPlayer::lengthChanged, this, &AudioPlayer::lengthChanged);
    connect(m_player.get(), &AudioPlayer::failed, this, &AudioPlayer::failed);
}

void DeviceAwareAudioPlayer::changeOver()
{
    if (m_player->state() == State::Failed)
        return; // the next open() changes over
    const qint64 placeMs = m_player->state() == State::Ended ? 0 : m_player->positionMs();
    makePlayer();
    if (m_bytes) {
        m_player->open(m_bytes);
        m_player->seek(placeMs);
    }
    Q_EMIT soundChanged();
}

void DeviceAwareAudioPlayer::open(std::shared_ptr<base::ByteSource> bytes)
{
    if (m_player->hasSound() != m_devices->anyOutput()) {
        makePlayer();
        Q_EMIT soundChanged();
    }
    m_bytes = bytes;
    m_player->open(std::move(bytes));
}

void DeviceAwareAudioPlayer::close()
{
    m_bytes.reset();
    m_player->close();
}

void DeviceAwareAudioPlayer::setVolume(double volume)
{
    m_volume = volume;
    m_player->setVolume(volume);
}

void DeviceAwareAudioPlayer::setExpectedLengthMs(std::optional<qint64> lengthMs)
{
    m_expectedLengthMs = lengthMs;
    m_player->setExpectedLengthMs(lengthMs);
}

} // namespace earshot::playback
