// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/patternmatch.h"

namespace earshot::json {

using Kind = PathStep::Kind;

PatternMatcher::PatternMatcher(const NodeTable &nodes, const NodePath &pattern) : m_nodes(nodes)
{
    for (const PathStep &step : pattern) {
        m_steps.push_back({step, step.key.toUtf8(), {}});
    }
}

/** From the last step to the first one, as globs are matched: of the `..` only the latest is tried again. */
bool PatternMatcher::matches(NodeId node)
{
    size_t left = m_steps.size(); // steps that lead to the node
    size_t retryLeft = 0;
    NodeId retryFrom = NoNode; // the highest node that a `..` was taken to end at
    while (true) {
        const NodeId parent = m_nodes.parent(node);
        if (left > 0 && m_steps[left - 1].path.kind == Kind::Below) {
            --left;
            if (left == 0) {
                return true;
            }
            retryLeft = left;
            retryFrom = node;
        } else if (left > 0 && parent != NoNode && leadsTo(node, m_steps[left - 1])) {
            --left;
            node = parent;
        } else if (left == 0 && parent == NoNode) {
            return true;
        } else {
            retryFrom = retryFrom == NoNode ? NoNode : m_nodes.parent(retryFrom);
            if (retryFrom == NoNode) {
                return false;
            }
            node = retryFrom;
            left = retryLeft;
        }
    }
}

/** Whether a step leads from the parent of a node to the node. */
bool PatternMatcher::leadsTo(NodeId node, Step &step)
{
    switch (step.path.kind) {
    case Kind::Member:
        return hasKey(node, step) && m_nodes.isMember(node) &&
               (step.path.number == PathStep::Last || numberedMember(m_nodes.parent(node), step) == node);
    case Kind::Element:
        return m_nodes.indexInParent(node) == step.path.number &&
               m_nodes.type(m_nodes.parent(node)) == NodeType::Array;
    case Kind::AnyChild:
        return true;
    case Kind::Token:
    case Kind::FromJson:
    case Kind::Below:
        break;
    }
    return false;
}

bool PatternMatcher::hasKey(NodeId node, const Step &step) const
{
    const QByteArrayView raw = m_nodes.rawKey(node);
    if (raw.size() < step.utf8Key.size()) {
        return false; // escapes only make it longer
    }
    return m_nodes.keyHasEscapes(node) ? m_nodes.key(node) == step.path.key : raw == step.utf8Key;
}

NodeId PatternMatcher::numberedMember(NodeId object, Step &step) const
{
    if (const auto known = step.numbered.constFind(object); known != step.numbered.constEnd()) {
        return *known;
    }
    NodeId member = m_nodes.firstChild(object);
    for (NodeId number = 0; member != NoNode; member = m_nodes.nextSibling(member)) {
        if (hasKey(member, step) && number++ == step.path.number) {
            break;
        }
    }
    step.numbered.insert(object, member);
    return member;
}

} // namespace earshot::json
