// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "waveform/peakaccumulator.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace earshot::waveform {

namespace {

constexpr double FullScale = 32767;
constexpr qint64 MsPerSecond = 1000;

} // namespace

void PeakAccumulator::Running::add(float sample)
{
    const float value = std::isnan(sample) ? 0.0F : std::clamp(sample, -1.0F, 1.0F);
    minimum = std::min(minimum, value);
    maximum = std::max(maximum, value);
    squares += static_cast<double>(value) * value;
    ++count;
}

Peak PeakAccumulator::Running::peak() const
{
    if (count == 0) {
        return {};
    }
    return {static_cast<qint16>(std::lround(minimum * FullScale)),
            static_cast<qint16>(std::lround(maximum * FullScale)),
            static_cast<quint16>(std::lround(std::sqrt(squares / static_cast<double>(count)) * FullScale))};
}

PeakAccumulator::PeakAccumulator(int channelCount, int sampleRate)
    : m_sampleRate(sampleRate), m_running(static_cast<std::size_t>(channelCount))
{}

void PeakAccumulator::add(std::span<const float> interleaved)
{
    qint64 endFrame = stretchEndFrame();
    for (const float sample : interleaved) {
        m_running[m_channel].add(sample);
        if (++m_channel < m_running.size()) {
            continue;
        }
        m_channel = 0;
        ++m_frame;
        while (m_frame == endFrame) { // below 100 Hz there are stretches without a sample
            completeStretch();
            endFrame = stretchEndFrame();
        }
    }
}

std::vector<Peak> PeakAccumulator::take()
{
    return std::exchange(m_done, {});
}

std::vector<Peak> PeakAccumulator::finish()
{
    if (m_running.front().count > 0) {
        completeStretch();
    }
    return take();
}

qint64 PeakAccumulator::stretchEndFrame() const
{
    return ((m_stretch + 1) * m_sampleRate * PeakMs + MsPerSecond - 1) / MsPerSecond;
}

void PeakAccumulator::completeStretch()
{
    for (Running &running : m_running) {
        m_done.push_back(std::exchange(running, {}).peak());
    }
    ++m_stretch;
}

} // namespace earshot::waveform
