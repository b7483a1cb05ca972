// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QGestureEvent;
class QNativeGestureEvent;
class QWheelEvent;
class QWidget;

namespace earshot::views {

/** Understands wheels, touchpads and fingers over a widget as wishes to zoom and to pan. */
class WaveformGestures final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaveformGestures)

public:
    /** What a wheel without a key of the keyboard means. */
    enum class PlainWheel : quint8 {
        Nothing, ///< a scroll over the widget is seldom meant for it
        Pans,
    };

    /** Belongs to `widget`, which must stay its parent. */
    WaveformGestures(QWidget *widget, PlainWheel plainWheel);

Q_SIGNALS:
    /** Nearer by `factor`, about the pixel `x` of the widget. */
    void zoomRequested(double factor, double x);
    /** Later by this share of what is shown; negative: earlier. */
    void panRequested(double share);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool onWheel(const QWheelEvent &event);
    [[nodiscard]] bool onNativeGesture(const QNativeGestureEvent &event);
    [[nodiscard]] bool onGesture(QGestureEvent &event);

    QWidget *m_widget;
    PlainWheel m_plainWheel;
};

} // namespace earshot::views
