// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/fetchlimits.h"
#include "fetching/retrypause.h"

#include <chrono>

namespace earshot::fetching {

/** How patient a recording's stream is. */
struct StreamLimits
{
    FetchLimits request{.stall = std::chrono::seconds(10),        // somebody may be listening
                        .deadline = std::chrono::milliseconds(0), // a slow line is no fault
                        .bodyBytes = 4LL * 1024 * 1024 * 1024};   ///< of one request; the bytes of the whole
    RetryPauses pauses{std::chrono::milliseconds(250), std::chrono::seconds(8)};
    std::chrono::milliseconds patience{60'000}; ///< of failing without a new byte
};

} // namespace earshot::fetching
