// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waveformoverview.h"

#include "views/waveformgestures.h"
#include "views/waveformshape.h"
#include "waveform/waveform.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace earshot::views {

WaveformOverview::WaveformOverview(QWidget *parent) : QWidget(parent), m_tones(Tones::of(palette()))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setToolTip(tr("The whole recording. Drag the frame to move what is shown."));
    auto *gestures = new WaveformGestures(this, WaveformGestures::PlainWheel::Pans);
    connect(gestures, &WaveformGestures::panRequested, this,
            [this](double share) { Q_EMIT startRequested(m_seen.beginMs() + share * m_seen.shownMs()); });
}

void WaveformOverview::setSource(Source source)
{
    m_source = std::move(source);
    m_picture.invalidate();
    update();
}

void WaveformOverview::setVoices(const std::vector<WaveformVoice> &voices)
{
    if (voices != m_voices) {
        m_voices = voices;
        m_picture.invalidate();
        update();
    }
}

void WaveformOverview::setScale(const waveform::WaveformScale &scale)
{
    if (scale == m_seen) {
        return;
    }
    if (scale.lengthMs() != m_seen.lengthMs()) {
        m_scale = waveform::WaveformScale(width(), scale.lengthMs());
        m_picture.invalidate();
    }
    m_seen = scale;
    update();
}

void WaveformOverview::setHeadMs(double headMs)
{
    const double former = std::exchange(m_headMs, headMs);
    const int x = qRound(m_scale.xAt(headMs));
    if (const int formerX = qRound(m_scale.xAt(former)); formerX != x) {
        update(formerX - 2, 0, 4, height());
        update(x - 2, 0, 4, height());
    }
}

void WaveformOverview::showGrowth(qint64 fromMs, qint64 toMs)
{
    const double left = m_scale.xAt(static_cast<double>(fromMs)) - 1;
    const double right = m_scale.xAt(static_cast<double>(toMs)) + 1;
    m_picture.invalidate(left, right);
    update(QRectF(left, 0, right - left, height()).toAlignedRect());
}

QRectF WaveformOverview::frame() const
{
    constexpr double LeastWidth = 6; // to be seen and grabbed
    const double left = m_scale.xAt(m_seen.beginMs());
    const double width = std::max(m_scale.xAt(m_seen.endMs()) - left, LeastWidth);
    return {std::min(left, this->width() - width), 0, width, static_cast<double>(height())};
}

void WaveformOverview::paintShapes(QPainter &painter, const QRectF &clip) const
{
    painter.fillRect(clip, m_tones.card);
    for (const WaveformVoice &voice : m_voices) {
        const QColor &colour = voice.side == WaveformVoice::Side::Caller  ? m_tones.callerName
                               : voice.side == WaveformVoice::Side::Agent ? m_tones.agentName
                                                                          : m_tones.muted;
        paintShape(painter, m_source(), voice.channel, m_scale, rect(), {Qt::transparent, colour}, clip);
    }
}

void WaveformOverview::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (!m_source) {
        painter.fillRect(event->rect(), m_tones.card);
        return;
    }
    const auto paint = [this](QPainter &into, const QRectF &clip) { paintShapes(into, clip); };
    painter.drawPixmap(0, 0, m_picture.mended(size(), devicePixelRatioF(), paint));
    if (m_scale.isEmpty()) {
        return;
    }
    if (!m_seen.isWhole()) {
        QColor shade = m_tones.background;
        shade.setAlphaF(0.65F);
        const QRectF seen = frame();
        painter.fillRect(QRectF(0, 0, seen.left(), height()), shade);
        painter.fillRect(QRectF(seen.right(), 0, width() - seen.right(), height()), shade);
        painter.setPen(QPen(m_tones.text, 1));
        painter.drawRect(seen.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.fillRect(QRectF(qRound(m_scale.xAt(m_headMs)) - 1, 0, 2, height()), m_tones.text);
}

void WaveformOverview::resizeEvent(QResizeEvent *event)
{
    m_scale = waveform::WaveformScale(width(), m_seen.lengthMs());
    QWidget::resizeEvent(event);
}

void WaveformOverview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_tones = Tones::of(palette());
        m_picture.invalidate();
        update();
    }
    QWidget::changeEvent(event);
}

void WaveformOverview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_scale.isEmpty()) {
        event->ignore();
        return;
    }
    m_isDragging = true;
    const double ms = m_scale.msAt(event->position().x());
    m_grabbedMs = frame().contains(event->position()) ? ms - m_seen.beginMs() : m_seen.shownMs() / 2;
    Q_EMIT startRequested(ms - m_grabbedMs);
}

void WaveformOverview::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging) {
        Q_EMIT startRequested(m_scale.msAt(event->position().x()) - m_grabbedMs);
    }
}

void WaveformOverview::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_isDragging = false;
    }
}

void WaveformOverview::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        Q_EMIT wholeRequested();
    }
}

} // namespace earshot::views
