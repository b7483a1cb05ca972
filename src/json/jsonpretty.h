// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/nodetable.h"

namespace earshot::json {

/**
 * The node over several lines, two spaces a level. Lossless: order, duplicate keys, numbers and escapes stay
 * as received. Levels beyond 64 are not indented further, so that a hostile text cannot blow up.
 */
[[nodiscard]] QString prettyPrinted(const NodeTable &nodes, NodeId node);

} // namespace earshot::json
