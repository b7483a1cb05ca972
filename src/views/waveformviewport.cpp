// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waveformviewport.h"

namespace earshot::views {

namespace {

constexpr double TurnPageAt = 0.9;   // share of the width at which a playing head turns the page
constexpr double PageStartsAt = 0.1; // share of the width at which it then goes on

} // namespace

void WaveformViewport::zoomAbout(double factor, double ms)
{
    m_scale = m_scale.zoomed(factor, m_scale.isShown(ms) ? m_scale.xAt(ms) : m_scale.width() / 2);
}

void WaveformViewport::showWhole()
{
    m_isFollowing = true;
    m_scale = m_scale.whole();
}

void WaveformViewport::startAt(double beginMs)
{
    m_isFollowing = false;
    m_scale = m_scale.startingAt(beginMs);
}

void WaveformViewport::pan(double share)
{
    startAt(m_scale.beginMs() + share * m_scale.shownMs());
}

void WaveformViewport::moveHead(double headMs, bool isPlaying)
{
    if (!m_isFollowing || m_scale.isEmpty() || m_scale.isWhole()) {
        return;
    }
    const bool isLastPage = m_scale.endMs() >= m_scale.lengthMs();
    const bool isAtPageEnd = isPlaying && !isLastPage && m_scale.xAt(headMs) > TurnPageAt * m_scale.width();
    if (isAtPageEnd || !m_scale.isShown(headMs)) {
        m_scale = m_scale.with(headMs, PageStartsAt);
    }
}

} // namespace earshot::views
