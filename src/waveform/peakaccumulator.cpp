// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "waveform/peakaccumulator.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace earshot::waveform {

namespace {

constexpr double FullScale = 32767;
constexpr qint64 MsPerSecond = 1000;

} // namespace

/** Every `stride`-th of the samples from `first` on. Lanes, since each sample would wait for the one before.
 */
void PeakAccumulator::Running::add(const float *first, std::size_t stride, qint64 sampleCount)
{
    constexpr qint64 LaneCount = 4;
    struct Lane
    {
        float minimum = 1;
        float maximum = -1;
        double squares = 0;

        void add(float sample)
        {
            const float value = sample > -1 ? std::min(sample, 1.0F) : (std::isnan(sample) ? 0.0F : -1.0F);
            minimum = std::min(minimum, value);
            maximum = std::max(maximum, value);
            squares += static_cast<double>(value * value);
        }
    };
    std::array<Lane, LaneCount> lanes;
    qint64 done = 0;
    for (; done + LaneCount <= sampleCount; done += LaneCount) {
        for (Lane &lane : lanes) {
            lane.add(*first);
            first += stride;
        }
    }
    for (; done < sampleCount; ++done, first += stride) {
        lanes.front().add(*first);
    }
    for (const Lane &lane : lanes) {
        minimum = std::min(minimum, lane.minimum);
        maximum = std::max(maximum, lane.maximum);
        squares += lane.squares;
    }
    count += sampleCount;
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
    const std::size_t channelCount = m_running.size();
    while (!interleaved.empty()) {
        const auto whole = static_cast<qint64>(interleaved.size() / channelCount);
        if (m_channel != 0 || whole == 0) { // a frame that is cut
            m_running[m_channel].add(interleaved.data(), 1, 1);
            interleaved = interleaved.subspan(1);
            m_channel = (m_channel + 1) % channelCount;
            m_frame += m_channel == 0 ? 1 : 0;
        } else {
            const qint64 frames = std::min(whole, stretchEndFrame() - m_frame);
            for (std::size_t channel = 0; channel < channelCount; ++channel) {
                m_running[channel].add(interleaved.data() + channel, channelCount, frames);
            }
            interleaved = interleaved.subspan(static_cast<std::size_t>(frames) * channelCount);
            m_frame += frames;
        }
        while (m_channel == 0 &&
               m_frame == stretchEndFrame()) { // below 100 Hz there are stretches without a sample
            completeStretch();
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
