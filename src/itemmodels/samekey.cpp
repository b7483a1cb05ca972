// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/samekey.h"

namespace earshot::itemmodels {

using json::NodeId;

NodeId nextWithSameKey(const json::NodeTable &table, NodeId node, bool forward)
{
    if (!table.isMember(node)) {
        return node;
    }
    const QByteArrayView key = table.rawKey(node);
    const auto next = [&](NodeId other) {
        return forward ? (other + 1) % table.size() : (other == 0 ? table.size() : other) - 1;
    };
    for (NodeId other = next(node); other != node; other = next(other)) {
        if (table.rawKey(other) == key && table.isMember(other)) {
            return other;
        }
    }
    return node;
}

} // namespace earshot::itemmodels
