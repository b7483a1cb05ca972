// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/audioplayer.h"
#include "playback/sounddevices.h"

#include <functional>

namespace earshot::playback {

/**
 * Plays with sound where there is a device for it and silently where there is none. When the last device goes
 * or the first one comes, it changes over and pauses at the place that was reached, or stays paused there.
 */
class DeviceAwareAudioPlayer final : public AudioPlayer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeviceAwareAudioPlayer)

public:
    /** Makes a player that needs a sound device, or one that does not. */
    using Maker = std::function<std::unique_ptr<AudioPlayer>(bool withSound)>;

    DeviceAwareAudioPlayer(std::unique_ptr<SoundDevices> devices, Maker maker, QObject *parent = nullptr);

    void open(std::shared_ptr<base::ByteSource> bytes) override;
    void close() override;
    void play() override { m_player->play(); }
    void pause() override { m_player->pause(); }
    void seek(qint64 positionMs) override { m_player->seek(positionMs); }
    void setVolume(double volume) override;
    void setExpectedLengthMs(std::optional<qint64> lengthMs) override;

    [[nodiscard]] State state() const override { return m_player->state(); }
    [[nodiscard]] qint64 positionMs() const override { return m_player->positionMs(); }
    [[nodiscard]] std::optional<qint64> lengthMs() const override { return m_player->lengthMs(); }
    [[nodiscard]] bool hasSound() const override { return m_player->hasSound(); }

private:
    void makePlayer();
    void changeOver();

    const std::unique_ptr<SoundDevices> m_devices;
    const Maker m_maker;
    std::unique_ptr<AudioPlayer> m_player;
    std::shared_ptr<base::ByteSource> m_bytes;
    double m_volume = 1.0;
    std::optional<qint64> m_expectedLengthMs;
};

} // namespace earshot::playback
