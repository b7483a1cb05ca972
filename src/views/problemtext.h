// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "views/notice.h"

namespace earshot::views {

/** A few words for the top of a notice. */
[[nodiscard]] QString problemHeading(base::ProblemKind kind);

/** Name of the kind's icon in resources/icons. */
[[nodiscard]] QString problemIcon(base::ProblemKind kind);

/** The way out that helps most. */
[[nodiscard]] WayOut problemWayOut(base::ProblemKind kind);

/** The problem as a notice, with its way out and another conversation as the second one. */
[[nodiscard]] Notice noticeFor(const base::Problem &problem);

/** The words of a way out's button. */
[[nodiscard]] QString wayOutText(WayOut wayOut);

} // namespace earshot::views
