// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timestretch.h"
#include "views/tones.h"
#include "views/waveformlanes.h"
#include "views/waveformlayout.h"
#include "waveform/waveformscale.h"

#include <QFont>
#include <QRectF>

#include <vector>

class QPainter;

namespace earshot::waveform {
class Waveform;
}

namespace earshot::views {

/** Everything that the standing part of a waveform shows. */
struct WaveformScene
{
    WaveformLayout layout;
    waveform::WaveformScale scale;
    Tones tones;
    QFont font; ///< of labels and times
    WaveformLanes lanes;
    std::vector<TimeStretch> damage; ///< in order
    bool isComplete = false;         ///< false: what is not known yet is still arriving
    bool isGivenUp = false;          ///< or does not arrive any more

    [[nodiscard]] double xAt(double ms) const { return layout.time.left() + scale.xAt(ms); }
    [[nodiscard]] double msAt(double x) const { return scale.msAt(x - layout.time.left()); }
};

/** Paints what stands still: labels, ruler, voices and marks. */
class WaveformPainter final
{
public:
    /** Both must outlive the painter. */
    WaveformPainter(const WaveformScene &scene, const waveform::Waveform &waveform);

    void paint(QPainter &painter, const QRectF &clip) const;

private:
    void paintLabels(QPainter &painter) const;
    void paintRuler(QPainter &painter, const QRectF &clip) const;
    void paintUnknown(QPainter &painter, const QRectF &clip) const;
    void paintVoices(QPainter &painter, const QRectF &clip) const;
    void paintDamage(QPainter &painter, const QRectF &clip) const;

    const WaveformScene &m_scene;
    const waveform::Waveform &m_waveform;
};

} // namespace earshot::views
