// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace earshot::views {

class SeekSlider;

/** Tells screen readers the position as "0:30 of 2:00" where a plain slider would read out milliseconds. */
class SeekSliderInterface final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit SeekSliderInterface(SeekSlider *slider);

    /** Makes Qt use this class for every SeekSlider. */
    static void install();

    [[nodiscard]] QString text(QAccessible::Text text) const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    /** Values are seconds. */
    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override;

private:
    [[nodiscard]] SeekSlider *slider() const;
};

} // namespace earshot::views
