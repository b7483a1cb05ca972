// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace earshot::itemmodels {

/**
 * How long the number under a key lasts, in ms. The key tells the unit at its end ("timeout_ms", "elapsedS");
 * without one, a duration up to six hours is taken as seconds, as the API has it, and a latency or delay when
 * it is a fraction below two minutes, as LiveKit's metrics are.
 */
[[nodiscard]] std::optional<double> durationHintMs(const QString &key, const QString &value);

/** "850 ms", "1.2 s", "3 min 7 s" or "2 h 3 min 5 s". */
[[nodiscard]] QString durationWords(double durationMs);

} // namespace earshot::itemmodels
