// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/soundroute.h"

#include <algorithm>
#include <utility>

namespace earshot::playback {

namespace {

bool contains(const QList<OutputDevice> &outputs, const QString &id)
{
    return std::any_of(outputs.begin(), outputs.end(),
                       [&id](const OutputDevice &device) { return device.id == id; });
}

/** Empty when the system does not tell. */
QString defaultId(const QList<OutputDevice> &outputs)
{
    const auto usual = std::find_if(outputs.begin(), outputs.end(),
                                    [](const OutputDevice &device) { return device.isDefault; });
    return usual != outputs.end() ? usual->id : QString();
}

} // namespace

SoundRoute::SoundRoute(std::unique_ptr<SoundDevices> devices, OutputMaker makeOutput)
    : m_devices(std::move(devices))
    , m_makeOutput(std::move(makeOutput))
    , m_hasSound(!m_devices->outputs().isEmpty())
{
    connect(m_devices.get(), &SoundDevices::outputsChanged, this, &SoundRoute::update);
}

void SoundRoute::choose(const QString &id)
{
    m_chosenId = id;
    update();
}

void SoundRoute::setVolume(double volume)
{
    m_volume = volume;
    if (m_output)
        m_output->setVolume(volume);
}

SoundOutput &SoundRoute::output()
{
    if (!m_output) {
        const QList<OutputDevice> outputs = m_devices->outputs();
        m_requestedId = contains(outputs, m_chosenId) ? m_chosenId : QString();
        m_deviceId = m_requestedId.isEmpty() ? defaultId(outputs) : m_requestedId;
        m_output = m_makeOutput(m_hasSound, m_requestedId);
        m_output->setVolume(m_volume);
        connect(m_output.get(), &SoundOutput::stopped, this, &SoundRoute::stopped);
    }
    return *m_output;
}

void SoundRoute::update()
{
    const QList<OutputDevice> outputs = m_devices->outputs();
    const bool hadSound = std::exchange(m_hasSound, !outputs.isEmpty());
    const bool isLost =
        (hadSound && !m_hasSound) || (!m_deviceId.isEmpty() && !contains(outputs, m_deviceId));
    const bool isBetter = (!hadSound && m_hasSound) ||
                          m_requestedId != (contains(outputs, m_chosenId) ? m_chosenId : QString());
    if (m_output && (isLost || isBetter)) {
        Q_EMIT leaving(isLost);
        m_output.reset();
    }
    Q_EMIT changed();
}

} // namespace earshot::playback
