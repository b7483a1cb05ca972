// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/seekslider.h"

#include "base/clocktime.h"
#include "views/seeksliderinterface.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleOptionSlider>

#include <limits>

namespace earshot::views {

namespace {

constexpr int StepMs = 5'000;
constexpr int PageMs = 10'000;

int toSliderRange(qint64 ms)
{
    return static_cast<int>(qBound(qint64(0), ms, qint64(std::numeric_limits<int>::max())));
}

} // namespace

SeekSlider::SeekSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    SeekSliderInterface::install();
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
    setRange(0, 0);
    setSingleStep(StepMs);
    setPageStep(PageMs);
    setAccessibleName(tr("Position in the recording"));
}

void SeekSlider::setPositionMs(qint64 positionMs)
{
    if (!isSliderDown()) {
        setValue(toSliderRange(positionMs));
    }
}

void SeekSlider::setLengthMs(qint64 lengthMs)
{
    setMaximum(toSliderRange(lengthMs));
}

QString SeekSlider::positionText() const
{
    return tr("%1 of %2").arg(base::formatClockTime(positionShownMs()), base::formatClockTime(lengthMs()));
}

void SeekSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || maximum() == 0) {
        event->ignore();
        return;
    }
    setSliderDown(true);
    setSliderPosition(valueAt(event->position().toPoint().x()));
}

void SeekSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown()) {
        setSliderPosition(valueAt(event->position().toPoint().x()));
    } else {
        event->ignore();
    }
}

void SeekSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isSliderDown()) {
        event->ignore();
        return;
    }
    const int wanted = sliderPosition();
    setSliderDown(false);
    seek(wanted);
}

void SeekSlider::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier || maximum() == 0) {
        event->ignore(); // other combinations belong to the window
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        seek(value() - StepMs);
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        seek(value() + StepMs);
        break;
    case Qt::Key_PageDown:
        seek(value() - PageMs);
        break;
    case Qt::Key_PageUp:
        seek(value() + PageMs);
        break;
    case Qt::Key_Home:
        seek(0);
        break;
    case Qt::Key_End:
        seek(maximum());
        break;
    default:
        event->ignore();
    }
}

void SeekSlider::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // a scroll over the bar is seldom a wish to jump
}

int SeekSlider::valueAt(int x) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    return QStyle::sliderValueFromPosition(minimum(), maximum(), x - groove.left() - handle.width() / 2,
                                           groove.width() - handle.width());
}

void SeekSlider::seek(qint64 positionMs)
{
    // Shown at once, so that further keys go on from here before the player has followed.
    setValue(toSliderRange(positionMs));
    Q_EMIT seekRequested(value());
}

} // namespace earshot::views
