// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace earshot::views {

class WaveformBar;

/** A waveform is a slider to a screen reader: "0:30 of 2:00". */
class WaveformInterface final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit WaveformInterface(WaveformBar *bar);

    /** Makes Qt use this class for every WaveformBar. */
    static void install();

    [[nodiscard]] QString text(QAccessible::Text text) const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;
    /** The overview is for the pointer only. */
    [[nodiscard]] int childCount() const override { return 0; }

    /** Values are seconds. */
    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override;

private:
    [[nodiscard]] WaveformBar *bar() const;
};

} // namespace earshot::views
