// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/nodepath.h"

#include <atomic>
#include <vector>

namespace earshot::json {

/**
 * The nodes that a pattern of readPattern() names, ascending, each once. A member without a number stands for
 * all members of its key. Strings are not looked into. Empty when cancelled.
 */
[[nodiscard]] std::vector<NodeId> nodesMatching(const NodeTable &nodes, const NodePath &pattern,
                                                const std::atomic_bool &isCancelled);

} // namespace earshot::json
