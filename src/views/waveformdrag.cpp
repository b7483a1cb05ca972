// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waveformdrag.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace earshot::views {

namespace {

constexpr int ScrubEveryMs = 80;
constexpr double ShortestLoopPixels = 4;

} // namespace

WaveformDrag::WaveformDrag(QObject *parent) : QObject(parent)
{
    m_scrub.setSingleShot(true);
    m_scrub.setInterval(ScrubEveryMs);
    connect(&m_scrub, &QTimer::timeout, this, &WaveformDrag::scrub);
}

void WaveformDrag::begin(Kind kind, double x, qint64 placeMs)
{
    m_kind = kind;
    m_fromX = m_x = x;
    m_fromMs = m_placeMs = placeMs;
    Q_EMIT moved();
    scrub();
}

void WaveformDrag::moveTo(double x, qint64 placeMs)
{
    if (m_kind == Kind::None) {
        return;
    }
    m_x = x;
    m_placeMs = placeMs;
    if (!m_scrub.isActive()) {
        m_scrub.start();
    }
    Q_EMIT moved();
}

void WaveformDrag::scrub()
{
    if (m_kind == Kind::PlayHead) {
        Q_EMIT scrubbed(m_placeMs);
    }
}

void WaveformDrag::end()
{
    const auto drawn = loop();
    const Kind ended = std::exchange(m_kind, Kind::None);
    m_scrub.stop();
    if (ended == Kind::None) {
        return;
    }
    Q_EMIT moved();
    if (ended == Kind::PlayHead) {
        Q_EMIT dropped(m_placeMs);
    } else if (drawn && drawn->lengthMs() > 0 && std::abs(m_x - m_fromX) >= ShortestLoopPixels) {
        Q_EMIT loopDrawn(drawn->beginMs, drawn->endMs);
    } else {
        Q_EMIT loopAbandoned();
    }
}

void WaveformDrag::cancel()
{
    m_scrub.stop();
    if (std::exchange(m_kind, Kind::None) != Kind::None) {
        Q_EMIT moved();
    }
}

std::optional<qint64> WaveformDrag::heldMs() const
{
    return m_kind == Kind::PlayHead ? std::optional(m_placeMs) : std::nullopt;
}

std::optional<TimeStretch> WaveformDrag::loop() const
{
    if (m_kind != Kind::Loop) {
        return std::nullopt;
    }
    const auto [beginMs, endMs] = std::minmax(m_fromMs, m_placeMs);
    return TimeStretch{beginMs, endMs};
}

} // namespace earshot::views
