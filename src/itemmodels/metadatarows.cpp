// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatarows.h"

#include <algorithm>

namespace earshot::itemmodels {

using json::NodeId;
using json::NoNode;

namespace {

constexpr NodeId MaxRows = MetadataRows::MaxRows;

/** Children in a range of a level. */
quint64 rangeSize(int level)
{
    quint64 size = 1;
    for (; level > 0; --level) {
        size *= MaxRows;
    }
    return size;
}

/** Level of the rows directly below a container. */
quint8 topLevel(NodeId count)
{
    quint8 level = 0;
    while (count > rangeSize(level) * MaxRows) {
        ++level;
    }
    return level;
}

int rowsOf(quint64 count, int level)
{
    return static_cast<int>((count + rangeSize(level) - 1) / rangeSize(level));
}

} // namespace

void MetadataRows::reset(const MetadataTexts *texts, const MetadataMatches *matches)
{
    m_texts = texts;
    m_matches = matches;
    m_runs.clear();
}

bool MetadataRows::isFiltered(quint32 text, NodeId container) const
{
    return m_matches != nullptr && text == MetadataNode::Reply && m_matches->isOnTheWay(container);
}

MetadataRows::Children MetadataRows::childrenAt(quint32 text, NodeId container) const
{
    const bool isHidden = m_matches != nullptr && m_matches->nodes().empty();
    const NodeId count = isHidden                      ? 0
                         : isFiltered(text, container) ? m_matches->childCount(container)
                                                       : m_texts->table(text).childCount(container);
    return {text, container, count};
}

MetadataRows::Children MetadataRows::childrenOf(const MetadataNode &row) const
{
    if (m_texts == nullptr || m_texts->isEmpty()) {
        return {};
    }
    if (row.node == NoNode) {
        return childrenAt(MetadataNode::Reply, json::NodeTable::root());
    }
    if (m_texts->tableOf(row).type(row.node) == json::NodeType::String) {
        const auto text = m_texts->textIn(row);
        return text ? childrenAt(*text, json::NodeTable::root()) : Children();
    }
    return childrenAt(row.text, row.node);
}

MetadataRows::Children MetadataRows::siblingsOf(const MetadataNode &row) const
{
    return childrenAt(row.text, m_texts->tableOf(row).parent(row.node));
}

NodeId MetadataRows::child(const Children &children, NodeId index) const
{
    if (isFiltered(children.text, children.container)) {
        return m_matches->child(children.container, index);
    }
    const json::NodeTable &table = m_texts->table(children.text);
    const NodeId begin = index / MaxRows * MaxRows;
    if (index == begin) {
        return table.child(children.container, begin);
    }
    const NodeId first = table.child(children.container, begin);
    const quint64 id = quint64{children.text} << 32U | first;
    if (const auto *run = m_runs.object(id)) {
        return (*run)[index - begin];
    }
    auto run = std::make_unique<std::vector<NodeId>>();
    run->reserve(std::min(MaxRows, children.count - begin));
    for (NodeId node = first; node != NoNode && run->size() < MaxRows; node = table.nextSibling(node)) {
        run->push_back(node);
    }
    const NodeId found = (*run)[index - begin];
    m_runs.insert(id, run.release());
    return found;
}

NodeId MetadataRows::indexOf(const Children &children, NodeId node) const
{
    return isFiltered(children.text, children.container) ? m_matches->indexOf(children.container, node)
                                                         : m_texts->table(children.text).indexInParent(node);
}

int MetadataRows::rowsBelow(NodeId childCount)
{
    return rowsOf(childCount, topLevel(childCount));
}

int MetadataRows::rowCount(const MetadataNode &parent) const
{
    if (parent.level == 0) {
        return rowsBelow(childrenOf(parent).count);
    }
    return rowsOf(sizeOf(parent), parent.level - 1);
}

MetadataNode MetadataRows::row(const MetadataNode &parent, int row) const
{
    const bool isRange = parent.level > 0;
    const Children children = isRange ? siblingsOf(parent) : childrenOf(parent);
    const auto level = static_cast<quint8>(isRange ? parent.level - 1 : topLevel(children.count));
    const quint64 first = isRange ? indexOf(children, parent.node) : 0;
    const quint64 index = first + static_cast<quint64>(row) * rangeSize(level);
    return {children.text, child(children, static_cast<NodeId>(index)), level};
}

MetadataNode MetadataRows::parentOf(const MetadataNode &row) const
{
    const Children siblings = siblingsOf(row);
    if (row.level < topLevel(siblings.count)) {
        const auto level = static_cast<quint8>(row.level + 1);
        const quint64 index = indexOf(siblings, row.node) / rangeSize(level) * rangeSize(level);
        return {row.text, child(siblings, static_cast<NodeId>(index)), level};
    }
    if (siblings.container != json::NodeTable::root()) {
        return {row.text, siblings.container, 0};
    }
    return row.text == MetadataNode::Reply ? MetadataNode() : m_texts->holderOf(row.text);
}

int MetadataRows::rowOf(const MetadataNode &row) const
{
    const Children siblings = siblingsOf(row);
    const quint64 position = indexOf(siblings, row.node) / rangeSize(row.level);
    return static_cast<int>(row.level < topLevel(siblings.count) ? position % MaxRows : position);
}

bool MetadataRows::isShown(const MetadataNode &row) const
{
    if (m_matches == nullptr) {
        return true;
    }
    MetadataNode node = row;
    while (node.text != MetadataNode::Reply) {
        node = m_texts->holderOf(node.text);
    }
    const json::NodeTable &table = m_texts->table(MetadataNode::Reply);
    for (NodeId child = node.node; table.parent(child) != NoNode; child = table.parent(child)) {
        if (!m_matches->showsChild(table.parent(child), child)) {
            return false;
        }
    }
    return true;
}

NodeId MetadataRows::sizeOf(const MetadataNode &range) const
{
    const Children siblings = siblingsOf(range);
    const quint64 behind = siblings.count - indexOf(siblings, range.node);
    return static_cast<NodeId>(std::min(behind, rangeSize(range.level)));
}

std::pair<NodeId, NodeId> MetadataRows::endsOf(const MetadataNode &range) const
{
    const Children siblings = siblingsOf(range);
    return {range.node, child(siblings, indexOf(siblings, range.node) + sizeOf(range) - 1)};
}

} // namespace earshot::itemmodels
