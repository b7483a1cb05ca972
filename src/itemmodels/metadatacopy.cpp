// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatacopy.h"

#include "itemmodels/metadataquery.h"
#include "json/jsonpretty.h"
#include "json/jsontoken.h"

#include <QCoreApplication>

#include <algorithm>

namespace earshot::itemmodels {

using json::NodeType;
using json::PathForm;

namespace {

constexpr qsizetype LongestFilter = 200;
constexpr qsizetype LongestFilterBytes = 6 * LongestFilter; // each letter may stand escaped

struct MetadataTree
{
    Q_DECLARE_TR_FUNCTIONS(MetadataTree)
};

QString rawText(const json::NodeTable &table, json::NodeId node)
{
    return json::textFromUtf8(table.raw(node));
}

QString textOf(const json::NodeTable &table, json::NodeId node)
{
    return table.type(node) == NodeType::String ? table.string(node) : rawText(table, node);
}

QString keyOf(const json::NodeTable &table, json::NodeId node)
{
    const bool isElement = node != json::NodeTable::root() && !table.isMember(node);
    return isElement ? QString::number(table.indexInParent(node)) : table.key(node);
}

/** Also a long one that nobody opened yet: who copies it wants it now. */
std::optional<json::NodeTable> textIn(const MetadataTexts &texts, const MetadataNode &value)
{
    if (texts.isUnread(value)) {
        return MetadataTexts::parsed(texts.tableOf(value), value.node);
    }
    const auto text = texts.textIn(value);
    return text ? std::optional(texts.table(*text)) : std::nullopt;
}

QString prettyText(const MetadataTexts &texts, const MetadataNode &value)
{
    const auto text = textIn(texts, value);
    return text ? json::prettyPrinted(*text, json::NodeTable::root())
                : json::prettyPrinted(texts.tableOf(value), value.node);
}

/** As much of a text as a line takes without hiding any of it. */
QString startInLine(const QString &text)
{
    const auto isUnfit = [](QChar c) {
        return !c.isPrint() || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    };
    const auto end = std::find_if(text.cbegin(), text.cend(), isUnfit);
    return text.left(std::min<qsizetype>(end - text.cbegin(), LongestFilter)).trimmed();
}

QString filterFor(const MetadataTexts &texts, const MetadataNode &value)
{
    const json::NodeTable &table = texts.tableOf(value);
    const NodeType type = table.type(value.node);
    const bool isScalar = type != NodeType::Object && type != NodeType::Array;
    const QString start = type == NodeType::String ? table.stringStart(value.node, LongestFilterBytes)
                          : isScalar               ? rawText(table, value.node)
                                                   : QString();
    const QString text = startInLine(start);
    QString byKey = keyOf(table, value.node) + u':' + text;
    if (MetadataQuery::of(byKey).form == MetadataQuery::Form::KeyAndValue) {
        return byKey;
    }
    return text.isEmpty() ? json::pathText(texts.pathTo(value), PathForm::Dot).text : u'"' + text + u'"';
}

QString typeName(NodeType type)
{
    switch (type) {
    case NodeType::Object:
        return QStringLiteral("object");
    case NodeType::Array:
        return QStringLiteral("array");
    case NodeType::String:
        return QStringLiteral("string");
    case NodeType::Number:
        return QStringLiteral("number");
    case NodeType::Bool:
        return QStringLiteral("bool");
    case NodeType::Null:
        break;
    }
    return QStringLiteral("null");
}

QString cell(QString text)
{
    return text.replace(u'\\', QLatin1String("\\\\"))
        .replace(u'\t', QLatin1String("\\t"))
        .replace(u'\n', QLatin1String("\\n"))
        .replace(u'\r', QLatin1String("\\r"));
}

/** A number keeps its sign: only a text can be a formula. */
QString safeCell(const QString &text, NodeType type)
{
    const bool isFormula =
        type == NodeType::String && !text.isEmpty() && QStringView(u"=+-@").contains(text.front());
    return cell(isFormula ? u'\'' + text : text);
}

} // namespace

json::PathText copied(const MetadataTexts &texts, const MetadataNode &value, MetadataCopy what)
{
    if (!value.isValue()) {
        return {};
    }
    const json::NodeTable &table = texts.tableOf(value);
    const auto path = [&](PathForm form) { return json::pathText(texts.pathTo(value), form); };
    switch (what) {
    case MetadataCopy::Value:
        return {rawText(table, value.node)};
    case MetadataCopy::Text:
        return {textOf(table, value.node)};
    case MetadataCopy::Key:
        return {keyOf(table, value.node)};
    case MetadataCopy::DotPath:
        return path(PathForm::Dot);
    case MetadataCopy::BracketPath:
        return path(PathForm::Bracket);
    case MetadataCopy::Pointer:
        return path(PathForm::Pointer);
    case MetadataCopy::JqPath:
        return path(PathForm::Jq);
    case MetadataCopy::PrettyJson:
        return {prettyText(texts, value)};
    case MetadataCopy::Filter:
        return {filterFor(texts, value)};
    }
    return {};
}

QString rowsAsTsv(const MetadataTexts &texts, const QList<MetadataNode> &values)
{
    QString tsv = MetadataTree::tr("Path") + u'\t' + MetadataTree::tr("Value") + u'\t' +
                  MetadataTree::tr("Type") + u'\n';
    for (const MetadataNode &value : values) {
        if (!value.isValue()) {
            continue;
        }
        const json::NodeTable &table = texts.tableOf(value);
        const NodeType type = table.type(value.node);
        const bool isOfReply = value.text == MetadataNode::Reply;
        const QString path =
            json::pathText(texts.pathTo(value), isOfReply ? PathForm::Dot : PathForm::Jq).text;
        tsv +=
            cell(path) + u'\t' + safeCell(textOf(table, value.node), type) + u'\t' + typeName(type) + u'\n';
    }
    return tsv;
}

} // namespace earshot::itemmodels
