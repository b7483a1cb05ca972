// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waveformgestures.h"

#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>
#include <QWidget>

#include <cmath>
#include <cstdlib>

namespace earshot::views {

namespace {

constexpr double WheelNotch = 120; // eighths of a degree
constexpr double ZoomANotch = 1.25;
constexpr double PanANotch = 0.1;

} // namespace

WaveformGestures::WaveformGestures(QWidget *widget, PlainWheel plainWheel)
    : QObject(widget), m_widget(widget), m_plainWheel(plainWheel)
{
    widget->grabGesture(Qt::PinchGesture);
    widget->installEventFilter(this);
}

bool WaveformGestures::eventFilter(QObject *watched, QEvent *event)
{
    bool isTaken = false;
    switch (event->type()) {
    case QEvent::Wheel:
        isTaken = onWheel(*static_cast<QWheelEvent *>(event));
        break;
    case QEvent::NativeGesture:
        isTaken = onNativeGesture(*static_cast<QNativeGestureEvent *>(event));
        break;
    case QEvent::Gesture:
        isTaken = onGesture(*static_cast<QGestureEvent *>(event));
        break;
    default:
        return QObject::eventFilter(watched, event);
    }
    event->setAccepted(isTaken);
    return isTaken;
}

bool WaveformGestures::onWheel(const QWheelEvent &event)
{
    const QPoint turned = event.angleDelta();
    if (event.modifiers() & Qt::ControlModifier) {
        const int notches = turned.y() != 0 ? turned.y() : turned.x();
        Q_EMIT zoomRequested(std::pow(ZoomANotch, notches / WheelNotch), event.position().x());
        return true;
    }
    const bool isSideways = std::abs(turned.x()) > std::abs(turned.y());
    if (!isSideways && !(event.modifiers() & Qt::ShiftModifier) && m_plainWheel == PlainWheel::Nothing) {
        return false;
    }
    const QPoint pixels = event.pixelDelta();
    const bool hasPixels = !pixels.isNull() && m_widget->width() > 0;
    const double share = hasPixels
                             ? static_cast<double>(isSideways ? pixels.x() : pixels.y()) / m_widget->width()
                             : (isSideways ? turned.x() : turned.y()) / WheelNotch * PanANotch;
    Q_EMIT panRequested(-share); // a turn towards oneself goes on in time, as a page goes on
    return true;
}

bool WaveformGestures::onNativeGesture(const QNativeGestureEvent &event)
{
    if (event.gestureType() != Qt::ZoomNativeGesture) {
        return false;
    }
    Q_EMIT zoomRequested(1 + event.value(), event.position().x());
    return true;
}

bool WaveformGestures::onGesture(QGestureEvent &event)
{
    const auto *pinch = static_cast<QPinchGesture *>(event.gesture(Qt::PinchGesture));
    if (pinch == nullptr) {
        return false;
    }
    if (pinch->changeFlags() & QPinchGesture::ScaleFactorChanged) {
        Q_EMIT zoomRequested(pinch->scaleFactor(), m_widget->mapFromGlobal(pinch->centerPoint()).x());
    }
    return true;
}

} // namespace earshot::views
