// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waveformbar.h"

#include "base/clocktime.h"
#include "views/plaintext.h"
#include "views/waveformactions.h"
#include "views/waveformgestures.h"
#include "views/waveforminterface.h"
#include "views/waveformoverview.h"
#include "waveform/waveform.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScreen>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace earshot::views {

namespace {

constexpr double SmallFont = 0.85;
constexpr double ZoomAKey = 1.5;
constexpr double PanAKey = 0.25;
constexpr int ScrubEveryMs = 80;
constexpr int LongestFrameMs = 200;
constexpr double TurnPageAt = 0.9;   // share of the width at which a playing head turns the page
constexpr double PageStartsAt = 0.1; // share of the width at which it then goes on
constexpr double ShortestLoopPixels = 4;

} // namespace

WaveformBar::WaveformBar(QWidget *parent)
    : QWidget(parent), m_overview(new WaveformOverview(this)), m_actions(new WaveformActions(*this))
{
    WaveformInterface::install();
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Recording position"));
    m_clock.start();
    m_frames.setTimerType(Qt::PreciseTimer);
    m_scrub.setSingleShot(true);
    m_scrub.setInterval(ScrubEveryMs);
    connect(&m_frames, &QTimer::timeout, this, &WaveformBar::moveHead);
    connect(&m_scrub, &QTimer::timeout, this, &WaveformBar::askForHeldPlace);
    connect(m_overview, &WaveformOverview::startRequested, this, [this](double beginMs) {
        m_isFollowing = false;
        setScale(m_scene.scale.startingAt(beginMs));
    });
    connect(m_overview, &WaveformOverview::wholeRequested, this, &WaveformBar::zoomToWhole);
    auto *gestures = new WaveformGestures(this, WaveformGestures::PlainWheel::Nothing);
    connect(gestures, &WaveformGestures::zoomRequested, this, [this](double factor, double x) {
        setScale(m_scene.scale.zoomed(factor, x - m_scene.layout.time.left()));
    });
    connect(gestures, &WaveformGestures::panRequested, this, &WaveformBar::pan);
    refreshLook();
}

WaveformBar::~WaveformBar() = default;

void WaveformBar::setSource(Source source)
{
    m_source = std::move(source);
    m_overview->setSource([this]() -> const waveform::Waveform & { return waveform(); });
    layOut();
}

const waveform::Waveform &WaveformBar::waveform() const
{
    static const waveform::Waveform none;
    return m_source ? m_source() : none;
}

void WaveformBar::setSound(const WaveformSound &sound)
{
    const WaveformSound former = std::exchange(m_sound, sound);
    const auto voices = voicesOf(waveform().channelCount(), sound.agentChannel);
    const bool hasOtherVoices =
        !std::equal(voices.begin(), voices.end(), m_scene.layout.voices.begin(), m_scene.layout.voices.end(),
                    [](const WaveformVoice &a, const WaveformLayout::Voice &b) { return a == b.voice; });
    const bool isOther = sound.isComplete != former.isComplete || sound.damage != former.damage ||
                         waveform().knownMs() < m_overlay.knownMs;
    m_scene.damage = sound.damage;
    m_scene.isComplete = sound.isComplete;
    if (hasOtherVoices) {
        layOut();
    }
    setScale(m_scene.scale.withLength(static_cast<double>(sound.lengthMs)));
    if (isOther) {
        repaintAll();
    }
    showGrowth();
}

void WaveformBar::showGrowth()
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

void WaveformBar::setSpeech(WaveformSpeech speech)
{
    m_speech = std::move(speech);
}

void WaveformBar::setMarks(std::vector<WaveformMark> marks)
{
    m_scene.lanes.setMarks(std::move(marks));
    layOut();
    Q_EMIT lanesChanged();
}

void WaveformBar::setLaneShown(WaveformLane lane, bool shown)
{
    if (m_scene.lanes.isShown(lane) != shown) {
        m_scene.lanes.setShown(lane, shown);
        layOut();
        Q_EMIT lanesChanged();
    }
}

