// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/patternmatch.h"

#include <algorithm>
#include <utility>

namespace earshot::json {

namespace {

using Kind = PathStep::Kind;
using NodeIds = std::vector<NodeId>;

bool hasKey(const NodeTable &nodes, NodeId node, const QString &key, const QByteArray &utf8Key)
{
    return nodes.keyHasEscapes(node) ? nodes.key(node) == key : nodes.rawKey(node) == utf8Key;
}

/** `from` is ascending; nodes inside of each other are named once. */
void appendBelow(const NodeTable &nodes, const NodeIds &from, NodeIds &found)
{
    NodeId reached = 0;
    for (const NodeId node : from) {
        const NodeId end = nodes.subtreeEnd(node);
        for (NodeId below = std::max(node, reached); below < end; ++below) {
            found.push_back(below);
        }
        reached = std::max(reached, end);
    }
}

void appendMembers(const NodeTable &nodes, NodeId object, const PathStep &step, NodeIds &found)
{
    const QByteArray utf8Key = step.key.toUtf8();
    NodeId number = 0;
    for (NodeId child = nodes.firstChild(object); child != NoNode; child = nodes.nextSibling(child)) {
        if (hasKey(nodes, child, step.key, utf8Key) &&
            (step.number == PathStep::Last || number++ == step.number)) {
            found.push_back(child);
        }
    }
}

void appendStep(const NodeTable &nodes, NodeId node, const PathStep &step, NodeIds &found)
{
    switch (step.kind) {
    case Kind::Member:
        if (nodes.type(node) == NodeType::Object) {
            appendMembers(nodes, node, step, found);
        }
        break;
    case Kind::Element:
        if (nodes.type(node) == NodeType::Array && step.number < nodes.childCount(node)) {
            found.push_back(nodes.child(node, step.number));
        }
        break;
    case Kind::AnyChild:
        for (NodeId child = nodes.firstChild(node); child != NoNode; child = nodes.nextSibling(child)) {
            found.push_back(child);
        }
        break;
    case Kind::Token:
    case Kind::FromJson:
    case Kind::Below:
        break;
    }
}

} // namespace

std::vector<NodeId> nodesMatching(const NodeTable &nodes, const NodePath &pattern,
                                  const std::atomic_bool &isCancelled)
{
    NodeIds reached;
    if (nodes.size() > 0) {
        reached.push_back(NodeTable::root());
    }
    for (const PathStep &step : pattern) {
        NodeIds next;
        if (step.kind == Kind::Below) {
            appendBelow(nodes, reached, next);
        }
        for (const NodeId node : reached) {
            if (isCancelled) {
                return {};
            }
            appendStep(nodes, node, step, next);
        }
        if (!std::is_sorted(next.cbegin(), next.cend())) {
            std::sort(next.begin(), next.end()); // below one of `reached` was another one
        }
        reached = std::move(next);
    }
    return reached;
}

} // namespace earshot::json
