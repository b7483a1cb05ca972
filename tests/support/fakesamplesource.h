// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/samplesource.h"

#include <algorithm>
#include <vector>

namespace earshot::support {

/** Samples whose value tells their frame: frame / 100,000 on every channel. */
class FakeSampleSource final : public playback::SampleSource
{
public:
    FakeSampleSource(int channelCount, int sampleRate, qint64 frameCount)
        : m_format{channelCount, sampleRate}, m_frameCount(frameCount)
    {}

    [[nodiscard]] Format format() const override { return m_format; }
    bool seek(qint64 frame) override
    {
        seeks.push_back(frame);
        m_position = frame;
        return !isBroken;
    }
    qint64 read(float *target, qint64 frameCount) override
    {
        if (isBroken)
            return -1;
        const qint64 count = std::clamp<qint64>(m_frameCount - m_position, 0, frameCount);
        for (qint64 i = 0; i < count * m_format.channelCount; ++i)
            target[i] = valueOf(m_position + i / m_format.channelCount);
        m_position += count;
        return count;
    }

    [[nodiscard]] static float valueOf(qint64 frame) { return static_cast<float>(frame) / 100'000; }

    std::vector<qint64> seeks;
    bool isBroken = false;

private:
    Format m_format;
    qint64 m_frameCount;
    qint64 m_position = 0;
};

} // namespace earshot::support
