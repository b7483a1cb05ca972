// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waveformlayout.h"

#include "views/waveformwords.h"

#include <QtMath>

#include <algorithm>

namespace earshot::views {

namespace {

constexpr double Gap = 2;
constexpr double RowGap = 1;
constexpr double LeastVoiceHeight = 16;
constexpr double ComfortableVoiceHeight = 25;

double rulerHeight(const QFontMetricsF &metrics)
{
    return std::ceil(metrics.height());
}

double rowHeight(const QFontMetricsF &metrics)
{
    return std::ceil(0.95 * metrics.height());
}

double overviewHeight(const QFontMetricsF &metrics)
{
    return std::ceil(1.2 * metrics.height());
}

double heightOf(const QFontMetricsF &metrics, double voiceHeight, int rowCount)
{
    return rulerHeight(metrics) + 2 * voiceHeight + Gap + rowCount * (rowHeight(metrics) + RowGap) + 2 * Gap +
           overviewHeight(metrics);
}

/** Width of the labels, so that every lane can be named whether it is shown or not. */
double gutterWidth(const WaveformLayout::Frame &frame, const std::vector<WaveformVoice> &voices)
{
    double widest = 0;
    for (const WaveformVoice &voice : voices) {
        widest = std::max(widest, frame.metrics.horizontalAdvance(voiceName(voice)) + frame.metrics.height());
    }
    for (const WaveformLane lane : AllWaveformLanes) {
        widest = std::max(widest, frame.metrics.horizontalAdvance(laneLabel(lane)));
    }
    return std::min(std::ceil(widest) + 4 * Gap, 0.3 * frame.size.width());
}

} // namespace

WaveformLayout WaveformLayout::of(const Frame &frame, const std::vector<WaveformVoice> &voices,
                                  const std::vector<WaveformLane> &rows)
{
    WaveformLayout layout;
    layout.isMirrored = frame.isMirrored;
    layout.iconSize = std::floor(frame.metrics.height());
    const double gutter = gutterWidth(frame, voices);
    const double left = frame.isMirrored ? 0 : gutter;
    const double labelLeft = frame.isMirrored ? frame.size.width() - gutter : 0;
    const double width = std::max(frame.size.width() - gutter, 0.0);
    const auto labelBeside = [&](const QRectF &rect) {
        return QRectF(labelLeft, rect.top(), gutter, rect.height()).adjusted(Gap, 0, -2 * Gap, 0);
    };

    const double overviewTop = std::max(frame.size.height() - overviewHeight(frame.metrics), 0.0);
    layout.overview = QRectF(left, overviewTop, width, frame.size.height() - overviewTop);
    layout.time = QRectF(left, 0, width, std::max(overviewTop - 2 * Gap, 0.0));
    layout.ruler = QRectF(left, 0, width, std::min(rulerHeight(frame.metrics), layout.time.height()));

    const double voiceCount = std::max<double>(static_cast<double>(voices.size()), 2);
    const double room = layout.time.height() - layout.ruler.height();
    const double step = rowHeight(frame.metrics) + RowGap;
    auto rowCount = static_cast<double>(rows.size());
    while (rowCount > 0 && room - rowCount * step < voiceCount * LeastVoiceHeight) {
        --rowCount;
    }
    layout.sound = QRectF(left, layout.ruler.bottom(), width, std::max(room - rowCount * step, 0.0));

    for (size_t i = 0; i < voices.size(); ++i) {
        const auto count = static_cast<double>(voices.size());
        const double top =
            std::floor(layout.sound.top() + layout.sound.height() * static_cast<double>(i) / count);
        const double bottom =
            std::floor(layout.sound.top() + layout.sound.height() * static_cast<double>(i + 1) / count);
        const bool isLast = i + 1 == voices.size();
        const QRectF rect(left, top, width, bottom - top - (isLast ? 0 : Gap));
        layout.voices.push_back({voices[i], rect, labelBeside(rect)});
    }
    double top = layout.sound.bottom() + RowGap;
    for (size_t i = 0; i < static_cast<size_t>(rowCount); ++i) {
        const QRectF rect(left, top, width, rowHeight(frame.metrics));
        layout.rows.push_back({rows[i], rect, labelBeside(rect)});
        top += step;
    }
    return layout;
}

int WaveformLayout::comfortableHeight(const QFontMetricsF &metrics)
{
    constexpr int Rows = 4;
    return qCeil(heightOf(metrics, ComfortableVoiceHeight, Rows));
}

int WaveformLayout::leastHeight(const QFontMetricsF &metrics)
{
    return qCeil(heightOf(metrics, LeastVoiceHeight, 0));
}

} // namespace earshot::views
