// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/turnmetrics.h"
#include "json/nodetable.h"

namespace earshot::decoding {

/**
 * The `metrics` of a LiveKit message; `metrics` may be NoNode. Delays come in seconds; negative ones and what
 * is no number are left out.
 */
[[nodiscard]] conversation::TurnMetrics decodeMetrics(const json::NodeTable &nodes, json::NodeId metrics);

} // namespace earshot::decoding
