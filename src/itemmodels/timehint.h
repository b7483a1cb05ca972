// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace earshot::itemmodels {

/**
 * The moment that a value most likely means. An ISO 8601 text with a zone is one under every key; a number,
 * or digits in a string, only under a key that speaks of a time ("created_at", "startedAt", "expires"), and
 * when it falls between 2000 and 2100 as epoch seconds, milliseconds, microseconds or nanoseconds.
 */
[[nodiscard]] std::optional<QDateTime> timeHint(const QString &key, const QString &value);

} // namespace earshot::itemmodels
