// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"

namespace earshot::fetching {

/** What may help after a request of a recording has failed. */
enum class FetchCure : quint8 {
    TryAgain,  ///< the same, a little later
    FreshLink, ///< what stores answer when a link has expired
    None,
};

[[nodiscard]] FetchCure cureFor(const base::Problem &problem);

} // namespace earshot::fetching
