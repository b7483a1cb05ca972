// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/limiter.h"

#include <algorithm>
#include <cmath>

namespace earshot::playback {

namespace {

constexpr double Ceiling = 0.97; // of full scale
constexpr double LookAheadS = 0.005;
constexpr double ReleaseS = 0.08;

} // namespace

Limiter::Limiter(int sampleRate, double gain)
    : m_gain(static_cast<float>(gain))
    , m_lookAhead(std::max<qint64>(1, std::llround(LookAheadS * sampleRate)))
    , m_release(1 - std::exp(-1 / (ReleaseS * sampleRate)))
{}

std::vector<float> Limiter::process(std::span<const float> frames)
{
    std::vector<float> out;
    out.reserve(frames.size());
    for (size_t i = 0; i + 1 < frames.size(); i += 2)
        push(frames[i] * m_gain, frames[i + 1] * m_gain, out);
    return out;
}

std::vector<float> Limiter::flush()
{
    std::vector<float> out;
    const size_t left = m_held.size();
    while (out.size() < left)
        push(0, 0, out);
    return out;
}

/** Takes a frame; the one that has been held for as long as we look ahead goes out. */
void Limiter::push(float left, float right, std::vector<float> &out)
{
    const float level = std::max(std::abs(left), std::abs(right));
    while (!m_crests.empty() && m_crests.back().level <= level)
        m_crests.pop_back();
    m_crests.push_back({m_pushed, level});
    if (m_crests.front().frame <= m_pushed - m_lookAhead)
        m_crests.pop_front();
    m_held.push_back(left);
    m_held.push_back(right);
    ++m_pushed;

    const double crest = m_crests.front().level;
    const double fits = crest > Ceiling ? Ceiling / crest : 1;
    m_needed = std::min(fits, m_needed + (1 - m_needed) * m_release);
    m_needs.push_back(m_needed);
    m_sumOfNeeds += m_needed;
    if (static_cast<qint64>(m_needs.size()) > m_lookAhead) {
        m_sumOfNeeds -= m_needs.front();
        m_needs.pop_front();
    }
    if (m_pushed < m_lookAhead)
        return;
    // Each of these needs has the frame that goes out among its crests, so that their mean lets it fit.
    const auto factor = static_cast<float>(m_sumOfNeeds / static_cast<double>(m_needs.size()));
    for (int ear = 0; ear < 2; ++ear) {
        out.push_back(m_held.front() * factor);
        m_held.pop_front();
    }
}

} // namespace earshot::playback
