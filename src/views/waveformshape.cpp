// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waveformshape.h"

#include "waveform/waveform.h"
#include "waveform/waveformscale.h"

#include <QList>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace earshot::views {

namespace {

constexpr double FullScale = 32767;

/** -1 to 1 */
double heightOf(int sample)
{
    const double height = std::sqrt(std::min(std::abs(sample) / FullScale, 1.0));
    return sample < 0 ? -height : height;
}

} // namespace

void paintShape(QPainter &painter, const waveform::Waveform &waveform, int channel,
                const waveform::WaveformScale &scale, const QRectF &rect, const ShapeColours &colours,
                const QRectF &clip)
{
    if (scale.isEmpty() || channel >= waveform.channelCount()) {
        return;
    }
    const double pixel = 1 / painter.device()->devicePixelRatioF();
    const double knownX = rect.left() + scale.xAt(static_cast<double>(waveform.knownMs()));
    const auto first = static_cast<int>(std::floor(std::max(rect.left(), clip.left()) / pixel));
    const auto end = static_cast<int>(std::ceil(std::min({rect.right(), clip.right(), knownX}) / pixel));
    const double middle = rect.center().y();
    const double half = rect.height() / 2;
    QList<QRectF> peaks;
    QList<QRectF> loudness;
    for (int column = first; column < end; ++column) {
        const double x = column * pixel;
        const double beginMs = scale.msAt(x - rect.left());
        const waveform::Peak peak = waveform.peak(channel, beginMs, beginMs + pixel * scale.msPerPixel());
        const double top = middle - half * heightOf(peak.maximum);
        const double bottom = middle - half * heightOf(peak.minimum);
        peaks.append(QRectF(x, top, pixel, std::max(bottom - top, pixel)));
        const double loud = half * heightOf(peak.rms);
        if (loud > pixel) {
            loudness.append(QRectF(x, middle - loud, pixel, 2 * loud));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.peaks);
    painter.drawRects(peaks);
    painter.setBrush(colours.loudness);
    painter.drawRects(loudness);
}

} // namespace earshot::views
