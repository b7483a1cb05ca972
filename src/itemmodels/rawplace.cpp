// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/rawplace.h"

namespace earshot::itemmodels {

using json::NodeId;
using json::NodeTable;

namespace {

RawPlace placeIn(const NodeTable &table, QByteArrayView part)
{
    const qsizetype begin = part.data() - table.bytes().constData();
    return {begin, begin + part.size()};
}

/** Where a value begins with its key, which is in quotes. */
qsizetype beginWithKey(const NodeTable &table, NodeId node)
{
    return table.isMember(node) ? placeIn(table, table.rawKey(node)).begin - 1
                                : placeIn(table, table.raw(node)).begin;
}

} // namespace

RawPlace rawPlaceOf(const MetadataTexts &texts, const MetadataRows &rows, const MetadataNode &node)
{
    if (texts.isEmpty() || node.node == json::NoNode || node.text == MetadataNode::AbsentKeys) {
        return {};
    }
    const NodeTable &table = texts.table(MetadataNode::Reply);
    if (node.text == MetadataNode::Reply && node.level > 0) {
        const auto [first, last] = rows.endsOf(node);
        return {placeIn(table, table.raw(first)).begin, placeIn(table, table.raw(last)).end};
    }
    MetadataNode shown = node;
    while (shown.text != MetadataNode::Reply) {
        shown = texts.holderOf(shown.text);
    }
    return placeIn(table, table.raw(shown.node));
}

MetadataNode valueAtByte(const MetadataTexts &texts, qsizetype offset)
{
    if (texts.isEmpty()) {
        return {};
    }
    // Nodes are in the order of the text, by their keys as well as by their values.
    const NodeTable &table = texts.table(MetadataNode::Reply);
    NodeId first = 0;
    for (NodeId count = table.size(); count > 0;) {
        const NodeId half = count / 2;
        if (beginWithKey(table, first + half) <= offset) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    NodeId node = first == 0 ? json::NoNode : first - 1;
    while (node != json::NoNode && placeIn(table, table.raw(node)).end <= offset) {
        node = table.parent(node);
    }
    return {MetadataNode::Reply, node, 0};
}

} // namespace earshot::itemmodels
