// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/nodetable.h"

namespace earshot::itemmodels {

/** The value behind another one, or before it, that has the same key, wherever it is; round at the end.
 * `node` itself when there is no other, and when it has no key. Looks at each key on the way. */
[[nodiscard]] json::NodeId nextWithSameKey(const json::NodeTable &table, json::NodeId node, bool forward);

} // namespace earshot::itemmodels
