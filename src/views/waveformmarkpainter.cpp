// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waveformmarkpainter.h"

#include "itemmodels/latencytext.h"
#include "views/glyph.h"
#include "views/waveformpainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace earshot::views {

using Kind = WaveformMark::Kind;

namespace {

constexpr double LeastWidth = 3;

} // namespace

WaveformMarkPainter::WaveformMarkPainter(const WaveformScene &scene) : m_scene(scene)
{}

QRectF WaveformMarkPainter::rectOf(const WaveformMark &mark, const QRectF &row, double leastWidth) const
{
    // The end of the last turn may be unknown, which is a very large number.
    const double endMs = std::min(static_cast<double>(mark.stretch.endMs), m_scene.scale.lengthMs());
    const double left = m_scene.xAt(static_cast<double>(mark.stretch.beginMs));
    const double right = std::max(m_scene.xAt(endMs), left + leastWidth);
    return {left, row.top(), right - left, row.height()};
}

void WaveformMarkPainter::paintBehindVoices(QPainter &painter, const QRectF &clip) const
{
    const WaveformLanes &lanes = m_scene.lanes;
    const QRectF &sound = m_scene.layout.sound;
    if (!lanes.isShown(WaveformLane::Silences)) {
        return;
    }
    const QFontMetricsF metrics(m_scene.font);
    for (const WaveformMark &mark :
         lanes.marksNear(WaveformLane::Silences, m_scene.msAt(clip.left()), m_scene.msAt(clip.right()))) {
        const QRectF rect = rectOf(mark, sound, LeastWidth);
        painter.fillRect(rect & clip, QBrush(m_scene.tones.muted, Qt::Dense6Pattern));
        const QString length = itemmodels::shortDuration(static_cast<double>(mark.stretch.lengthMs()));
        if (metrics.horizontalAdvance(length) + 4 <= rect.width()) {
            const QRectF line(rect.left(), rect.center().y() - metrics.height() / 2, rect.width(),
                              metrics.height());
            const double width = metrics.horizontalAdvance(length) + 4;
            painter.fillRect(QRectF(line.center().x() - width / 2, line.top(), width, line.height()),
                             m_scene.tones.background);
            painter.setPen(m_scene.tones.muted);
            painter.drawText(line, Qt::AlignCenter | Qt::TextSingleLine, length);
        }
    }
}

void WaveformMarkPainter::paintOverVoices(QPainter &painter, const QRectF &clip) const
{
    const WaveformLanes &lanes = m_scene.lanes;
    const QRectF &sound = m_scene.layout.sound;
    const double beginMs = m_scene.msAt(clip.left() - 2 * LeastWidth);
    const double endMs = m_scene.msAt(clip.right() + 1);
    if (lanes.isShown(WaveformLane::Overlaps)) {
        for (const WaveformMark &mark : lanes.marksNear(WaveformLane::Overlaps, beginMs, endMs)) {
            const QRectF rect = rectOf(mark, sound, LeastWidth);
            painter.fillRect(rect & clip, QBrush(m_scene.tones.warning, Qt::FDiagPattern));
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 2) & clip, m_scene.tones.warning);
        }
    }
    if (lanes.isShown(WaveformLane::Turns)) {
        double lastX = -std::numeric_limits<double>::max();
        for (const WaveformMark &mark : lanes.marksNear(WaveformLane::Turns, beginMs, endMs)) {
            const double x = m_scene.xAt(static_cast<double>(mark.stretch.beginMs));
            if (!mark.isSure || x - std::exchange(lastX, x) < 4) {
                continue; // a boundary in doubt is none; dense ones would hide the voices
            }
            painter.setPen(QPen(m_scene.tones.muted, 1, Qt::DotLine));
            painter.drawLine(QPointF(x, sound.top()), QPointF(x, sound.bottom()));
        }
    }
}

