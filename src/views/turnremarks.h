// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/readingthresholds.h"
#include "views/turncontent.h"

namespace earshot::views {

/** What was noticed about a message, most telling first. */
[[nodiscard]] QList<TurnRemark> remarksOf(const conversation::Turn &turn,
                                          const itemmodels::ReadingThresholds &thresholds);

} // namespace earshot::views
