// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/mediasounddevices.h"

#include <QAudioDevice>
#include <QList>

namespace earshot::playback {

namespace {

constexpr int LookEveryMs = 1000;

} // namespace

MediaSoundDevices::MediaSoundDevices(QObject *parent)
    : SoundDevices(parent), m_anyOutput(!QMediaDevices::audioOutputs().isEmpty())
{
    connect(&m_devices, &QMediaDevices::audioOutputsChanged, this, &MediaSoundDevices::look);
    connect(&m_timer, &QTimer::timeout, this, &MediaSoundDevices::look);
    m_timer.start(LookEveryMs);
}

void MediaSoundDevices::look()
{
    const bool anyOutput = !QMediaDevices::audioOutputs().isEmpty();
    if (anyOutput == m_anyOutput)
        return;
    m_anyOutput = anyOutput;
    Q_EMIT anyOutputChanged();
}

} // namespace earshot::playback
