// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/waveformmark.h"
#include "views/waveformvoice.h"

#include <QFontMetricsF>
#include <QRectF>
#include <QSize>

#include <vector>

namespace earshot::views {

/**
 * Where everything of a waveform stands, in device-independent pixels: labels at the side where the language
 * begins, time beside them, from the top a ruler, the voices, a row for each lane and the overview. Lanes
 * that leave too little for the voices are left out from the bottom.
 */
struct WaveformLayout
{
    /** What the layout follows from. */
    struct Frame
    {
        QSize size;
        QFontMetricsF metrics; ///< of the labels
        bool isMirrored = false;
    };
    struct Voice
    {
        WaveformVoice voice;
        QRectF rect;
        QRectF label;
    };
    struct Row
    {
        WaveformLane lane = WaveformLane::Turns;
        QRectF rect;
        QRectF label;
    };

    QRectF time;     ///< ruler, voices and rows: where a click is a place
    QRectF ruler;    ///< upper part of `time`
    QRectF sound;    ///< all voices, also while none is known
    QRectF overview; ///< as wide as `time`
    std::vector<Voice> voices;
    std::vector<Row> rows;
    double iconSize = 0; ///< of the sign beside a voice's name, square
    bool isMirrored = false;

    [[nodiscard]] static WaveformLayout of(const Frame &frame, const std::vector<WaveformVoice> &voices,
                                           const std::vector<WaveformLane> &rows);
    /** Height in which two voices and four rows are well seen. */
    [[nodiscard]] static int comfortableHeight(const QFontMetricsF &metrics);
    /** Height in which two voices can be seen at all. */
    [[nodiscard]] static int leastHeight(const QFontMetricsF &metrics);
};

} // namespace earshot::views
