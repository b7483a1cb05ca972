// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDateTime;

namespace earshot::views {

/** How far `time` is from `now` in whole units, such as "just now", "3 days ago" or "in 5 minutes". */
[[nodiscard]] QString relativeTimeText(const QDateTime &time, const QDateTime &now);

} // namespace earshot::views
