// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/mediasounddevices.h"

#include <QAudioDevice>
#include <QList>

#include <utility>

namespace earshot::playback {

namespace {

constexpr int LookEveryMs = 1000;

QList<OutputDevice> outputsNow()
{
    QList<OutputDevice> outputs;
    for (const QAudioDevice &device : QMediaDevices::audioOutputs())
        outputs.append({QString::fromUtf8(device.id()), device.description(), device.isDefault()});
    return outputs;
}

} // namespace

MediaSoundDevices::MediaSoundDevices(QObject *parent) : SoundDevices(parent), m_outputs(outputsNow())
{
    connect(&m_devices, &QMediaDevices::audioOutputsChanged, this, &MediaSoundDevices::look);
    connect(&m_timer, &QTimer::timeout, this, &MediaSoundDevices::look);
    m_timer.start(LookEveryMs);
}

void MediaSoundDevices::look()
{
    QList<OutputDevice> outputs = outputsNow();
    if (outputs == m_outputs)
        return;
    m_outputs = std::move(outputs);
    Q_EMIT outputsChanged();
}

} // namespace earshot::playback
