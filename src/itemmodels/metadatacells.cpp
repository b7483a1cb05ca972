// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatacells.h"

#include "base/visibletext.h"
#include "itemmodels/durationhint.h"
#include "itemmodels/linkfinder.h"
#include "itemmodels/timehint.h"
#include "json/jsonpretty.h"

namespace earshot::itemmodels {

using json::NodeType;

namespace {

/** Bytes of a string that are unescaped to show its start in a row. */
constexpr qsizetype LongestShortString = 4'000;
constexpr qsizetype LongestKey = 200;
constexpr qsizetype LongestToolTip = 2'000;
constexpr qsizetype LongestUrl = 4'000;

QString elided(const QString &text, qsizetype longest)
{
    if (text.size() <= longest) {
        return text;
    }
    // Not between the two halves of a character.
    const bool splits = text.at(longest - 2).isHighSurrogate();
    return text.left(longest - (splits ? 2 : 1)) + u'…';
}

QString oneLine(const QString &text)
{
    return base::visibleText(text, base::TextForm::SingleLine);
}

/** The first `bytes` of a UTF-8 text, less those of a character cut in two. */
QByteArrayView startOf(QByteArrayView text, qsizetype bytes)
{
    if (text.size() <= bytes) {
        return text;
    }
    while (bytes > 0 && (static_cast<uchar>(text.at(bytes)) & 0xC0U) == 0x80U) {
        --bytes;
    }
    return text.first(bytes);
}

} // namespace

bool MetadataCells::isContainer(const MetadataNode &node) const
{
    const NodeType type = m_texts.tableOf(node).type(node.node);
    return type == NodeType::Object || type == NodeType::Array;
}

MetadataKind MetadataCells::kind(const MetadataNode &node) const
{
    if (node.text == MetadataNode::AbsentKeys) {
        return m_absentKeys.at(node.node).isWithheld ? MetadataKind::Withheld : MetadataKind::Absent;
    }
    if (node.level > 0) {
        return MetadataKind::Range;
    }
    switch (m_texts.tableOf(node).type(node.node)) {
    case NodeType::Object:
        return MetadataKind::Object;
    case NodeType::Array:
        return MetadataKind::Array;
    case NodeType::String:
        return MetadataKind::String;
    case NodeType::Number:
        return MetadataKind::Number;
    case NodeType::Bool:
        return MetadataKind::Bool;
    case NodeType::Null:
        break;
    }
    return MetadataKind::Null;
}

QString MetadataCells::receivedKey(const MetadataNode &node) const
{
    if (node.text == MetadataNode::AbsentKeys) {
        return m_absentKeys.at(node.node).key;
    }
    const json::NodeTable &table = m_texts.tableOf(node);
    if (node.level > 0) {
        const auto [first, last] = m_rows.endsOf(node);
        return QStringLiteral("[%1 … %2]").arg(table.indexInParent(first)).arg(table.indexInParent(last));
    }
    const bool isElement = table.type(table.parent(node.node)) == NodeType::Array;
    return isElement ? QStringLiteral("[%1]").arg(table.indexInParent(node.node)) : table.key(node.node);
}

QString MetadataCells::key(const MetadataNode &node) const
{
    return elided(oneLine(receivedKey(node)), LongestKey);
}

QString MetadataCells::value(const MetadataNode &node) const
{
    const auto counted = [](int count, bool isObject) {
        return isObject ? tr("%Ln members", nullptr, count) : tr("%Ln elements", nullptr, count);
    };
    const auto ofObject = [this](const MetadataNode &value) {
        return m_texts.tableOf(value).type(value.node) == NodeType::Object;
    };
    switch (kind(node)) {
    case MetadataKind::Withheld:
        return tr("withheld: the token's role may not read it");
    case MetadataKind::Absent:
        return tr("not in the reply");
    case MetadataKind::Range: {
        const json::NodeTable &table = m_texts.tableOf(node);
        const auto shown = static_cast<int>(m_rows.sizeOf(node));
        return counted(shown, ofObject({node.text, table.parent(node.node), 0}));
    }
    case MetadataKind::Object:
    case MetadataKind::Array:
        return counted(static_cast<int>(m_texts.tableOf(node).childCount(node.node)), ofObject(node));
    case MetadataKind::String:
    case MetadataKind::Number:
    case MetadataKind::Bool:
    case MetadataKind::Null:
        break;
    }
    const bool isString = kind(node) == MetadataKind::String;
    const QString shown = elided(oneLine(isString ? shortString(node) : previewText(node)), LongestValue);
    const QString text = isString ? u'"' + shown + u'"' : shown;
    const QString meaning = hint(node);
    return meaning.isEmpty() ? text : QStringLiteral("%1  (%2)").arg(text, meaning);
}

QString MetadataCells::hint(const MetadataNode &node) const
{
    const json::NodeTable &table = m_texts.tableOf(node);
    const NodeType type = table.type(node.node);
    if (type != NodeType::String && type != NodeType::Number) {
        return {};
    }
    const QString key = table.key(node.node);
    const QString value = type == NodeType::String ? shortString(node) : previewText(node);
    if (const auto time = timeHint(key, value)) {
        return time->toString(u"yyyy-MM-dd HH:mm:ss t");
    }
    const auto durationMs = type == NodeType::Number ? durationHintMs(key, value) : std::nullopt;
    return durationMs ? durationWords(*durationMs) : QString();
}

QString MetadataCells::type(const MetadataNode &node) const
{
    switch (kind(node)) {
    case MetadataKind::Object:
        return tr("object");
    case MetadataKind::Array:
        return tr("array");
    case MetadataKind::String:
        return m_texts.holdsText(node) ? tr("JSON string") : tr("string");
    case MetadataKind::Number:
        return tr("number");
    case MetadataKind::Bool:
        return tr("bool");
    case MetadataKind::Null:
        return tr("null");
    case MetadataKind::Range:
        return tr("range");
    case MetadataKind::Absent:
        return tr("absent");
    case MetadataKind::Withheld:
        return tr("withheld");
    }
    return {};
}

QString MetadataCells::shortString(const MetadataNode &node) const
{
    return m_texts.tableOf(node).stringStart(node.node, LongestShortString);
}

QString MetadataCells::fullText(const MetadataNode &node) const
{
    if (!node.isValue()) {
        return {};
    }
    const json::NodeTable &table = m_texts.tableOf(node);
    return table.type(node.node) == NodeType::String ? table.string(node.node)
                                                     : QString::fromUtf8(table.raw(node.node));
}

QString MetadataCells::previewText(const MetadataNode &node) const
{
    if (!node.isValue()) {
        return {};
    }
    const json::NodeTable &table = m_texts.tableOf(node);
    if (table.type(node.node) == NodeType::String) {
        return table.stringStart(node.node, LongestPreview);
    }
    const QByteArrayView raw = table.raw(node.node);
    return isContainer(node) && raw.size() <= LongestPreview
               ? json::prettyPrinted(table, node.node).left(LongestPreview)
               : QString::fromUtf8(startOf(raw, LongestPreview));
}

QString MetadataCells::path(const MetadataNode &node) const
{
    if (!node.isValue()) {
        return {};
    }
    const auto form = node.text == MetadataNode::Reply ? json::PathForm::Dot : json::PathForm::Jq;
    return oneLine(elided(json::pathText(m_texts.pathTo(node), form).text, LongestToolTip));
}

QString MetadataCells::longValue(const MetadataNode &node) const
{
    return node.isValue() && !isContainer(node)
               ? base::visibleText(elided(previewText(node), LongestToolTip), base::TextForm::Paragraphs)
               : QString();
}

QUrl MetadataCells::url(const MetadataNode &node) const
{
    const bool isString = node.isValue() && kind(node) == MetadataKind::String;
    if (!isString || m_texts.tableOf(node).raw(node.node).size() > LongestUrl) {
        return {};
    }
    const QString text = m_texts.tableOf(node).string(node.node);
    const auto links = linksIn(text);
    return links.size() == 1 && links.front() == LinkSpan{0, text.size()} ? linkUrl(text) : QUrl();
}

} // namespace earshot::itemmodels
