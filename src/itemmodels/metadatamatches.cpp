// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatamatches.h"

#include <algorithm>
#include <utility>

namespace earshot::itemmodels {

using json::NodeId;
using json::NoNode;

namespace {

/** A shown node on the way from the root to the latest match. */
struct Open
{
    NodeId node = NoNode;
    quint32 way = NoNode; ///< number of its Way, once it has one
};

/** A shown node and the number of its parent's Way. */
struct Edge
{
    quint32 way = 0;
    NodeId child = NoNode;
};

} // namespace

MetadataMatches::MetadataMatches(const json::NodeTable &table, std::vector<NodeId> nodes, bool isComplete)
    : m_nodes(std::move(nodes)), m_isComplete(isComplete)
{
    if (m_nodes.empty()) {
        return;
    }
    // Ids are in the order of the text: what is new on the way to a match lies behind all matches before it.
    std::vector<Open> open{{json::NodeTable::root(), NoNode}};
    std::vector<Edge> edges;
    std::vector<NodeId> chain;
    for (const NodeId match : m_nodes) {
        chain.clear();
        NodeId known = match;
        while (known > open.back().node ||
               !std::binary_search(open.cbegin(), open.cend(), Open{known, 0},
                                   [](const Open &a, const Open &b) { return a.node < b.node; })) {
            chain.push_back(known);
            known = table.parent(known);
        }
        while (open.back().node != known) {
            open.pop_back();
        }
        for (; !chain.empty(); chain.pop_back()) {
            Open &parent = open.back();
            if (parent.way == NoNode) {
                parent.way = static_cast<quint32>(m_ways.size());
                m_ways.push_back({parent.node, 0, 0});
            }
            ++m_ways[parent.way].count;
            edges.push_back({parent.way, chain.back()});
            open.push_back({chain.back(), NoNode});
        }
    }
    quint32 begin = 0;
    for (Way &way : m_ways) {
        way.begin = begin;
        begin += way.count;
        way.count = 0;
    }
    m_children.resize(edges.size());
    for (const Edge &edge : edges) {
        Way &way = m_ways[edge.way];
        m_children[way.begin + way.count++] = edge.child;
    }
}

bool MetadataMatches::contains(NodeId node) const
{
    return std::binary_search(m_nodes.cbegin(), m_nodes.cend(), node);
}

NodeId MetadataMatches::next(NodeId node) const
{
    if (m_nodes.empty()) {
        return NoNode;
    }
    const auto found = std::upper_bound(m_nodes.cbegin(), m_nodes.cend(), node);
    return found == m_nodes.cend() ? m_nodes.front() : *found;
}

NodeId MetadataMatches::previous(NodeId node) const
{
    if (m_nodes.empty()) {
        return NoNode;
    }
    const auto found = std::lower_bound(m_nodes.cbegin(), m_nodes.cend(), node);
    return found == m_nodes.cbegin() ? m_nodes.back() : *std::prev(found);
}

qsizetype MetadataMatches::positionOf(NodeId node) const
{
    return std::lower_bound(m_nodes.cbegin(), m_nodes.cend(), node) - m_nodes.cbegin();
}

const MetadataMatches::Way *MetadataMatches::wayAt(NodeId node) const
{
    const auto found = std::lower_bound(m_ways.cbegin(), m_ways.cend(), node,
                                        [](const Way &way, NodeId wanted) { return way.node < wanted; });
    return found != m_ways.cend() && found->node == node ? &*found : nullptr;
}

const NodeId *MetadataMatches::lowerBound(const Way &way, NodeId child) const
{
    const NodeId *first = m_children.data() + way.begin;
    return std::lower_bound(first, first + way.count, child);
}

bool MetadataMatches::isOnTheWay(NodeId node) const
{
    return wayAt(node) != nullptr;
}

NodeId MetadataMatches::childCount(NodeId node) const
{
    const Way *way = wayAt(node);
    return way != nullptr ? way->count : 0;
}

NodeId MetadataMatches::child(NodeId node, NodeId index) const
{
    const Way *way = wayAt(node);
    return way != nullptr && index < way->count ? m_children[way->begin + index] : NoNode;
}

NodeId MetadataMatches::indexOf(NodeId node, NodeId child) const
{
    const Way *way = wayAt(node);
    return way != nullptr ? static_cast<NodeId>(lowerBound(*way, child) - m_children.data() - way->begin)
                          : NoNode;
}

bool MetadataMatches::showsChild(NodeId parent, NodeId child) const
{
    const Way *way = wayAt(parent);
    if (way == nullptr) {
        return !m_nodes.empty();
    }
    const NodeId *found = lowerBound(*way, child);
    return found != m_children.data() + way->begin + way->count && *found == child;
}

qsizetype MetadataMatches::byteCount() const
{
    const size_t bytes = m_nodes.capacity() * sizeof(NodeId) + m_ways.capacity() * sizeof(Way) +
                         m_children.capacity() * sizeof(NodeId);
    return static_cast<qsizetype>(bytes);
}

} // namespace earshot::itemmodels
