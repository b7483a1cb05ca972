// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadataquery.h"

#include "json/pathreader.h"
#include "json/patternmatch.h"

#include <QRegularExpression>

#include <algorithm>

namespace earshot::itemmodels {

using json::NodeId;
using json::NodeType;

namespace {

/** Nodes whose bytes are looked at together first. */
constexpr NodeId RunNodes = 128;

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

/** Keys and values of the nodes from `begin` to before `end`, with what stands between them. */
QByteArrayView bytesOf(const json::NodeTable &table, NodeId begin, NodeId end)
{
    const auto placeOf = [&table](NodeId node) {
        const QByteArrayView key = table.rawKey(node);
        return (key.isEmpty() ? table.raw(node) : key).data();
    };
    const char *behind = end < table.size() ? placeOf(end) : table.bytes().cend();
    return {placeOf(begin), behind};
}

bool mayHold(const MetadataQuery &query, QByteArrayView bytes)
{
    return query.key.mayBeInJson(bytes) && query.text.mayBeInJson(bytes);
}

bool isFound(const json::NodeTable &table, const MetadataQuery &query, NodeId node)
{
    if (query.form == MetadataQuery::Form::Text) {
        return isInKey(table, node, query.text) || isInValue(table, node, query.text);
    }
    return table.isMember(node) && isInKey(table, node, query.key) &&
           (query.text.isEmpty() || isInValue(table, node, query.text));
}

void findTexts(const json::NodeTable &table, const MetadataQuery &query, NodeId begin, NodeId end,
               std::vector<NodeId> &found)
{
    for (; begin < end; begin += RunNodes) {
        const NodeId runEnd = begin + std::min(RunNodes, end - begin);
        if (!mayHold(query, bytesOf(table, begin, runEnd))) {
            continue;
        }
        for (NodeId node = begin; node < runEnd; ++node) {
            if (isFound(table, query, node)) {
                found.push_back(node);
            }
        }
    }
}

void findPaths(const json::NodeTable &table, const MetadataQuery &query, NodeId begin, NodeId end,
               std::vector<NodeId> &found)
{
    json::PatternMatcher matcher(table, query.path);
    for (NodeId node = begin; node < end; ++node) {
        if (matcher.matches(node)) {
            found.push_back(node);
        }
    }
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
    switch (query.form) {
    case MetadataQuery::Form::Text:
    case MetadataQuery::Form::KeyAndValue:
        findTexts(table, query, begin, end, found);
        break;
    case MetadataQuery::Form::Path:
        findPaths(table, query, begin, end, found);
        break;
    case MetadataQuery::Form::Empty:
    case MetadataQuery::Form::BrokenPath:
        break;
    }
}

} // namespace earshot::itemmodels
