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
};
static_assert(sizeof(Node) <= 48, "a large conversation has millions of nodes");

/** What copies of a NodeTable share. */
struct NodeTableData
{
    QByteArray bytes;
    std::vector<Node> nodes;
};

} // namespace earshot::json
