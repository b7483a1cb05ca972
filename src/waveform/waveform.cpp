// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "waveform/waveform.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace earshot::waveform {

namespace {

/** So many stretches of a level are one of the next: memory for the levels against steps of a look-up. */
constexpr qint64 GroupSize = 8;

/** Several peaks on their way into one. */
class Sum final
{
public:
    /** `weight` is how long the peak lasts. */
    void add(const Peak &peak, double weight)
    {
        m_minimum = std::min(m_minimum, peak.minimum);
        m_maximum = std::max(m_maximum, peak.maximum);
        m_squares += weight * peak.rms * peak.rms;
        m_weight += weight;
    }
    [[nodiscard]] Peak peak() const
    {
        if (m_weight <= 0) {
            return {};
        }
        return {m_minimum, m_maximum, static_cast<quint16>(std::lround(std::sqrt(m_squares / m_weight)))};
    }

private:
    qint16 m_minimum = std::numeric_limits<qint16>::max();
    qint16 m_maximum = std::numeric_limits<qint16>::min();
    double m_squares = 0;
    double m_weight = 0;
};

/** Two peaks of the same length as one. Quick, since a long recording has millions. */
Peak merged(const Peak &one, const Peak &other)
{
    const float squares = static_cast<float>(one.rms) * one.rms + static_cast<float>(other.rms) * other.rms;
    return {std::min(one.minimum, other.minimum), std::max(one.maximum, other.maximum),
            static_cast<quint16>(std::sqrt(squares / 2) + 0.5F)};
}

/** Adds the stretches [first, end) of `level` that last `weight` each. */
template <typename At>
void addRun(Sum &sum, const At &at, qint64 first, qint64 end, double weight)
{
    for (qint64 stretch = first; stretch < end; ++stretch) {
        sum.add(at(stretch), weight);
    }
}

} // namespace

Waveform::Waveform(int channelCount) : m_channelCount(channelCount), m_levels(1)
{
    // Address space only until it is filled; growing by copies would hold up whoever appends.
    m_levels.front().reserve(MaximumPeaks);
}

void Waveform::append(std::span<const Peak> peaks)
{
    if (m_channelCount == 0) {
        return;
    }
    // Even, so that all stretches have a partner when two become one.
    const qint64 maximumStretches = MaximumPeaks / m_channelCount / 2 * 2;
    for (const Peak &peak : peaks) {
        m_pending.push_back(peak);
        if (stretchCount(m_pending) < m_peaksPerStretch) {
            continue;
        }
        appendMerged(m_levels.front(), m_pending, 0, m_peaksPerStretch);
        m_pending.clear();
        appendCoarser();
        if (stretchCount(m_levels.front()) >= maximumStretches) {
            halve();
        }
    }
}

qint64 Waveform::knownMs() const
{
    if (m_channelCount == 0) {
        return 0;
    }
    return stretchCount(m_levels.front()) * stretchMs() + stretchCount(m_pending) * PeakMs;
}

Peak Waveform::peak(int channel, double beginMs, double endMs) const
{
    const double begin = std::max(beginMs, 0.0);
    const double end = std::min(endMs, static_cast<double>(knownMs()));
    if (!(begin < end) || channel < 0 || channel >= m_channelCount) { // also what is no number
        return {};
    }
    Sum sum;
    const double length = static_cast<double>(stretchMs());
    const qint64 complete = stretchCount(m_levels.front());
    qint64 first = std::min(static_cast<qint64>(begin / length), complete);
    qint64 last = std::min(static_cast<qint64>(std::ceil(end / length)), complete);

    const double tailBegin = static_cast<double>(complete) * length;
    if (end > tailBegin) {
        const double peakLength = static_cast<double>(PeakMs);
        addRun(
            sum, [&](qint64 stretch) { return at(m_pending, stretch, channel); },
            static_cast<qint64>(std::max(begin - tailBegin, 0.0) / peakLength),
            static_cast<qint64>(std::ceil((end - tailBegin) / peakLength)), peakLength);
    }
    // From the finest level on: what does not fill groups at either end, then the groups on the next level.
    double weight = length;
    for (std::size_t i = 0; first < last; ++i) {
        const auto peakAt = [&](qint64 stretch) { return at(m_levels[i], stretch, channel); };
        const qint64 firstGroup = (first + GroupSize - 1) / GroupSize;
        const qint64 lastGroup = last / GroupSize;
        if (firstGroup >= lastGroup) {
            addRun(sum, peakAt, first, last, weight);
            break;
        }
        addRun(sum, peakAt, first, firstGroup * GroupSize, weight);
        addRun(sum, peakAt, lastGroup * GroupSize, last, weight);
        first = firstGroup;
        last = lastGroup;
        weight *= static_cast<double>(GroupSize);
    }
    return sum.peak();
}

qint64 Waveform::stretchCount(const Level &level) const
{
    return static_cast<qint64>(level.size()) / m_channelCount;
}

Peak Waveform::at(const Level &level, qint64 stretch, int channel) const
{
    return level[static_cast<std::size_t>(stretch * m_channelCount + channel)];
}

void Waveform::appendMerged(Level &to, const Level &from, qint64 first, qint64 count) const
{
    for (int channel = 0; channel < m_channelCount; ++channel) {
        Sum sum;
        addRun(
            sum, [&](qint64 stretch) { return at(from, stretch, channel); }, first, first + count, 1);
        to.push_back(sum.peak());
    }
}

void Waveform::appendCoarser()
{
    for (std::size_t i = 0; stretchCount(m_levels[i]) % GroupSize == 0; ++i) {
        if (i + 1 == m_levels.size()) {
            m_levels.emplace_back();
        }
        appendMerged(m_levels[i + 1], m_levels[i], stretchCount(m_levels[i]) - GroupSize, GroupSize);
    }
}

/** Each level by itself: a group of the new level is a pair of the old one's groups. */
void Waveform::halve()
{
    m_peaksPerStretch *= 2;
    const auto channels = static_cast<std::size_t>(m_channelCount);
    for (Level &level : m_levels) {
        const std::size_t halfSize = level.size() / channels / 2 * channels;
        for (std::size_t to = 0; to < halfSize; to += channels) {
            for (std::size_t i = 0; i < channels; ++i) {
                level[to + i] = merged(level[2 * to + i], level[2 * to + channels + i]);
            }
        }
        level.resize(halfSize);
    }
    while (m_levels.size() > 1 && m_levels.back().empty()) {
        m_levels.pop_back();
    }
}

} // namespace earshot::waveform
