// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/soundoutput.h"

#include <QElapsedTimer>
#include <QTimer>

namespace earshot::playback {

/** Lets time pass at the speed of the clock where there is no sound device. */
class SilentSoundOutput final : public SoundOutput
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SilentSoundOutput)

public:
    explicit SilentSoundOutput(QObject *parent = nullptr);

    void start(std::shared_ptr<RenderedSound> sound) override;
    void stop() override;
    [[nodiscard]] double playedMs() const override;
    void setVolume(double volume) override;

private:
    void pass();

    std::shared_ptr<RenderedSound> m_sound;
    QElapsedTimer m_sinceStart;
    QTimer m_timer;
};

} // namespace earshot::playback
