// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/densitystyle.h"

namespace earshot::preferences {

namespace {

/** Height that a comfortable line of a list or menu has beyond its text. */
constexpr int AirOfLinePx = 4;

} // namespace

DensityStyle::DensityStyle(Density density) : m_density(density)
{}

int DensityStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = EdgedStyle::pixelMetric(metric, option, widget);
    if (m_density == Density::Comfortable) {
        return usual;
    }
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_ButtonMargin:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
        return usual / 2;
    default:
        return usual;
    }
}

QSize DensityStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    const QSize usual = EdgedStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_ItemViewItem:
        return m_density == Density::Comfortable ? usual + QSize(0, AirOfLinePx) : usual;
    case CT_MenuItem:
    case CT_ToolButton:
    case CT_PushButton:
    case CT_LineEdit:
    case CT_ComboBox:
        return m_density == Density::Compact ? usual - QSize(0, AirOfLinePx) : usual;
    default:
        return usual;
    }
}

} // namespace earshot::preferences
