// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/timestretcher.h"

#include <SoundTouch.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace earshot::playback {

TimeStretcher::TimeStretcher(int sampleRate, double speed) : m_speed(speed)
{
    if (std::abs(speed - 1) < 0.001)
        return;
    m_stretch = std::make_unique<soundtouch::SoundTouch>();
    m_stretch->setChannels(2);
    m_stretch->setSampleRate(static_cast<uint>(sampleRate));
    m_stretch->setTempo(speed);
}

TimeStretcher::~TimeStretcher() = default;

std::vector<float> TimeStretcher::process(std::span<const float> frames)
{
    if (!m_stretch)
        return {frames.begin(), frames.end()};
    m_framesIn += static_cast<qint64>(frames.size() / 2);
    m_stretch->putSamples(frames.data(), static_cast<uint>(frames.size() / 2));
    return take(std::numeric_limits<qint64>::max());
}

std::vector<float> TimeStretcher::flush()
{
    if (!m_stretch)
        return {};
    m_stretch->flush();
    // It fills up with silence: what is longer than the sound is cut.
    return take(std::llround(static_cast<double>(m_framesIn) / m_speed) - m_framesOut);
}

std::vector<float> TimeStretcher::take(qint64 limit)
{
    const auto count = std::clamp<qint64>(m_stretch->numSamples(), 0, std::max<qint64>(0, limit));
    std::vector<float> out(static_cast<size_t>(count) * 2);
    const uint got = m_stretch->receiveSamples(out.data(), static_cast<uint>(count));
    out.resize(static_cast<size_t>(got) * 2);
    m_framesOut += got;
    return out;
}

} // namespace earshot::playback
