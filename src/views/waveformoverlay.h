// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timestretch.h"

#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace earshot::views {

struct WaveformScene;

/** What moves over a waveform: play-head, pointer, cursor and loop. Places are ms of the recording. */
struct WaveformOverlay
{
    double headMs = 0;
    std::optional<double> pointerMs;
    QString pointerText; ///< what is at the pointer
    std::optional<qint64> cursorMs;
    std::optional<TimeStretch> loop;
    qint64 knownMs = 0; ///< for the words at the part that has not arrived
    bool hasFocus = false;

    void paint(QPainter &painter, const WaveformScene &scene, const QRectF &clip) const;

    /** What must be painted anew when a line at this place comes or goes. */
    [[nodiscard]] static QRectF lineRect(const WaveformScene &scene, double ms);

private:
    void paintLoop(QPainter &painter, const WaveformScene &scene) const;
    void paintMissing(QPainter &painter, const WaveformScene &scene) const;
    void paintHead(QPainter &painter, const WaveformScene &scene) const;
    void paintPointer(QPainter &painter, const WaveformScene &scene) const;
};

} // namespace earshot::views