void WaveformMarkPainter::paintRows(QPainter &painter, const QRectF &clip) const
{
    for (const WaveformLayout::Row &row : m_scene.layout.rows) {
        const double sign = row.rect.height();
        painter.fillRect(QRectF(clip.left(), row.rect.bottom(), clip.width(), 1), m_scene.tones.line);
        double formerX = -std::numeric_limits<double>::max();
        // From so far left that a sign that begins before the clip still knows the mark before it: a part
        // painted anew must not differ from the whole.
        const double beginMs = m_scene.msAt(clip.left() - 2 * sign);
        const double endMs = m_scene.msAt(clip.right() + sign);
        for (const WaveformMark &mark : m_scene.lanes.marksNear(row.lane, beginMs, endMs)) {
            const double x = m_scene.xAt(static_cast<double>(
                mark.kind == Kind::Interruption ? mark.stretch.endMs : mark.stretch.beginMs));
            const bool hasRoom = x - std::exchange(formerX, x) > sign;
            switch (row.lane) {
            case WaveformLane::Turns:
                paintTurn(painter, mark, row.rect);
                break;
            case WaveformLane::Tools:
                paintTool(painter, mark, row.rect, hasRoom);
                break;
            case WaveformLane::Waits:
                paintWait(painter, mark, row.rect);
                break;
            case WaveformLane::Interruptions:
                paintInterruption(painter, mark, row.rect, hasRoom);
                break;
            case WaveformLane::Overlaps:
            case WaveformLane::Silences:
                break; // these have no row
            }
        }
    }
}

void WaveformMarkPainter::paintTurn(QPainter &painter, const WaveformMark &mark, const QRectF &row) const
{
    // The caller above, the agent below, as the voices stand.
    const bool isCaller = mark.kind == Kind::CallerTurn;
    const double half = std::floor(row.height() / 2);
    const QRectF strip(row.left(), isCaller ? row.top() : row.top() + half, row.width(), half - 1);
    const QRectF rect = rectOf(mark, strip, LeastWidth - 1);
    const QColor &colour = isCaller ? m_scene.tones.callerName : m_scene.tones.agentName;
    if (mark.isSure) {
        painter.fillRect(rect.adjusted(0, 0, -1, 0), colour);
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1, Qt::DotLine));
        painter.drawRect(rect.adjusted(0.5, 0.5, -1.5, -0.5));
    }
}

void WaveformMarkPainter::paintTool(QPainter &painter, const WaveformMark &mark, const QRectF &row,
                                    bool hasRoom) const
{
    const bool isFailed = mark.kind == Kind::FailedTool;
    const QColor &colour = isFailed ? m_scene.tones.error : m_scene.tones.muted;
    const QRectF rect = rectOf(mark, row, LeastWidth);
    painter.fillRect(QRectF(rect.left(), row.bottom() - 3, rect.width(), 3), colour);
    if (hasRoom) {
        const double size = row.height() - 3;
        paintGlyph(&painter, isFailed ? Glyph::Failed : Glyph::Tool, {rect.left(), row.top(), size, size},
                   colour, false);
    }
}

void WaveformMarkPainter::paintWait(QPainter &painter, const WaveformMark &mark, const QRectF &row) const
{
    // The longer the wait the higher the bar, beside its being longer.
    const bool isVerySlow = mark.kind == Kind::VerySlowWait;
    const bool isSlow = mark.kind == Kind::SlowWait;
    const double share = isVerySlow ? 1 : isSlow ? 0.65 : 0.3;
    const QColor &colour = isVerySlow ? m_scene.tones.error
                           : isSlow   ? m_scene.tones.warning
                                      : m_scene.tones.muted;
    const double height = std::round((row.height() - 1) * share);
    const QRectF rect = rectOf(mark, row, LeastWidth);
    painter.fillRect(QRectF(rect.left(), row.bottom() - height, rect.width(), height), colour);
}

void WaveformMarkPainter::paintInterruption(QPainter &painter, const WaveformMark &mark, const QRectF &row,
                                            bool hasRoom) const
{
    const double x = m_scene.xAt(static_cast<double>(mark.stretch.endMs));
    painter.fillRect(QRectF(x, row.top(), 2, row.height()), m_scene.tones.error);
    if (hasRoom) {
        const double size = row.height() - 2;
        paintGlyph(&painter, Glyph::Interrupted, {x + 3, row.top() + 1, size, size}, m_scene.tones.error,
                   false);
    }
}

} // namespace earshot::views
