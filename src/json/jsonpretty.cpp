// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonpretty.h"

#include "json/jsontoken.h"

#include <algorithm>

namespace earshot::json {

namespace {

constexpr qsizetype MaxIndent = 64 * 2;

void startLine(QString &text, qsizetype depth)
{
    text += u'\n' + QString(std::min(depth * 2, MaxIndent), u' ');
}

QString closing(const NodeTable &nodes, NodeId node)
{
    return nodes.type(node) == NodeType::Object ? QStringLiteral("}") : QStringLiteral("]");
}

void appendOpening(QString &text, const NodeTable &nodes, NodeId node)
{
    switch (nodes.type(node)) {
    case NodeType::Object:
        text += u'{';
        break;
    case NodeType::Array:
        text += u'[';
        break;
    default:
        text += textFromUtf8(nodes.raw(node));
        return;
    }
    if (nodes.childCount(node) == 0) {
        text += closing(nodes, node);
    }
}

} // namespace

QString prettyPrinted(const NodeTable &nodes, NodeId node)
{
    QString text;
    appendOpening(text, nodes, node);
    NodeId open = node;
    qsizetype depth = 0;
    const NodeId end = nodes.subtreeEnd(node);
    const auto closeUpTo = [&](NodeId parent) {
        while (open != parent) {
            startLine(text, --depth);
            text += closing(nodes, open);
            open = nodes.parent(open);
        }
    };
    for (NodeId child = node + 1; child < end; ++child) {
        const NodeId parent = nodes.parent(child);
        if (nodes.indexInParent(child) == 0) {
            open = parent;
            ++depth;
        } else {
            closeUpTo(parent);
            text += u',';
        }
        startLine(text, depth);
        if (nodes.type(parent) == NodeType::Object) {
            text += u'"' + textFromUtf8(nodes.rawKey(child)) + QLatin1String("\": ");
        }
        appendOpening(text, nodes, child);
    }
    if (nodes.childCount(node) > 0) {
        closeUpTo(nodes.parent(node));
    }
    return text;
}

} // namespace earshot::json
