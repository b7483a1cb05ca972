// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace earshot::playback {

/** Tells whether this computer has an output for sound. */
class SoundDevices : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SoundDevices)

public:
    explicit SoundDevices(QObject *parent = nullptr) : QObject(parent) {}

    [[nodiscard]] virtual bool anyOutput() const = 0;

Q_SIGNALS:
    /** The first output came or the last one went. */
    void anyOutputChanged();
};

} // namespace earshot::playback
