// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QModelIndex;

namespace earshot::views {

// Tool tips of a turn, as rich text in which everything received is escaped; empty when there is nothing to
// tell.

/** Date, time and zone of the turn; of the caller's also how long it took to hear that the turn was over. */
[[nodiscard]] QString timeToolTip(const QModelIndex &index);
/** Every metric of the turn, as plain text; empty when nothing was measured. */
[[nodiscard]] QString breakdownText(const QModelIndex &index);
/** breakdownText() as a tool tip. */
[[nodiscard]] QString latencyToolTip(const QModelIndex &index);
/** The address of a link. */
[[nodiscard]] QString linkToolTip(const QString &address);

} // namespace earshot::views
