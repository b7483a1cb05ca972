// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/latencybreakdown.h"
#include "itemmodels/readingthresholds.h"

#include <QString>

namespace earshot::itemmodels {

/** How a waiting time feels to a caller. */
enum class Pace : quint8 { Quick, Fair, Slow, VerySlow };

/** By the usual thresholds: 0.8, 1.5 and 3 seconds. */
[[nodiscard]] Pace paceOf(double latencyMs);
[[nodiscard]] Pace paceOf(double latencyMs, const ReadingThresholds &thresholds);
/** "slow" or "very slow"; empty for the paces that need no word. */
[[nodiscard]] QString paceWord(Pace pace);

/** "420 ms" below one second, else "1.8 s", as Anyreach's own conversation page writes it. */
[[nodiscard]] QString shortDuration(double durationMs);
/** "420 milliseconds" or "1.8 seconds": for reading aloud. */
[[nodiscard]] QString spokenDuration(double durationMs);

/** "1 minute 12", "12 seconds" or "2 hours 3 minutes 5": a place in the recording for reading aloud. */
[[nodiscard]] QString spokenPlace(qint64 placeMs);

/** "1.8 s response" or "420 ms TTFT"; empty when nothing was measured. */
[[nodiscard]] QString latencyLabel(const conversation::LatencyBreakdown &latency);

} // namespace earshot::itemmodels