void WaveformBar::setPositionMs(qint64 positionMs)
{
    m_motion.tell(positionMs, nowMs());
    if (m_motion.hasJumped()) {
        m_isFollowing = true;
    }
    moveHead();
}

void WaveformBar::setPlaying(bool isPlaying)
{
    if (isPlaying && !m_motion.isPlaying()) {
        m_isFollowing = true;
    }
    m_motion.setPlaying(isPlaying, nowMs());
    updateTicking();
    moveHead();
}

void WaveformBar::setLoop(std::optional<TimeStretch> loop)
{
    if (m_drag != Drag::Loop && loop != m_overlay.loop) {
        m_overlay.loop = loop;
        update();
    }
    m_loopBeforeDrag = loop;
    m_actions->setLoop(loop.has_value());
}

void WaveformBar::setCursorMs(std::optional<qint64> cursorMs)
{
    const auto former = std::exchange(m_overlay.cursorMs, cursorMs);
    for (const auto &ms : {former, cursorMs}) {
        if (ms && former != cursorMs) {
            updateLine(static_cast<double>(*ms));
        }
    }
}

qint64 WaveformBar::positionShownMs() const
{
    return m_heldMs.value_or(static_cast<qint64>(std::llround(m_motion.positionMs(nowMs()))));
}

QString WaveformBar::positionText() const
{
    return tr("%1 of %2").arg(base::formatClockTime(positionShownMs()), base::formatClockTime(lengthMs()));
}

void WaveformBar::seek(qint64 positionMs)
{
    const qint64 wantedMs = std::clamp<qint64>(positionMs, 0, lengthMs());
    m_isFollowing = true;
    m_motion.tell(wantedMs, nowMs()); // further keys go on from here before the player has followed
    moveHead();
    tellScreenReader();
    Q_EMIT seekRequested(wantedMs);
}

void WaveformBar::tellScreenReader()
{
    QAccessibleValueChangeEvent event(this, static_cast<double>(positionShownMs()) / 1000);
    QAccessible::updateAccessibility(&event);
}

void WaveformBar::zoom(double factor)
{
    const double headX = m_scene.scale.xAt(static_cast<double>(positionShownMs()));
    const bool isHeadSeen = headX >= 0 && headX <= m_scene.scale.width();
    setScale(m_scene.scale.zoomed(factor, isHeadSeen ? headX : m_scene.scale.width() / 2));
}

void WaveformBar::zoomToWhole()
{
    m_isFollowing = true;
    setScale(m_scene.scale.whole());
}

void WaveformBar::pan(double share)
{
    m_isFollowing = false;
    setScale(m_scene.scale.startingAt(m_scene.scale.beginMs() + share * m_scene.scale.shownMs()));
}

void WaveformBar::showPlayHead()
{
    m_isFollowing = true;
    moveHead();
}

void WaveformBar::layOut()
{
    const WaveformLayout::Frame frame{size(), QFontMetricsF(m_scene.font),
                                      layoutDirection() == Qt::RightToLeft};
    const auto voices = voicesOf(waveform().channelCount(), m_sound.agentChannel);
    m_scene.layout = WaveformLayout::of(frame, voices, m_scene.lanes.rows());
    m_overview->setVoices(voices);
    m_overview->setGeometry(m_scene.layout.overview.toRect());
    setScale(m_scene.scale.withWidth(m_scene.layout.time.width()));
    repaintAll();
}

void WaveformBar::setScale(const waveform::WaveformScale &scale)
{
    if (scale == m_scene.scale) {
        return;
    }
    m_scene.scale = scale;
    m_overview->setScale(scale);
    updateTicking();
    repaintAll();
}

void WaveformBar::refreshLook()
{
    m_scene.tones = Tones::of(palette());
    m_scene.font = font();
    m_scene.font.setPointSizeF(QFontInfo(font()).pointSizeF() * SmallFont); // also of a font sized in pixels
    layOut();
    updateGeometry();
}

void WaveformBar::repaintAll()
{
    m_picture.invalidate();
    update();
}

