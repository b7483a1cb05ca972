// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/mediasoundoutput.h"

#include "playback/renderedsounddevice.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaDevices>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace earshot::playback {

namespace {

QAudioDevice deviceOf(const QString &id)
{
    for (const QAudioDevice &device : QMediaDevices::audioOutputs()) {
        if (QString::fromUtf8(device.id()) == id)
            return device;
    }
    return QMediaDevices::defaultAudioOutput();
}

} // namespace

MediaSoundOutput::MediaSoundOutput(const QString &deviceId, QObject *parent) : SoundOutput(parent)
{
    m_time.start();
    m_player.setAudioOutput(new QAudioOutput(deviceOf(deviceId), &m_player));
    connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, &MediaSoundOutput::onStatusChanged);
    connect(&m_player, &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error, const QString &detail) {
                if (std::exchange(m_isPlaying, false))
                    Q_EMIT stopped(detail);
            });
    connect(&m_player, &QMediaPlayer::positionChanged, this, [this](qint64 positionMs) {
        if (m_isPlaying)
            m_clock.report(positionMs, m_time.elapsed());
    });
}

MediaSoundOutput::~MediaSoundOutput()
{
    stop();
}

void MediaSoundOutput::start(std::shared_ptr<RenderedSound> sound)
{
    m_isPlaying = false;
    auto device = std::make_unique<RenderedSoundDevice>(std::move(sound));
    m_player.setSourceDevice(device.get(), QUrl(QStringLiteral("rendered.caf")));
    m_device = std::move(device);
    m_isPlaying = true;
    m_clock.place(0);
    m_player.play();
}

void MediaSoundOutput::stop()
{
    m_isPlaying = false;
    m_player.setSourceDevice(nullptr);
    m_device.reset();
}

double MediaSoundOutput::playedMs() const
{
    return static_cast<double>(m_clock.positionMs(m_time.elapsed()));
}

void MediaSoundOutput::setVolume(double volume)
{
    m_player.audioOutput()->setVolume(static_cast<float>(std::clamp(volume, 0.0, 1.0)));
}

void MediaSoundOutput::onStatusChanged(QMediaPlayer::MediaStatus status)
{
    const bool isOver = status == QMediaPlayer::EndOfMedia || status == QMediaPlayer::InvalidMedia;
    if (isOver && std::exchange(m_isPlaying, false))
        Q_EMIT stopped(m_player.errorString());
}

} // namespace earshot::playback
