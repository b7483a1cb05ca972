// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace earshot::views {

/** Small signs that are drawn, since fonts with such characters are not on every computer. */
enum class Glyph : quint8 {
    Folded,
    Unfolded,
    Tool,
    Handoff,
    Configuration,
    Instructions,
    Unknown,
    Failed,
    Interrupted,
    Unsure,
    Clock,        ///< a fast answer
    ClockQuarter, ///< a fair answer
    ClockHalf,    ///< a slow answer
    ClockFull,    ///< a very slow answer
    Spoken,
    Image,
    Audio,
    Attachment,
    Interface, ///< a button under a finger: the caller used a widget
    UnderWay,  ///< an e-mail that has not arrived yet
    Done,
    Opened,
    Link,
};

/** Paints the sign into the largest square of `rect`. `mirrored`: for right-to-left layouts. */
void paintGlyph(QPainter *painter, Glyph glyph, const QRectF &rect, const QColor &colour, bool mirrored);

} // namespace earshot::views