void WaveformBar::updateLine(double ms)
{
    update(WaveformOverlay::lineRect(m_scene, ms).toAlignedRect());
}

void WaveformBar::moveHead()
{
    const double headMs = m_heldMs ? static_cast<double>(*m_heldMs) : m_motion.positionMs(nowMs());
    followHead(headMs);
    const double pixel = 1 / devicePixelRatioF();
    const double former = m_overlay.headMs;
    if (std::abs(m_scene.xAt(headMs) - m_scene.xAt(former)) < pixel / 2 && headMs != 0) {
        return;
    }
    m_overlay.headMs = headMs;
    updateLine(former);
    updateLine(headMs);
    m_overview->setHeadMs(headMs);
}

void WaveformBar::followHead(double headMs)
{
    const waveform::WaveformScale &scale = m_scene.scale;
    if (!m_isFollowing || scale.isEmpty() || scale.isWhole() || m_drag != Drag::None) {
        return;
    }
    const double share = scale.xAt(headMs) / scale.width();
    const double lastShare = m_motion.isPlaying() ? TurnPageAt : 1;
    const bool isLastPage = scale.endMs() >= scale.lengthMs();
    if (share < 0 || share > 1 || (share > lastShare && !isLastPage)) {
        setScale(scale.with(headMs, PageStartsAt));
    }
}

void WaveformBar::updateTicking()
{
    if (!m_motion.isPlaying() || !isVisible()) {
        m_frames.stop();
        return;
    }
    // At the screen's rate, unless the head needs longer for a pixel.
    const double rate = screen() != nullptr ? screen()->refreshRate() : 60;
    const double frameMs = 1000 / std::clamp(rate, 30.0, 240.0);
    const double pixelMs = m_scene.scale.msPerPixel() / devicePixelRatioF() / 4;
    const int intervalMs = qRound(std::clamp(pixelMs, frameMs, static_cast<double>(LongestFrameMs)));
    if (!m_frames.isActive() || m_frames.interval() != intervalMs) {
        m_frames.start(intervalMs);
    }
}

qint64 WaveformBar::placeAt(double x) const
{
    return std::clamp<qint64>(std::llround(m_scene.msAt(x)), 0, lengthMs());
}

bool WaveformBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = m_scene.layout.time.contains(help->pos())
                                 ? marksText(m_scene, m_scene.msAt(help->pos().x()))
                                 : QString();
        if (text.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), plainToolTip(text), this);
        }
        return true;
    }
    return QWidget::event(event);
}

void WaveformBar::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const auto paint = [this](QPainter &into, const QRectF &clip) {
        WaveformPainter(m_scene, waveform()).paint(into, clip);
    };
    painter.drawPixmap(0, 0, m_picture.mended(size(), devicePixelRatioF(), paint));
    m_overlay.isHeadShown = lengthMs() > 0;
    m_overlay.paint(painter, m_scene, event->rect());
}

void WaveformBar::resizeEvent(QResizeEvent *event)
{
    layOut();
    QWidget::resizeEvent(event);
}

void WaveformBar::changeEvent(QEvent *event)
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

void WaveformBar::showEvent(QShowEvent *event)
{
    updateTicking();
    QWidget::showEvent(event);
}

void WaveformBar::hideEvent(QHideEvent *event)
{
    updateTicking();
    QWidget::hideEvent(event);
}

void WaveformBar::focusInEvent(QFocusEvent *event)
{
    m_overlay.hasFocus = true;
    update();
    QWidget::focusInEvent(event);
}

void WaveformBar::focusOutEvent(QFocusEvent *event)
{
    m_overlay.hasFocus = false;
    update();
    QWidget::focusOutEvent(event);
}

