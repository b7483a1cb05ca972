// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/nodepath.h"

#include <QHash>

#include <vector>

namespace earshot::json {

/**
 * Tells which nodes of a text a pattern of readPattern() names. Looks from a node upwards, so that any run of
 * nodes can be searched without those before it. A member without a number stands for all members of its key.
 * Strings are not looked into. For one thread.
 */
class PatternMatcher final
{
public:
    PatternMatcher(const NodeTable &nodes, const NodePath &pattern);

    /** Takes a step for each level above the node at most, and again for each `..` of the pattern. */
    [[nodiscard]] bool matches(NodeId node);

private:
    struct Step
    {
        PathStep path;
        QByteArray utf8Key;
        QHash<NodeId, NodeId> numbered; ///< by object: the member that a step with a number names
    };

    [[nodiscard]] bool leadsTo(NodeId node, Step &step);
    [[nodiscard]] bool hasKey(NodeId node, const Step &step) const;
    [[nodiscard]] NodeId numberedMember(NodeId object, Step &step) const;

    NodeTable m_nodes;
    std::vector<Step> m_steps;
};

} // namespace earshot::json
