// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/nodetable.h"

#include <QStringView>

#include <optional>

namespace earshot::decoding {

/**
 * Milliseconds since the Unix epoch (UTC), from a number or a numeric string (protobuf prints 64-bit integers
 * so) in seconds, milliseconds, microseconds or nanoseconds, or from an ISO 8601 date and time. Without a
 * zone it is UTC. The size tells the unit: below 1e11 seconds, below 1e14 ms, below 1e17 µs, else ns. Numbers
 * below 1e8 (1973) are no time of a conversation: 0 means "not set", small ones are offsets.
 */
[[nodiscard]] std::optional<qint64> epochMs(const json::NodeTable &nodes, json::NodeId node);

/** As above, of a text. */
[[nodiscard]] std::optional<qint64> epochMsFromText(QStringView text);

} // namespace earshot::decoding
