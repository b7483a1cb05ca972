// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waveforminterface.h"

#include "views/waveformbar.h"

#include <algorithm>
#include <cmath>

namespace earshot::views {

namespace {

constexpr double MsPerSecond = 1000;

QAccessibleInterface *makeInterface(const QString & /*className*/, QObject *object)
{
    auto *bar = qobject_cast<WaveformBar *>(object);
    return bar != nullptr ? new WaveformInterface(bar) : nullptr;
}

} // namespace

WaveformInterface::WaveformInterface(WaveformBar *bar) : QAccessibleWidget(bar, QAccessible::Slider)
{}

void WaveformInterface::install()
{
    QAccessible::installFactory(makeInterface); // installing it again changes nothing
}

QString WaveformInterface::text(QAccessible::Text text) const
{
    return text == QAccessible::Value ? bar()->positionText() : QAccessibleWidget::text(text);
}

void *WaveformInterface::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

QVariant WaveformInterface::currentValue() const
{
    return static_cast<double>(bar()->positionShownMs()) / MsPerSecond;
}

void WaveformInterface::setCurrentValue(const QVariant &value)
{
    const double wantedMs = value.toDouble() * MsPerSecond;
    if (bar()->lengthMs() == 0 || std::isnan(wantedMs)) {
        return; // as with keys: there is no place yet
    }
    bar()->seek(std::llround(std::clamp(wantedMs, 0.0, static_cast<double>(bar()->lengthMs()))));
}

QVariant WaveformInterface::maximumValue() const
{
    return static_cast<double>(bar()->lengthMs()) / MsPerSecond;
}

QVariant WaveformInterface::minimumValue() const
{
    return 0.0;
}

QVariant WaveformInterface::minimumStepSize() const
{
    return 5.0; // what an arrow key does
}

WaveformBar *WaveformInterface::bar() const
{
    return static_cast<WaveformBar *>(widget());
}

} // namespace earshot::views
