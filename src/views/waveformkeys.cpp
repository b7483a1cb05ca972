// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waveformkeys.h"

#include <QKeyEvent>

namespace earshot::views {

namespace {

using Kind = WaveformKeyWish::Kind;

constexpr double StepMs = 5'000;
constexpr double PageMs = 10'000;
constexpr double ZoomAKey = 1.5;
constexpr double PanAKey = 0.25;

WaveformKeyWish plainWish(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return {Kind::Step, -StepMs};
    case Qt::Key_Right:
    case Qt::Key_Up:
        return {Kind::Step, StepMs};
    case Qt::Key_PageDown:
        return {Kind::Step, -PageMs};
    case Qt::Key_PageUp:
        return {Kind::Step, PageMs};
    case Qt::Key_Home:
        return {Kind::ToStart};
    case Qt::Key_End:
        return {Kind::ToEnd};
    case Qt::Key_0:
        return {Kind::Whole};
    default:
        return {};
    }
}

} // namespace

WaveformKeyWish wishOf(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isShift = modifiers == Qt::ShiftModifier;
    if (modifiers != Qt::NoModifier && !isShift) {
        return {};
    }
    switch (event.key()) { // with Shift or without: keyboards differ in where these are
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return {Kind::Zoom, ZoomAKey};
    case Qt::Key_Minus:
        return {Kind::Zoom, 1 / ZoomAKey};
    default:
        break;
    }
    if (!isShift) {
        return plainWish(event.key());
    }
    switch (event.key()) {
    case Qt::Key_Left:
        return {Kind::Pan, -PanAKey};
    case Qt::Key_Right:
        return {Kind::Pan, PanAKey};
    default:
        return {};
    }
}

} // namespace earshot::views
