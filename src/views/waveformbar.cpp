// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waveformbar.h"

#include "base/clocktime.h"
#include "views/waveformactions.h"
#include "views/waveformgestures.h"
#include "views/waveforminterface.h"
#include "views/waveformkeys.h"
#include "views/waveformoverview.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace earshot::views {

namespace {

constexpr double SlowestFrameMs = 200;

} // namespace

WaveformBar::WaveformBar(QWidget *parent)
    : WaveformCanvas(parent), m_head(this), m_drag(this), m_actions(new WaveformActions(*this))
{
    WaveformInterface::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Recording position"));
    connectParts();
    connectGestures();
}

void WaveformBar::connectParts()
{
    connect(this, &WaveformCanvas::scaleChanged, this, &WaveformBar::updateFrames);
    connect(&m_head, &PlayHead::moved, this, &WaveformBar::updateHead);
    connect(&m_drag, &WaveformDrag::moved, this, [this] {
        updateHead();
        updateLoop();
    });
    connect(&m_drag, &WaveformDrag::scrubbed, this, &WaveformBar::seekRequested);
    connect(&m_drag, &WaveformDrag::dropped, this, &WaveformBar::seek);
    connect(&m_drag, &WaveformDrag::loopDrawn, this, &WaveformBar::loopRequested);
    connect(&m_drag, &WaveformDrag::loopAbandoned, this, &WaveformBar::loopClearRequested);
}

void WaveformBar::connectGestures()
{
    connect(&overview(), &WaveformOverview::wholeRequested, this, &WaveformBar::zoomToWhole);
    connect(&overview(), &WaveformOverview::startRequested, this, [this](double beginMs) {
        viewport().startAt(beginMs);
        showViewport();
    });
    auto *gestures = new WaveformGestures(this, WaveformGestures::PlainWheel::Nothing);
    connect(gestures, &WaveformGestures::panRequested, this, &WaveformBar::pan);
    connect(gestures, &WaveformGestures::zoomRequested, this, [this](double factor, double x) {
        viewport().zoom(factor, x - waveformLayout().time.left());
        showViewport();
    });
}

void WaveformBar::setPositionMs(qint64 positionMs)
{
    m_head.tell(positionMs);
    if (m_head.hasJumped()) {
        showPlayHead();
    }
}

void WaveformBar::setPlaying(bool isPlaying)
{
    if (isPlaying && !m_head.isPlaying()) {
        viewport().follow();
    }
    m_head.setPlaying(isPlaying);
}

void WaveformBar::setLoop(std::optional<TimeStretch> loop)
{
    m_loop = loop;
    m_actions->setLoop(loop.has_value());
    updateLoop();
}

qint64 WaveformBar::positionShownMs() const
{
    return m_drag.heldMs().value_or(static_cast<qint64>(std::llround(m_head.positionMs())));
}

QString WaveformBar::positionText() const
{
    //: A place in the recording and its length, both such as 1:23.
    return tr("%1 of %2").arg(base::formatClockTime(positionShownMs()), base::formatClockTime(lengthMs()));
}

void WaveformBar::seek(qint64 positionMs)
{
    const qint64 wantedMs = std::clamp<qint64>(positionMs, 0, lengthMs());
    m_head.tell(wantedMs); // further keys go on from here before the player has followed
    showPlayHead();
    tellScreenReader();
    Q_EMIT seekRequested(wantedMs);
}

void WaveformBar::zoom(double factor)
{
    viewport().zoomAbout(factor, static_cast<double>(positionShownMs()));
    showViewport();
}

void WaveformBar::zoomToWhole()
{
    viewport().showWhole();
    showViewport();
}

void WaveformBar::pan(double share)
{
    viewport().pan(share);
    showViewport();
}

void WaveformBar::showPlayHead()
{
    viewport().follow();
    updateHead();
}

void WaveformBar::updateHead()
{
    if (const auto heldMs = m_drag.heldMs()) {
        showHead(static_cast<double>(*heldMs));
        return;
    }
    const double headMs = m_head.positionMs();
    viewport().moveHead(headMs, m_head.isPlaying());
    showViewport();
    showHead(headMs);
}

void WaveformBar::updateLoop()
{
    const auto drawn = m_drag.loop();
    showLoop(drawn ? drawn : m_loop);
}

void WaveformBar::updateFrames()
{
    // At the screen's rate, unless the head needs longer for a part of a pixel.
    const double rate = screen() != nullptr ? screen()->refreshRate() : 60;
    const double screenMs = 1000 / std::clamp(rate, 30.0, 240.0);
    const double pixelMs = scale().msPerPixel() / devicePixelRatioF() / 4;
    const double frameMs = std::clamp(pixelMs, screenMs, SlowestFrameMs);
    m_head.setFrameMs(isVisible() ? qRound(frameMs) : 0);
}

/** Only of what the user does: a position that is read out all the time would drown the recording. */
void WaveformBar::tellScreenReader()
{
    QAccessibleValueChangeEvent event(this, static_cast<double>(positionShownMs()) / 1000);
    QAccessible::updateAccessibility(&event);
}

void WaveformBar::showEvent(QShowEvent *event)
{
    updateFrames();
    WaveformCanvas::showEvent(event);
}

void WaveformBar::hideEvent(QHideEvent *event)
{
    m_drag.cancel();
    updateFrames();
    WaveformCanvas::hideEvent(event);
}

void WaveformBar::keyPressEvent(QKeyEvent *event)
{
    const WaveformKeyWish wish = wishOf(*event);
    if (lengthMs() == 0 || wish.kind == WaveformKeyWish::Kind::None) {
        event->ignore();
        return;
    }
    switch (wish.kind) {
    case WaveformKeyWish::Kind::None:
        break;
    case WaveformKeyWish::Kind::Step:
        seek(positionShownMs() + std::llround(wish.amount));
        break;
    case WaveformKeyWish::Kind::ToStart:
        seek(0);
        break;
    case WaveformKeyWish::Kind::ToEnd:
        seek(lengthMs());
        break;
    case WaveformKeyWish::Kind::Zoom:
        zoom(wish.amount);
        break;
    case WaveformKeyWish::Kind::Whole:
        zoomToWhole();
        break;
    case WaveformKeyWish::Kind::Pan:
        pan(wish.amount);
        break;
    }
}

void WaveformBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isPlace(event->position())) {
        event->ignore();
        return;
    }
    const double x = event->position().x();
    const bool isLoop = event->modifiers() & Qt::ShiftModifier;
    m_drag.begin(isLoop ? WaveformDrag::Kind::Loop : WaveformDrag::Kind::PlayHead, x, placeAt(x));
}

void WaveformBar::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        m_drag.cancel(); // somebody else, such as a dialog, heard of its release
    }
    const double x = event->position().x();
    m_drag.moveTo(x, placeAt(x));
    showPointer(event->position());
}

void WaveformBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag.kind() == WaveformDrag::Kind::None) {
        event->ignore();
        return;
    }
    const double x = event->position().x();
    m_drag.moveTo(x, placeAt(x));
    m_drag.end();
}

void WaveformBar::leaveEvent(QEvent *event)
{
    hidePointer();
    WaveformCanvas::leaveEvent(event);
}

void WaveformBar::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->addTo(*menu);
    menu->addSeparator();
    menu->addActions(m_menuActions);
    menu->popup(event->globalPos());
}

} // namespace earshot::views
