// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QWidget;

namespace earshot::views {

/** The size that a window wants, or so much of it as its screen has room for, below its title. What does not
 * fit there, such as the buttons at the bottom of a dialog, nobody can reach. */
[[nodiscard]] QSize fittingScreen(const QSize &wanted, const QWidget &window);

} // namespace earshot::views
