// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/variables.h"

#include <QCoreApplication>

namespace earshot::itemmodels {

namespace {

using json::NodeId;
using json::NodeTable;
using json::NodeType;

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(Variables)
};

/** A page of facts is read, not searched. */
constexpr int MaxVariables = 200;
constexpr qsizetype LongestJson = 2'000; // bytes

/** Keys that Anyreach's own pages name. Source: conversations/search-and-filters. */
QString knownName(const QString &key)
{
    return key == QLatin1String("anyreach_campaign") ? Names::tr("Campaign") : QString();
}

QString valueText(const NodeTable &nodes, NodeId node)
{
    if (nodes.type(node) == NodeType::String) {
        return nodes.string(node);
    }
    QByteArrayView raw = nodes.raw(node);
    if (raw.size() <= LongestJson) {
        return QString::fromUtf8(raw);
    }
    qsizetype length = LongestJson;
    while (length > 0 && (static_cast<uchar>(raw.at(length)) & 0xC0U) == 0x80U) {
        --length; // not within a character
    }
    return QString::fromUtf8(raw.first(length)) + u'…';
}

/** Appends a variable whose key is not even read where the list is full. */
template <typename Path>
void append(Variables &variables, const NodeTable &nodes, NodeId node, Path pathOf)
{
    if (variables.list.size() == MaxVariables) {
        ++variables.leftOut;
        return;
    }
    const QString path = pathOf();
    variables.list.append(
        {path, knownName(path), valueText(nodes, node), nodes.type(node) == NodeType::Null});
}

} // namespace

Variables variablesOf(const NodeTable &nodes)
{
    Variables variables;
    if (nodes.size() == 0) {
        return variables;
    }
    const NodeId metadata = nodes.member(NodeTable::root(), u"custom_metadata");
    if (metadata == json::NoNode || nodes.type(metadata) != NodeType::Object) {
        return variables;
    }
    for (NodeId node = nodes.firstChild(metadata); node != json::NoNode; node = nodes.nextSibling(node)) {
        if (nodes.type(node) != NodeType::Object || nodes.childCount(node) == 0) {
            append(variables, nodes, node, [&] { return nodes.key(node); });
            continue;
        }
        for (NodeId child = nodes.firstChild(node); child != json::NoNode; child = nodes.nextSibling(child)) {
            append(variables, nodes, child, [&] { return nodes.key(node) + u'.' + nodes.key(child); });
        }
    }
    return variables;
}

} // namespace earshot::itemmodels
