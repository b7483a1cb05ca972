// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/sounddevices.h"

#include <QMediaDevices>
#include <QTimer>

namespace earshot::playback {

/**
 * The sound outputs as Qt Multimedia lists them. Asks every second, too: with PulseAudio, Qt 6.4 keeps its
 * list up to date but does not emit audioOutputsChanged().
 */
class MediaSoundDevices final : public SoundDevices
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MediaSoundDevices)

public:
    explicit MediaSoundDevices(QObject *parent = nullptr);

    [[nodiscard]] QList<OutputDevice> outputs() const override { return m_outputs; }

private:
    void look();

    QMediaDevices m_devices;
    QTimer m_timer;
    QList<OutputDevice> m_outputs;
};

} // namespace earshot::playback
