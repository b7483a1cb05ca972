// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/renderedsound.h"
#include "playback/soundoutput.h"

#include <memory>
#include <utility>

namespace earshot::support {

/** An output that plays as far as a test says. */
class FakeSoundOutput final : public playback::SoundOutput
{
public:
    void start(std::shared_ptr<playback::RenderedSound> newSound) override
    {
        sound = std::move(newSound);
        ++startCount;
        m_playedMs = 0;
    }
    void stop() override { sound.reset(); }
    [[nodiscard]] double playedMs() const override { return m_playedMs; }
    void setVolume(double newVolume) override { volume = newVolume; }

    /** So much of the sound has been heard. */
    void playTo(double playedMs)
    {
        m_playedMs = playedMs;
        sound->pass(playedMs);
    }
    void stopBy(const QString &reason) { Q_EMIT stopped(reason); }

    std::shared_ptr<playback::RenderedSound> sound; ///< what is played, null when silent
    int startCount = 0;
    double volume = -1;

private:
    double m_playedMs = 0;
};

} // namespace earshot::support
