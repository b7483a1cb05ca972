// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/waveformmark.h"

#include <QRectF>

class QPainter;

namespace earshot::views {

struct WaveformScene;

/** Paints the marks of a waveform. What a mark means is told by its row, its form and its sign, never by its
 * colour alone. */
class WaveformMarkPainter final
{
public:
    /** `scene` must outlive the painter. */
    explicit WaveformMarkPainter(const WaveformScene &scene);

    /** Silences. */
    void paintBehindVoices(QPainter &painter, const QRectF &clip) const;
    /** Overlaps and the boundaries of turns. */
    void paintOverVoices(QPainter &painter, const QRectF &clip) const;
    void paintRows(QPainter &painter, const QRectF &clip) const;

private:
    /** Where the mark stands between `top` and `bottom`, at least `leastWidth` wide. */
    [[nodiscard]] QRectF rectOf(const WaveformMark &mark, const QRectF &row, double leastWidth) const;
    void paintTurn(QPainter &painter, const WaveformMark &mark, const QRectF &row) const;
    void paintTool(QPainter &painter, const WaveformMark &mark, const QRectF &row, bool hasRoom) const;
    void paintWait(QPainter &painter, const WaveformMark &mark, const QRectF &row) const;
    void paintInterruption(QPainter &painter, const WaveformMark &mark, const QRectF &row,
                           bool hasRoom) const;

    const WaveformScene &m_scene;
};

} // namespace earshot::views
