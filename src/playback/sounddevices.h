// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace earshot::playback {

/** One of the computer's outputs for sound. */
struct OutputDevice
{
    QString id;             ///< the same at the next start
    QString name;           ///< for people; given by the system
    bool isDefault = false; ///< what the system takes when nobody chooses

    bool operator==(const OutputDevice &) const = default;
};

/** Tells which outputs for sound this computer has. */
class SoundDevices : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SoundDevices)

public:
    explicit SoundDevices(QObject *parent = nullptr) : QObject(parent) {}

    [[nodiscard]] virtual QList<OutputDevice> outputs() const = 0;

Q_SIGNALS:
    /** An output came or went. */
    void outputsChanged();
};

} // namespace earshot::playback
