// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "fetching/retrypause.h"

#include <chrono>
#include <optional>

namespace earshot::fetching {

/** How patiently a request of the API is tried again. */
struct RetryLimits
{
    int tries = 4;                           ///< the first one included
    std::chrono::milliseconds total{30'000}; ///< no try begins later than this after the first
    RetryPauses pauses{std::chrono::seconds(1), std::chrono::seconds(8)};
};

/** What has happened so far. */
struct RetryHistory
{
    int failures = 1;                     ///< the present one included
    std::chrono::milliseconds elapsed{0}; ///< since the first try began
};

/** Whether the connection failed, so that no whole answer came: another try may find it mended. */
[[nodiscard]] bool isConnectionFailure(const base::Problem &problem);

/**
 * How long to wait before the next try; nothing when there shall be none. Tried again are connection failures
 * and HTTP 429, 502, 503 and 504, never another 4xx. The pause is pauseAfter(); an answer's Retry-After makes
 * it longer.
 * @param random from 0 to below 1.
 */
[[nodiscard]] std::optional<std::chrono::milliseconds> decideRetry(const base::Problem &problem,
                                                                   const RetryHistory &history,
                                                                   const RetryLimits &limits, double random);

} // namespace earshot::fetching
