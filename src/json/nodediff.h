// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/nodetable.h"

#include <atomic>
#include <vector>

namespace earshot::json {

/** One difference between two texts. */
struct NodeChange
{
    enum class Kind : quint8 {
        Changed,  ///< another scalar, or another type
        New,      ///< only in the text after, with everything below
        Vanished, ///< only in the text before, with everything below
    };

    Kind kind = Kind::Changed;
    NodeId before = NoNode; ///< of the text before; NoNode when it is new
    NodeId after = NoNode;  ///< of the text after; when it vanished, the container that held it

    bool operator==(const NodeChange &) const = default;
};

/**
 * What differs between two texts, by `after` ascending. Members are matched by key, of duplicates the n-th
 * with the n-th; elements by their members `id`, or `call_id` with `type`, else in their order. Order and
 * white space do not count, numbers count as they are written. A container of the same type never is a change
 * itself. Takes time with the size of what is not the same byte for byte. Empty when cancelled.
 */
[[nodiscard]] std::vector<NodeChange> changedNodes(const NodeTable &before, const NodeTable &after,
                                                   const std::atomic_bool &isCancelled);

} // namespace earshot::json
