// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/nodetable.h"

#include <QByteArray>

#include <vector>

namespace earshot::json {

/** One value of the text. Offsets and lengths are bytes of NodeTableData::bytes. */
struct Node
{
    quint32 begin = 0;
    quint32 length = 0;
    quint32 keyBegin = 0; ///< behind the opening quote
    quint32 keyLength = 0;
    NodeId parent = NoNode;
    NodeId nextSibling = NoNode;
    NodeId childCount = 0; ///< the first child, if any, is the next node
    NodeId indexInParent = 0;
    NodeType type = NodeType::Null;
    bool hasEscapes = false; ///< of a string: a backslash is in it
    bool keyHasEscapes = false;
};
static_assert(sizeof(Node) <= 36, "a large conversation has millions of nodes");

/** A place in a container of many children: each child whose index is a multiple of ChildRun, but the first.
 */
struct ChildMark
{
    NodeId container = NoNode;
    NodeId child = NoNode;

    bool operator<(const ChildMark &other) const
    {
        return container != other.container ? container < other.container : child < other.child;
    }
};

/** Children between two marks. */
inline constexpr NodeId ChildRun = 1000;

/** What copies of a NodeTable share. */
struct NodeTableData
{
    QByteArray bytes;
    std::vector<Node> nodes;
    std::vector<ChildMark> marks; ///< ascending
};

} // namespace earshot::json
