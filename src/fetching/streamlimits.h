// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/fetchlimits.h"

#include <chrono>

namespace earshot::fetching {

/** How patient a recording's stream is. */
struct StreamLimits
{
    FetchLimits request{.stall = std::chrono::seconds(10),        // somebody may be listening
                        .deadline = std::chrono::milliseconds(0), // a slow line is no fault
                        .bodyBytes = 4LL * 1024 * 1024 * 1024};   ///< of one request; the bytes of the whole
    std::chrono::milliseconds firstPause{250}; ///< before a second try, at most; doubled for each further one
    std::chrono::milliseconds longestPause{8'000};
    std::chrono::milliseconds patience{60'000}; ///< of failing without a new byte
};

} // namespace earshot::fetching
