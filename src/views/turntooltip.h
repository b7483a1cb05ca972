// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QModelIndex;

namespace earshot::views {

// Tool tips of a turn, as rich text in which everything received is escaped; empty when there is nothing to
// tell.

/** Date, time and zone of the turn. */
[[nodiscard]] QString timeToolTip(const QModelIndex &index);
/** The parts of the agent's response time. */
[[nodiscard]] QString latencyToolTip(const QModelIndex &index);

} // namespace earshot::views
