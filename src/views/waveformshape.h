// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace earshot::waveform {
class Waveform;
class WaveformScale;
} // namespace earshot::waveform

namespace earshot::views {

/** What a shape is painted with. */
struct ShapeColours
{
    QColor peaks;    ///< from the lowest to the highest sample
    QColor loudness; ///< root of the mean of the squares, over the peaks
};

/**
 * Paints the sound of one channel into `rect`, whose left edge is 0 of the scale, and of it what lies in
 * `clip`. Heights are square roots, so that a quiet voice is seen beside a loud one.
 */
void paintShape(QPainter &painter, const waveform::Waveform &waveform, int channel,
                const waveform::WaveformScale &scale, const QRectF &rect, const ShapeColours &colours,
                const QRectF &clip);

} // namespace earshot::views
