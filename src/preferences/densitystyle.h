// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences/edgedstyle.h"

namespace earshot::preferences {

/** How much air there is between things. */
enum class Density : quint8 { Comfortable, Compact };

/** The style of the program, with less air where that is wanted. */
class DensityStyle final : public EdgedStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DensityStyle)

public:
    explicit DensityStyle(Density density);

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;

private:
    Density m_density;
};

} // namespace earshot::preferences
