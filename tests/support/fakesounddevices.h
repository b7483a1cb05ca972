// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/sounddevices.h"

namespace earshot::support {

/** Outputs that come and go as a test says. */
class FakeSoundDevices final : public playback::SoundDevices
{
public:
    explicit FakeSoundDevices(const QList<playback::OutputDevice> &outputs) : m_outputs(outputs) {}

    [[nodiscard]] QList<playback::OutputDevice> outputs() const override { return m_outputs; }
    void set(const QList<playback::OutputDevice> &outputs)
    {
        m_outputs = outputs;
        Q_EMIT outputsChanged();
    }

private:
    QList<playback::OutputDevice> m_outputs;
};

} // namespace earshot::support
