// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/seeksliderinterface.h"

#include "views/seekslider.h"

namespace earshot::views {

namespace {

constexpr double MsPerSecond = 1000;

QAccessibleInterface *makeInterface(const QString & /*className*/, QObject *object)
{
    auto *slider = qobject_cast<SeekSlider *>(object);
    return slider != nullptr ? new SeekSliderInterface(slider) : nullptr;
}

} // namespace

SeekSliderInterface::SeekSliderInterface(SeekSlider *slider) : QAccessibleWidget(slider, QAccessible::Slider)
{}

void SeekSliderInterface::install()
{
    QAccessible::installFactory(makeInterface); // installing it again changes nothing
}

QString SeekSliderInterface::text(QAccessible::Text text) const
{
    return text == QAccessible::Value ? slider()->positionText() : QAccessibleWidget::text(text);
}

void *SeekSliderInterface::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

QVariant SeekSliderInterface::currentValue() const
{
    return static_cast<double>(slider()->positionShownMs()) / MsPerSecond;
}

void SeekSliderInterface::setCurrentValue(const QVariant &value)
{
    slider()->seek(static_cast<qint64>(value.toDouble() * MsPerSecond));
}

QVariant SeekSliderInterface::maximumValue() const
{
    return static_cast<double>(slider()->lengthMs()) / MsPerSecond;
}

QVariant SeekSliderInterface::minimumValue() const
{
    return 0.0;
}

QVariant SeekSliderInterface::minimumStepSize() const
{
    return slider()->singleStep() / MsPerSecond;
}

SeekSlider *SeekSliderInterface::slider() const
{
    return static_cast<SeekSlider *>(widget());
}

} // namespace earshot::views
