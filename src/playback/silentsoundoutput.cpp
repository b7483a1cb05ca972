// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/silentsoundoutput.h"

#include "playback/renderedsound.h"

#include <algorithm>
#include <utility>

namespace earshot::playback {

namespace {

constexpr int PassEveryMs = 40;

} // namespace

SilentSoundOutput::SilentSoundOutput(QObject *parent) : SoundOutput(parent)
{
    m_timer.setInterval(PassEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &SilentSoundOutput::pass);
}

void SilentSoundOutput::start(std::shared_ptr<RenderedSound> sound)
{
    m_sound = std::move(sound);
    m_sinceStart.start();
    m_timer.start();
}

void SilentSoundOutput::stop()
{
    m_timer.stop();
    m_sound.reset();
}

double SilentSoundOutput::playedMs() const
{
    if (!m_sound)
        return 0;
    const auto elapsedMs = static_cast<double>(m_sinceStart.elapsed());
    return m_sound->isFinished() ? elapsedMs : std::min(elapsedMs, m_sound->renderedMs());
}

void SilentSoundOutput::setVolume(double)
{}

void SilentSoundOutput::pass()
{
    if (m_sound)
        m_sound->pass(playedMs());
}

} // namespace earshot::playback
