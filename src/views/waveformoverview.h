// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tones.h"
#include "views/waveformpicture.h"
#include "views/waveformvoice.h"
#include "waveform/waveformscale.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace earshot::waveform {
class Waveform;
}

namespace earshot::views {

/** The whole recording in a strip, with a frame round the stretch that is seen elsewhere; the frame can be
 * dragged. For the pointer only: keys and screen readers have the waveform itself. */
class WaveformOverview final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaveformOverview)

public:
    using Source = std::function<const waveform::Waveform &()>;

    explicit WaveformOverview(QWidget *parent);

    /** Asked for the shape whenever something of it is to be painted. */
    void setSource(Source source);
    void setVoices(const std::vector<WaveformVoice> &voices);
    /** What is seen elsewhere, of how long a recording. */
    void setScale(const waveform::WaveformScale &scale);
    void setHeadMs(double headMs);
    /** The shape is known anew between these places. */
    void showGrowth(qint64 fromMs, qint64 toMs);

Q_SIGNALS:
    /** As long a stretch is to be seen from here on. */
    void startRequested(double beginMs);
    void wholeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void paintShapes(QPainter &painter, const QRectF &clip) const;
    [[nodiscard]] QRectF frame() const;

    Source m_source;
    std::vector<WaveformVoice> m_voices;
    waveform::WaveformScale m_seen;
    waveform::WaveformScale m_scale; ///< of the strip itself: the whole recording
    Tones m_tones;
    WaveformPicture m_picture;
    double m_headMs = 0;
    double m_grabbedMs = 0; ///< from the frame's begin to the pointer
    bool m_isDragging = false;
};

} // namespace earshot::views
