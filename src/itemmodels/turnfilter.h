// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/turn.h"
#include "itemmodels/readingthresholds.h"

#include <optional>

namespace earshot::itemmodels {

/**
 * Which turns the reader wants to see. Within the first three, and within the others, one that holds is
 * enough; of each of the two groups one must hold. A group in which nothing is chosen lets all turns pass.
 */
struct TurnFilter
{
    bool isCaller = false;
    bool isAgent = false;
    bool isTool = false;

    bool isFailed = false; ///< a tool call with an error
    bool isInterrupted = false;
    bool isUnsure = false;              ///< recognised with low confidence
    std::optional<double> slowerThanMs; ///< response of the agent, or time of execution of a tool

    /** False when every turn passes. */
    [[nodiscard]] bool isActive() const;
    /** `thresholds` say what is unsure. */
    [[nodiscard]] bool accepts(const conversation::Turn &turn,
                               const ReadingThresholds &thresholds = {}) const;

    bool operator==(const TurnFilter &) const = default;
};

} // namespace earshot::itemmodels
