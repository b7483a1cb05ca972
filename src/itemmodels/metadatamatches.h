// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/nodetable.h"

#include <vector>

namespace earshot::itemmodels {

/**
 * The nodes of a reply that a filter found, and the tree that they and their ancestors make. An object or
 * array that matches and has no match inside keeps all of its content. Immutable after building.
 */
class MetadataMatches final
{
public:
    MetadataMatches() = default;
    /** @param nodes ascending, each once. Takes a step for each and for each ancestor. */
    MetadataMatches(const json::NodeTable &table, std::vector<json::NodeId> nodes, bool isComplete);

    [[nodiscard]] const std::vector<json::NodeId> &nodes() const { return m_nodes; }
    /** False while the search goes on: these are the first matches. */
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

    [[nodiscard]] bool contains(json::NodeId node) const;
    /** The match behind a node, or before it; round at the end. NoNode when there are none. From NoNode on,
     * the first or last one. */
    [[nodiscard]] json::NodeId next(json::NodeId node) const;
    [[nodiscard]] json::NodeId previous(json::NodeId node) const;
    /** Which match a node is, from 0; of another node the number of matches before it. */
    [[nodiscard]] qsizetype positionOf(json::NodeId node) const;

    /** Whether matches are below a node, so that only some of its children are shown. */
    [[nodiscard]] bool isOnTheWay(json::NodeId node) const;
    /** The shown children of a node that isOnTheWay(). */
    [[nodiscard]] json::NodeId childCount(json::NodeId node) const;
    [[nodiscard]] json::NodeId child(json::NodeId node, json::NodeId index) const;
    /** Position of a shown child among the shown ones. */
    [[nodiscard]] json::NodeId indexOf(json::NodeId node, json::NodeId child) const;
    /** Whether a node is shown, given that its parent is. */
    [[nodiscard]] bool showsChild(json::NodeId parent, json::NodeId child) const;

    /** Memory that this takes, in bytes. */
    [[nodiscard]] qsizetype byteCount() const;

private:
    /** A node on the way, and where its shown children are in m_children. */
    struct Way
    {
        json::NodeId node = json::NoNode;
        quint32 begin = 0;
        quint32 count = 0;
    };

    [[nodiscard]] const Way *wayAt(json::NodeId node) const;
    [[nodiscard]] const json::NodeId *lowerBound(const Way &way, json::NodeId child) const;

    std::vector<json::NodeId> m_nodes;
    std::vector<Way> m_ways; ///< ascending
    std::vector<json::NodeId> m_children;
    bool m_isComplete = true;
};

} // namespace earshot::itemmodels
