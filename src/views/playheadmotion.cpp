// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/playheadmotion.h"

#include <algorithm>
#include <cmath>

namespace earshot::views {

namespace {

constexpr double JumpMs = 400;    // a difference above this is none to make up for
constexpr double CatchUpMs = 300; // in this time a difference is made up for
constexpr qint64 LongestGlideMs = 400;
constexpr double FastestSpeed = 4;

} // namespace

void PlayHeadMotion::tell(qint64 positionMs, qint64 nowMs)
{
    const double shownMs = this->positionMs(nowMs);
    const double aheadMs = static_cast<double>(positionMs) - shownMs;
    m_hasJumped = std::abs(aheadMs) > JumpMs * std::max(m_speed, 1.0);
    if (m_isPlaying && !m_hasJumped && m_toldAtMs >= 0 && nowMs > m_toldAtMs) {
        const double measured =
            static_cast<double>(positionMs - m_toldMs) / static_cast<double>(nowMs - m_toldAtMs);
        m_speed = 0.7 * m_speed + 0.3 * std::clamp(measured, 0.0, FastestSpeed);
    }
    m_toldMs = positionMs;
    m_toldAtMs = nowMs;
    m_sinceMs = nowMs;
    const bool glides = m_isPlaying && !m_hasJumped;
    m_fromMs = glides ? shownMs : static_cast<double>(positionMs);
    m_glide = glides ? std::max(m_speed + aheadMs / CatchUpMs, 0.0) : m_speed;
}

void PlayHeadMotion::setPlaying(bool isPlaying, qint64 nowMs)
{
    if (isPlaying == m_isPlaying) {
        return;
    }
    m_fromMs = positionMs(nowMs);
    m_sinceMs = nowMs;
    m_toldAtMs = -1;
    m_glide = m_speed;
    m_isPlaying = isPlaying;
}

double PlayHeadMotion::positionMs(qint64 nowMs) const
{
    if (!m_isPlaying) {
        return m_fromMs;
    }
    const qint64 glidingMs = std::clamp<qint64>(nowMs - m_sinceMs, 0, LongestGlideMs);
    return m_fromMs + m_glide * static_cast<double>(glidingMs);
}

} // namespace earshot::views
