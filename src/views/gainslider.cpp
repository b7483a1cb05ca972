// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/gainslider.h"

#include "views/listeningtext.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionSlider>

#include <cmath>
#include <cstdlib>

namespace earshot::views {

namespace {

constexpr int MaximumPercent = 400;
constexpr int StepPercent = 5;
constexpr int PagePercent = 25;
/** A handle that is dragged this near to the mark is put on it. */
constexpr int SnapPercent = 8;
constexpr int MarkHeightPx = 4;

} // namespace

GainSlider::GainSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setRange(0, MaximumPercent);
    setSingleStep(StepPercent);
    setPageStep(PagePercent);
    setValue(Unchanged);
    connect(this, &QSlider::valueChanged, this, &GainSlider::request);
}

void GainSlider::setGain(double gain)
{
    const QSignalBlocker blocker(this);
    if (!isSliderDown()) // the user holds it: the wish is under way
        setValue(static_cast<int>(std::lround(gain * Unchanged)));
}

void GainSlider::request(int percent)
{
    const bool snaps = isSliderDown() && std::abs(percent - Unchanged) <= SnapPercent;
    Q_EMIT gainRequested(static_cast<double>(snaps ? Unchanged : percent) / Unchanged);
}

void GainSlider::sliderChange(SliderChange change)
{
    QSlider::sliderChange(change);
    if (change == SliderValueChange)
        setToolTip(percentText(static_cast<double>(value()) / Unchanged, locale()));
}

void GainSlider::changeEvent(QEvent *event)
{
    QSlider::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        sliderChange(SliderValueChange);
}

void GainSlider::paintEvent(QPaintEvent *event)
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    const int travel = groove.width() - handle.width();
    const int offset =
        QStyle::sliderPositionFromValue(minimum(), maximum(), Unchanged, travel, option.upsideDown);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Disabled, QPalette::WindowText));
    const int x = groove.left() + handle.width() / 2 + offset;
    painter.drawLine(x, height() - MarkHeightPx, x, height() - 1);
    painter.drawLine(x, 0, x, MarkHeightPx - 1);
    QSlider::paintEvent(event);
}

} // namespace earshot::views
