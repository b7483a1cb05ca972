// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace earshot::itemmodels {

/** From where on something is marked for the reader. */
struct ReadingThresholds
{
    double fairMs = 800; ///< of an answer: no longer quick
    double slowMs = 1500;
    double verySlowMs = 3000;
    double slowEndOfTurnMs = 1000; ///< from the caller's last word to "the turn is over"
    qint64 longSilenceMs = 3000;   ///< between two turns
    double unsureBelow = 0.6;      ///< confidence in the caller's words, 0 to 1

    bool operator==(const ReadingThresholds &) const = default;
};

} // namespace earshot::itemmodels