void WaveformBar::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isShift = modifiers == Qt::ShiftModifier;
    if (lengthMs() == 0 || (modifiers != Qt::NoModifier && !isShift)) {
        event->ignore(); // other combinations belong to the window
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(ZoomAKey);
        return;
    case Qt::Key_Minus:
        zoom(1 / ZoomAKey);
        return;
    case Qt::Key_Left:
        isShift ? pan(-PanAKey) : seek(positionShownMs() - StepMs);
        return;
    case Qt::Key_Right:
        isShift ? pan(PanAKey) : seek(positionShownMs() + StepMs);
        return;
    default:
        break;
    }
    if (isShift) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_0:
        zoomToWhole();
        break;
    case Qt::Key_Down:
        seek(positionShownMs() - StepMs);
        break;
    case Qt::Key_Up:
        seek(positionShownMs() + StepMs);
        break;
    case Qt::Key_PageDown:
        seek(positionShownMs() - PageMs);
        break;
    case Qt::Key_PageUp:
        seek(positionShownMs() + PageMs);
        break;
    case Qt::Key_Home:
        seek(0);
        break;
    case Qt::Key_End:
        seek(lengthMs());
        break;
    default:
        event->ignore();
    }
}

void WaveformBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || lengthMs() == 0 ||
        !m_scene.layout.time.contains(event->position())) {
        event->ignore();
        return;
    }
    m_draggedFromX = event->position().x();
    if (event->modifiers() & Qt::ShiftModifier) {
        m_drag = Drag::Loop;
        m_loopBeforeDrag = m_overlay.loop;
    } else {
        m_drag = Drag::Seek;
        dragTo(m_draggedFromX);
        askForHeldPlace();
    }
}

void WaveformBar::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag != Drag::None) {
        dragTo(event->position().x());
    }
    point(event->position());
}

void WaveformBar::dragTo(double x)
{
    if (m_drag == Drag::Seek) {
        m_heldMs = placeAt(x);
        moveHead();
        if (!m_scrub.isActive()) {
            m_scrub.start();
        }
    } else {
        const auto [left, right] = std::minmax(m_draggedFromX, x);
        m_overlay.loop = TimeStretch{placeAt(left), placeAt(right)};
        update();
    }
}

void WaveformBar::askForHeldPlace()
{
    if (m_heldMs) {
        Q_EMIT seekRequested(*m_heldMs);
    }
}

void WaveformBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag == Drag::None) {
        event->ignore();
        return;
    }
    const Drag ended = std::exchange(m_drag, Drag::None);
    if (ended == Drag::Seek) {
        m_scrub.stop();
        m_heldMs.reset();
        seek(placeAt(event->position().x()));
        return;
    }
    const auto wanted = std::exchange(m_overlay.loop, m_loopBeforeDrag);
    update();
    if (wanted && std::abs(event->position().x() - m_draggedFromX) >= ShortestLoopPixels &&
        wanted->lengthMs() > 0) {
        Q_EMIT loopRequested(wanted->beginMs, wanted->endMs);
    } else {
        Q_EMIT loopClearRequested();
    }
}

void WaveformBar::leaveEvent(QEvent *event)
{
    pointNowhere();
    QWidget::leaveEvent(event);
}

void WaveformBar::point(const QPointF &position)
{
    if (lengthMs() == 0 || !m_scene.layout.time.contains(position)) {
        pointNowhere();
        return;
    }
    pointNowhere();
    const double ms = m_scene.msAt(position.x());
    m_overlay.pointerMs = ms;
    m_overlay.pointerText = placeText(m_scene, m_speech, ms, m_overlay.knownMs);
    updateLine(ms);
    update(m_scene.layout.ruler.toAlignedRect());
}

void WaveformBar::pointNowhere()
{
    if (const auto former = std::exchange(m_overlay.pointerMs, std::nullopt)) {
        updateLine(*former);
        update(m_scene.layout.ruler.toAlignedRect());
    }
}

void WaveformBar::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->addTo(*menu);
    menu->popup(event->globalPos());
}

QSize WaveformBar::sizeHint() const
{
    return {600, WaveformLayout::comfortableHeight(QFontMetricsF(m_scene.font))};
}

QSize WaveformBar::minimumSizeHint() const
{
    return {200, WaveformLayout::leastHeight(QFontMetricsF(m_scene.font))};
}

} // namespace earshot::views
