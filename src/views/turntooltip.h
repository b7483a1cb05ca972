// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QModelIndex;

namespace earshot::views {

struct TurnHit;

// Tool tips of a turn, as rich text in which everything received is escaped; empty when there is nothing to
// tell.

/** Every metric of the turn, as plain text; empty when nothing was measured. */
[[nodiscard]] QString breakdownText(const QModelIndex &index);
/** breakdownText() as a tool tip. */
[[nodiscard]] QString latencyToolTip(const QModelIndex &index);
/** What to say of the part of the turn that is pointed at; empty: nothing. */
[[nodiscard]] QString toolTipOf(const QModelIndex &index, const TurnHit &hit);

} // namespace earshot::views
