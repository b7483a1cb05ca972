// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace earshot::fetching {

/** What asks for more is taken as this: nobody waits longer without asking again. */
inline constexpr std::chrono::seconds LongestRetryAfter = std::chrono::hours(24);

/**
 * How long a Retry-After header asks to wait, from 0 to LongestRetryAfter; nothing when it is missing or
 * makes no sense. Source: RFC 9110, section 10.2.3 (seconds, or a date).
 * @param date the answer's Date header: a date is compared with the server's own clock, since this computer's
 * may be wrong.
 * @param now in UTC, for an answer without a Date.
 */
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const QByteArray &value, const QByteArray &date,
                                                             const QDateTime &now);

} // namespace earshot::fetching
