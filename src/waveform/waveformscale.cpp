// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "waveform/waveformscale.h"

#include <algorithm>
#include <cmath>

namespace earshot::waveform {

WaveformScale::WaveformScale(double width, double lengthMs)
    : m_width(std::max(width, 0.0)), m_lengthMs(std::max(lengthMs, 0.0)), m_shownMs(m_lengthMs)
{}

double WaveformScale::xAt(double ms) const
{
    return isEmpty() ? 0 : (ms - m_beginMs) / m_shownMs * m_width;
}

double WaveformScale::msAt(double x) const
{
    return m_beginMs + x * msPerPixel();
}

double WaveformScale::msPerPixel() const
{
    return isEmpty() ? 0 : m_shownMs / m_width;
}

WaveformScale WaveformScale::withWidth(double width) const
{
    WaveformScale scale = *this;
    scale.m_width = std::max(width, 0.0);
    return scale;
}

WaveformScale WaveformScale::withLength(double lengthMs) const
{
    WaveformScale scale = *this;
    scale.m_lengthMs = std::max(lengthMs, 0.0);
    return isWhole() ? scale.whole() : scale.clamped();
}

WaveformScale WaveformScale::whole() const
{
    return {m_width, m_lengthMs};
}

WaveformScale WaveformScale::zoomed(double factor, double anchorX) const
{
    if (isEmpty() || !(factor > 0) || !std::isfinite(factor)) {
        return *this;
    }
    WaveformScale scale = *this;
    scale.m_shownMs = std::max(m_shownMs / factor, ShortestMs);
    scale.m_shownMs = std::min(scale.m_shownMs, m_lengthMs);
    scale.m_beginMs = msAt(anchorX) - anchorX / m_width * scale.m_shownMs;
    return scale.clamped();
}

WaveformScale WaveformScale::startingAt(double ms) const
{
    WaveformScale scale = *this;
    scale.m_beginMs = ms;
    return scale.clamped();
}

WaveformScale WaveformScale::with(double ms, double atShare) const
{
    return startingAt(ms - atShare * m_shownMs);
}

WaveformScale WaveformScale::clamped() const
{
    WaveformScale scale = *this;
    scale.m_shownMs = std::min(m_shownMs, m_lengthMs);
    scale.m_beginMs = std::clamp(m_beginMs, 0.0, m_lengthMs - scale.m_shownMs);
    return scale;
}

} // namespace earshot::waveform
