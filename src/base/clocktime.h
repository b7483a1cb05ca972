// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace earshot::base {

/**
 * "1:02:03.5", "1:23" or "83" as milliseconds: hours and minutes are optional, up to three decimals of a
 * second.
 * @return nothing for any other text, for negative times and for minutes or seconds above 59 behind a colon.
 */
[[nodiscard]] std::optional<qint64> parseClockTimeMs(QStringView text);

/** "m:ss" below an hour, else "h:mm:ss". Negative times get a minus sign. */
[[nodiscard]] QString formatClockTime(qint64 ms);
/** As formatClockTime(), with up to three decimals of the second: "1:23.9". What is left is cut off. */
[[nodiscard]] QString preciseClockTime(qint64 ms, int decimals);

} // namespace earshot::base
