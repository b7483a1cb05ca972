// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace earshot::fetching {

/** Between which bounds pauses before further tries grow. */
struct RetryPauses
{
    std::chrono::milliseconds first; ///< longest pause after the first failure; doubles with each further one
    std::chrono::milliseconds longest; ///< of all
};

/**
 * How long to wait before the next try: any time up to a limit that doubles with each failure ("full
 * jitter"), so that many clients do not come back at the same moment.
 * @param failures in a row, from 1. @param random from 0 to below 1.
 */
[[nodiscard]] std::chrono::milliseconds pauseAfter(int failures, const RetryPauses &pauses, double random);

} // namespace earshot::fetching
