// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadataquery.h"

#include "json/pathreader.h"

#include <QRegularExpression>

namespace earshot::itemmodels {

using json::NodeId;
using json::NodeType;

namespace {

bool isInKey(const json::NodeTable &table, NodeId node, const Utf8Needle &needle)
{
    const QByteArrayView key = table.rawKey(node);
    return table.keyHasEscapes(node) ? needle.isInEscaped(key) : needle.isIn(key);
}

bool isInValue(const json::NodeTable &table, NodeId node, const Utf8Needle &needle)
{
    const NodeType type = table.type(node);
    if (type == NodeType::Object || type == NodeType::Array) {
        return false;
    }
    const QByteArrayView raw = table.raw(node);
    if (type != NodeType::String) {
        return needle.isIn(raw);
    }
    const QByteArrayView inner = raw.sliced(1, raw.size() - 2);
    return table.hasEscapes(node) ? needle.isInEscaped(inner) : needle.isIn(inner);
}

/** Whether an element or the root, which have no key, is meant by a query for a key. */
bool hasKey(const json::NodeTable &table, NodeId node)
{
    const NodeId parent = table.parent(node);
    return parent != json::NoNode && table.type(parent) == NodeType::Object;
}

} // namespace

MetadataQuery MetadataQuery::of(const QString &typed)
{
    static const QRegularExpression keyForm(
        QStringLiteral(R"(\A([A-Za-z0-9_.-]*[A-Za-z_][A-Za-z0-9_.-]*):(?!//)\s*(.*)\z)"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression pathForm(QStringLiteral(R"(\A\$(\z|[.\[]))"));
    const QString text = typed.trimmed();
    MetadataQuery query;
    if (text.isEmpty()) {
        return query;
    }
    if (pathForm.match(text).hasMatch()) {
        const auto path = json::readPattern(text);
        query.form = path ? Form::Path : Form::BrokenPath;
        query.path = path.value_or(json::NodePath());
        return query;
    }
    if (text.size() > 2 && text.startsWith(u'"') && text.endsWith(u'"')) {
        query.form = Form::Text;
        query.text = Utf8Needle(text.sliced(1, text.size() - 2));
    } else if (const auto match = keyForm.match(text); match.hasMatch()) {
        query.form = Form::KeyAndValue;
        query.key = Utf8Needle(match.captured(1));
        query.text = Utf8Needle(match.captured(2));
    } else {
        query.form = Form::Text;
        query.text = Utf8Needle(text);
    }
    return query;
}

void findNodes(const json::NodeTable &table, const MetadataQuery &query, NodeId begin, NodeId end,
               std::vector<NodeId> &found)
{
    const bool isText = query.form == MetadataQuery::Form::Text;
    for (NodeId node = begin; node < end; ++node) {
        const bool isFound = isText ? isInKey(table, node, query.text) || isInValue(table, node, query.text)
                                    : hasKey(table, node) && isInKey(table, node, query.key) &&
                                          (query.text.isEmpty() || isInValue(table, node, query.text));
        if (isFound) {
            found.push_back(node);
        }
    }
}

} // namespace earshot::itemmodels
