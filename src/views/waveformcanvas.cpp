// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waveformcanvas.h"

#include "views/plaintext.h"
#include "views/waveformoverview.h"
#include "waveform/waveform.h"

#include <QEvent>
#include <QFontInfo>
#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace earshot::views {

namespace {

constexpr double SmallFont = 0.85;

} // namespace

WaveformCanvas::WaveformCanvas(QWidget *parent) : QWidget(parent), m_overview(new WaveformOverview(this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    refreshLook();
}

void WaveformCanvas::setSource(Source source)
{
    m_source = std::move(source);
    m_overview->setSource([this]() -> const waveform::Waveform & { return waveform(); });
    layOut();
}

const waveform::Waveform &WaveformCanvas::waveform() const
{
    static const waveform::Waveform none;
    return m_source ? m_source() : none;
}

void WaveformCanvas::setSound(const WaveformSound &sound)
{
    const WaveformSound former = std::exchange(m_sound, sound);
    m_scene.damage = sound.damage;
    m_scene.isComplete = sound.isComplete;
    m_scene.isGivenUp = sound.isGivenUp;
    if (!hasVoices(voicesOf(waveform().channelCount(), sound.agentChannel))) {
        layOut();
    }
    m_viewport.setLengthMs(static_cast<double>(sound.lengthMs));
    showViewport();
    if (sound.isComplete != former.isComplete || sound.isGivenUp != former.isGivenUp ||
        sound.damage != former.damage || waveform().knownMs() < m_overlay.knownMs) {
        repaintAll();
    }
    showGrowth();
}

bool WaveformCanvas::hasVoices(const std::vector<WaveformVoice> &voices) const
{
    const auto &shown = m_scene.layout.voices;
    return std::equal(voices.begin(), voices.end(), shown.begin(), shown.end(),
                      [](const WaveformVoice &a, const WaveformLayout::Voice &b) { return a == b.voice; });
}

void WaveformCanvas::showGrowth()
{
    const qint64 knownMs = waveform().knownMs();
    const qint64 formerMs = std::exchange(m_overlay.knownMs, knownMs);
    if (knownMs <= formerMs) {
        return;
    }
    const double left = m_scene.xAt(static_cast<double>(formerMs)) - 1;
    m_picture.invalidate(left, m_scene.xAt(static_cast<double>(knownMs)) + 1);
    QRectF dirty = m_scene.layout.sound; // up to the end: the words at the missing part move along
    dirty.setLeft(std::max(left, dirty.left()));
    update(dirty.toAlignedRect());
    m_overview->showGrowth(formerMs, knownMs);
}

void WaveformCanvas::setSpeech(WaveformSpeech speech)
{
    m_speech = std::move(speech);
}

void WaveformCanvas::setMarks(std::vector<WaveformMark> marks, WaveformMarkWords words)
{
    m_scene.lanes.setMarks(std::move(marks), std::move(words));
    layOut();
    Q_EMIT lanesChanged();
}

void WaveformCanvas::setLaneShown(WaveformLane lane, bool shown)
{
    if (m_scene.lanes.isShown(lane) != shown) {
        m_scene.lanes.setShown(lane, shown);
        layOut();
        Q_EMIT lanesChanged();
    }
}

void WaveformCanvas::setCursorMs(std::optional<qint64> cursorMs)
{
    const auto former = std::exchange(m_overlay.cursorMs, cursorMs);
    for (const auto &ms : {former, cursorMs}) {
        if (ms && former != cursorMs) {
            updateLine(static_cast<double>(*ms));
        }
    }
}

void WaveformCanvas::showViewport()
{
    if (m_viewport.scale() == m_scene.scale) {
        return;
    }
    m_scene.scale = m_viewport.scale();
    m_overview->setScale(m_scene.scale);
    m_picture.invalidate(m_scene.layout.time.left(), m_scene.layout.time.right()); // the labels stay
    update();
    Q_EMIT scaleChanged();
}

void WaveformCanvas::showHead(double headMs)
{
    const double formerMs = std::exchange(m_overlay.headMs, headMs);
    if (formerMs != headMs) {
        updateLine(formerMs);
        updateLine(headMs);
        m_overview->setHeadMs(headMs);
    }
}

void WaveformCanvas::showLoop(const std::optional<TimeStretch> &loop)
{
    if (loop != m_overlay.loop) {
        m_overlay.loop = loop;
        update();
    }
}

void WaveformCanvas::showPointer(const QPointF &point)
{
    hidePointer();
    if (isPlace(point)) {
        const double ms = m_scene.msAt(point.x());
        m_overlay.pointerMs = ms;
        m_overlay.pointerText = placeText(m_scene, m_speech, ms, m_overlay.knownMs);
        updatePointer();
    }
}

void WaveformCanvas::hidePointer()
{
    if (m_overlay.pointerMs) {
        updatePointer();
        m_overlay.pointerMs.reset();
    }
}

void WaveformCanvas::updatePointer()
{
    updateLine(*m_overlay.pointerMs);
    update(m_scene.layout.ruler.toAlignedRect());
}

void WaveformCanvas::updateLine(double ms)
{
    update(WaveformOverlay::lineRect(m_scene, ms).toAlignedRect());
}

qint64 WaveformCanvas::placeAt(double x) const
{
    return std::clamp<qint64>(std::llround(m_scene.msAt(x)), 0, lengthMs());
}

bool WaveformCanvas::isPlace(const QPointF &point) const
{
    return lengthMs() > 0 && m_scene.layout.time.contains(point);
}

void WaveformCanvas::layOut()
{
    const WaveformLayout::Frame frame{size(), QFontMetricsF(m_scene.font),
                                      layoutDirection() == Qt::RightToLeft};
    const auto voices = voicesOf(waveform().channelCount(), m_sound.agentChannel);
    m_scene.layout = WaveformLayout::of(frame, voices, m_scene.lanes.rows());
    m_overview->setVoices(voices);
    m_overview->setGeometry(m_scene.layout.overview.toRect());
    m_viewport.setWidth(m_scene.layout.time.width());
    showViewport();
    repaintAll();
}

void WaveformCanvas::refreshLook()
{
    m_scene.tones = Tones::of(palette());
    m_scene.font = font();
    m_scene.font.setPointSizeF(QFontInfo(font()).pointSizeF() * SmallFont); // also of a font sized in pixels
    layOut();
    updateGeometry();
}

void WaveformCanvas::repaintAll()
{
    m_picture.invalidate();
    update();
}

bool WaveformCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = isPlace(help->pos()) ? marksText(m_scene, m_scene.msAt(help->pos().x())) : QString();
    if (text.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(help->globalPos(), plainToolTip(text), this);
    }
    return true;
}

void WaveformCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const auto paint = [this](QPainter &into, const QRectF &clip) {
        WaveformPainter(m_scene, waveform()).paint(into, clip);
    };
    painter.drawPixmap(0, 0, m_picture.mended(size(), devicePixelRatioF(), paint));
    m_overlay.paint(painter, m_scene, event->rect());
}

void WaveformCanvas::resizeEvent(QResizeEvent *event)
{
    layOut();
    QWidget::resizeEvent(event);
}

void WaveformCanvas::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::StyleChange:
        refreshLook();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void WaveformCanvas::focusInEvent(QFocusEvent *event)
{
    m_overlay.hasFocus = true;
    update();
    QWidget::focusInEvent(event);
}

void WaveformCanvas::focusOutEvent(QFocusEvent *event)
{
    m_overlay.hasFocus = false;
    update();
    QWidget::focusOutEvent(event);
}

QSize WaveformCanvas::sizeHint() const
{
    return {600, WaveformLayout::comfortableHeight(QFontMetricsF(m_scene.font))};
}

QSize WaveformCanvas::minimumSizeHint() const
{
    return {200, WaveformLayout::leastHeight(QFontMetricsF(m_scene.font))};
}

} // namespace earshot::views
