// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/sounddevices.h"
#include "playback/soundoutput.h"

#include <QObject>

#include <functional>
#include <memory>

namespace earshot::playback {

/** Where sound goes: the output that the listener chose while it is there, else the choice of the system. */
class SoundRoute final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SoundRoute)

public:
    /** An output of sound to a device of SoundDevices, empty for the system's choice; or the silent one. */
    using OutputMaker = std::function<std::unique_ptr<SoundOutput>(bool withSound, const QString &deviceId)>;

    SoundRoute(std::unique_ptr<SoundDevices> devices, OutputMaker makeOutput);

    /** @param id of outputs(), or empty for the choice of the system; waited for while it is not there. */
    void choose(const QString &id);
    /** Of each output from now on; see SoundOutput::setVolume(). */
    void setVolume(double volume);

    [[nodiscard]] QList<OutputDevice> outputs() const { return m_devices->outputs(); }
    /** False when this computer has no output: time passes in silence then. */
    [[nodiscard]] bool hasSound() const { return m_hasSound; }
    /** The output in use, made when it is first needed. Owned by the route, gone after leaving(). */
    SoundOutput &output();
    /** See SoundOutput::playedMs(); 0 while there is no output in use. */
    [[nodiscard]] double playedMs() const { return m_output ? m_output->playedMs() : 0; }

Q_SIGNALS:
    /** The output in use is about to go. @param isLost its device has gone; else there is a better one. */
    void leaving(bool isLost);
    /** hasSound() or outputs() changed, or another output is chosen. */
    void changed();
    /** The output in use plays no further. */
    void stopped();

private:
    void update();

    std::unique_ptr<SoundDevices> m_devices;
    OutputMaker m_makeOutput;
    std::unique_ptr<SoundOutput> m_output;
    QString m_chosenId;
    QString m_requestedId; ///< what m_output was made for; empty: for the choice of the system
    QString m_deviceId;    ///< the same, but the choice of the system by its id, if that is known
    double m_volume = 1;
    bool m_hasSound;
};

} // namespace earshot::playback
