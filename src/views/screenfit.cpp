// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/screenfit.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace earshot::views {

QSize fittingScreen(const QSize &wanted, const QWidget &window)
{
    // The frame is not known before the window is shown.
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    return wanted.boundedTo(window.screen()->availableSize() - QSize(0, title));
}

} // namespace earshot::views
