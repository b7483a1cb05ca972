// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatatreemodel.h"

#include "base/visibletext.h"
#include "itemmodels/durationhint.h"
#include "itemmodels/linkfinder.h"
#include "itemmodels/metadatachanges.h"
#include "itemmodels/roles.h"
#include "itemmodels/timehint.h"
#include "json/jsonpretty.h"

#include <QUrl>

#include <utility>

namespace earshot::itemmodels {

namespace {

using json::NodeId;
using json::NodeType;

/** Bytes of a string that are unescaped to show its start in a row. */
constexpr qsizetype LongestShortString = 4'000;
constexpr qsizetype LongestKey = 200;
constexpr qsizetype LongestToolTip = 2'000;
constexpr qsizetype LongestUrl = 4'000;

/** Between the places of a string and of a value in its text, and before the level of a range. */
constexpr QChar InText(0x1F);
constexpr QChar OfRange(0x1E);

/*
 * Qt's hash of an index is row * 16 + column + internalId, unmixed, and QTreeView holds its open rows in a
 * hash: plain node numbers make expanding take minutes. This permutation of 32 bits is "lowbias32" by Chris
 * Wellons.
 */
quint32 mixed(quint32 x)
{
    x ^= x >> 16U;
    x *= 0x7FEB352DU;
    x ^= x >> 15U;
    x *= 0x846CA68BU;
    x ^= x >> 16U;
    return x;
}

quint32 unmixed(quint32 x)
{
    x ^= x >> 16U;
    x *= 0x43021123U;
    x ^= x >> 15U ^ x >> 30U;
    x *= 0x1D69E2A5U;
    x ^= x >> 16U;
    return x;
}

static_assert(sizeof(quintptr) == 8, "an index tells text, node and level");

/** 32 bits node, 3 bits level, 29 bits text. */
quintptr idOf(const MetadataNode &node)
{
    return quintptr{mixed(node.node)} | quintptr{node.level} << 32U | quintptr{node.text} << 35U;
}

MetadataNode nodeOfId(quintptr id)
{
    return {static_cast<quint32>(id >> 35U), unmixed(static_cast<quint32>(id)),
            static_cast<quint8>(id >> 32U & 7U)};
}

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

MetadataTreeModel::MetadataTreeModel(QObject *parent)
    : QAbstractItemModel(parent), m_texts(std::make_unique<MetadataTexts>())
{}

MetadataTreeModel::~MetadataTreeModel() = default;

void MetadataTreeModel::setTable(const json::NodeTable &table)
{
    reset(table);
}

void MetadataTreeModel::clear()
{
    reset({});
}

void MetadataTreeModel::reset(const json::NodeTable &table)
{
    beginResetModel();
    m_texts = std::make_unique<MetadataTexts>(table);
    m_matches.reset();
    m_changes.reset();
    m_rows.reset(m_texts.get(), nullptr);
    m_absentKeys.clear();
    endResetModel();
}

void MetadataTreeModel::setAbsentKeys(const QList<AbsentKey> &keys)
{
    const bool isShown = !m_matches && !m_texts->isEmpty();
    if (isShown) {
        beginResetModel();
    }
    m_absentKeys = keys;
    if (isShown) {
        endResetModel();
    }
}

void MetadataTreeModel::setMatches(const std::shared_ptr<const MetadataMatches> &matches)
{
    if (matches == m_matches) {
        return;
    }
    beginResetModel();
    m_matches = matches;
    m_rows.reset(m_texts.get(), m_matches.get());
    endResetModel();
}

void MetadataTreeModel::setChanges(const std::shared_ptr<const MetadataChanges> &changes)
{
    m_changes = changes;
    // Any row may have been marked, at any level; views ask again for what they show.
    Q_EMIT layoutAboutToBeChanged();
    Q_EMIT layoutChanged();
}

int MetadataTreeModel::absentRows() const
{
    return m_matches || m_texts->isEmpty() ? 0 : static_cast<int>(m_absentKeys.size());
}

QModelIndex MetadataTreeModel::indexOf(NodeId node) const
{
    return indexOf(MetadataNode{MetadataNode::Reply, node, 0});
}

QModelIndex MetadataTreeModel::indexOf(const MetadataNode &node) const
{
    if (m_texts->isEmpty() || node.node == json::NoNode) {
        return {};
    }
    if (node.text == MetadataNode::AbsentKeys) {
        const int row = m_rows.rowCount({}) + static_cast<int>(node.node);
        return static_cast<int>(node.node) < absentRows() ? createIndex(row, KeyColumn, idOf(node))
                                                          : QModelIndex();
    }
    const bool isRoot = node.node == json::NodeTable::root() && node.level == 0;
    return isRoot || !m_rows.isShown(node) ? QModelIndex()
                                           : createIndex(m_rows.rowOf(node), KeyColumn, idOf(node));
}

QModelIndex MetadataTreeModel::indexOfPlace(const QString &place) const
{
    MetadataNode node;
    const QStringList levels = place.split(OfRange);
    for (const QString &pointer : levels.first().split(InText)) {
        const auto text =
            node.node == json::NoNode ? std::optional(MetadataNode::Reply) : m_texts->textIn(node);
        if (m_texts->isEmpty() || !text) {
            return {};
        }
        node = {*text, m_texts->table(*text).find(pointer), 0};
        if (node.node == json::NoNode) {
            return {};
        }
    }
    for (const int level = levels.value(1).toInt(); node.node != json::NoNode && node.level < level;) {
        node = m_rows.parentOf(node); // of a range, its first child tells the place
        if (node.level == 0) {
            return {};
        }
    }
    return indexOf(node);
}

MetadataNode MetadataTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeOfId(index.internalId()) : MetadataNode();
}

QModelIndex MetadataTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const MetadataNode above = nodeAt(parent);
    const int absent = parent.isValid() ? -1 : row - m_rows.rowCount(above);
    const MetadataNode node = absent >= 0
                                  ? MetadataNode{MetadataNode::AbsentKeys, static_cast<NodeId>(absent), 0}
                                  : m_rows.row(above, row);
    return createIndex(row, column, idOf(node));
}

QModelIndex MetadataTreeModel::parent(const QModelIndex &child) const
{
    const MetadataNode node = nodeAt(child);
    if (node.node == json::NoNode || node.text == MetadataNode::AbsentKeys) {
        return {};
    }
    const MetadataNode parent = m_rows.parentOf(node);
    return parent.node == json::NoNode ? QModelIndex()
                                       : createIndex(m_rows.rowOf(parent), KeyColumn, idOf(parent));
}

int MetadataTreeModel::rowCount(const QModelIndex &parent) const
{
    const MetadataNode node = nodeAt(parent);
    if (parent.column() > KeyColumn || node.text == MetadataNode::AbsentKeys) {
        return 0;
    }
    return m_rows.rowCount(node) + (parent.isValid() ? 0 : absentRows());
}

int MetadataTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

bool MetadataTreeModel::hasChildren(const QModelIndex &parent) const
{
    const MetadataNode node = nodeAt(parent);
    const bool isString = node.isValue() && kindOf(node) == MetadataKind::String;
    return isString ? parent.column() == KeyColumn && m_texts->holdsText(node) : rowCount(parent) > 0;
}

Qt::ItemFlags MetadataTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const MetadataNode node = nodeAt(index);
    const bool mayHaveChildren =
        node.level > 0 || (node.isValue() && (isContainer(node) || m_texts->holdsText(node)));
    // Without it, QTreeView hashes every leaf too.
    return index.isValid() && !mayHaveChildren ? flags | Qt::ItemNeverHasChildren : flags;
}

QVariant MetadataTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const MetadataNode node = nodeAt(index);
    const bool isOfReply = node.isValue() && node.text == MetadataNode::Reply;
    switch (role) {
    case Qt::DisplayRole:
        return displayText(node, index.column());
    case Qt::ToolTipRole:
        return toolTip(node, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == KeyColumn ? QStringLiteral("%1: %2").arg(keyText(node), valueText(node))
                                           : displayText(node, index.column());
    case NodeIdRole:
        return isOfReply ? node.node : json::NoNode;
    case FullTextRole:
        return fullText(node);
    case PreviewTextRole:
        return previewText(node);
    case PointerRole:
        return node.text == MetadataNode::AbsentKeys
                   ? QString()
                   : placeOf(node).section(InText, 0, 0).section(OfRange, 0, 0);
    case KeyRole:
        return receivedKey(node);
    case MetadataNodeRole:
        return QVariant::fromValue(node);
    case MetadataKindRole:
        return static_cast<int>(kindOf(node));
    case PlaceRole:
        return placeOf(node);
    case HintRole:
        return node.isValue() ? hintText(node) : QString();
    case UrlRole:
        return urlOf(node);
    case HoldsJsonRole:
        return node.isValue() && m_texts->holdsText(node);
    case MatchRole:
        return isOfReply && m_matches && m_matches->contains(node.node);
    case ChangeRole:
        return isOfReply && m_changes ? m_changes->kindOf(node.node) : MetadataChange::None;
    case ChangeTextRole:
        return isOfReply && m_changes ? m_changes->textOf(node.node) : QString();
    default:
        return {};
    }
}

QVariant MetadataTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case KeyColumn:
        return tr("Key");
    case ValueColumn:
        return tr("Value");
    case TypeColumn:
        return tr("Type");
    default:
        return {};
    }
}

bool MetadataTreeModel::isContainer(const MetadataNode &node) const
{
    const NodeType type = m_texts->tableOf(node).type(node.node);
    return type == NodeType::Object || type == NodeType::Array;
}

MetadataKind MetadataTreeModel::kindOf(const MetadataNode &node) const
{
    if (node.text == MetadataNode::AbsentKeys) {
        return m_absentKeys.at(node.node).isWithheld ? MetadataKind::Withheld : MetadataKind::Absent;
    }
    if (node.level > 0) {
        return MetadataKind::Range;
    }
    switch (m_texts->tableOf(node).type(node.node)) {
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

QString MetadataTreeModel::displayText(const MetadataNode &node, int column) const
{
    switch (column) {
    case KeyColumn:
        return keyText(node);
    case ValueColumn:
        return valueText(node);
    default:
        return typeText(node);
    }
}

QString MetadataTreeModel::receivedKey(const MetadataNode &node) const
{
    if (node.text == MetadataNode::AbsentKeys) {
        return m_absentKeys.at(node.node).key;
    }
    const json::NodeTable &table = m_texts->tableOf(node);
    if (node.level > 0) {
        const auto [first, last] = m_rows.endsOf(node);
        return QStringLiteral("[%1 … %2]").arg(table.indexInParent(first)).arg(table.indexInParent(last));
    }
    const bool isElement = table.type(table.parent(node.node)) == NodeType::Array;
    return isElement ? QStringLiteral("[%1]").arg(table.indexInParent(node.node)) : table.key(node.node);
}

QString MetadataTreeModel::keyText(const MetadataNode &node) const
{
    return elided(oneLine(receivedKey(node)), LongestKey);
}

QString MetadataTreeModel::valueText(const MetadataNode &node) const
{
    const auto counted = [](int count, bool isObject) {
        // English has no translation file that would choose the form of a number.
        if (isObject) {
            return count == 1 ? tr("1 member") : tr("%Ln members", nullptr, count);
        }
        return count == 1 ? tr("1 element") : tr("%Ln elements", nullptr, count);
    };
    const auto ofObject = [this](const MetadataNode &value) {
        return m_texts->tableOf(value).type(value.node) == NodeType::Object;
    };
    switch (kindOf(node)) {
    case MetadataKind::Withheld:
        return tr("withheld: the token's role may not read it");
    case MetadataKind::Absent:
        return tr("not in the reply");
    case MetadataKind::Range: {
        const json::NodeTable &table = m_texts->tableOf(node);
        const auto shown = static_cast<int>(m_rows.sizeOf(node));
        return counted(shown, ofObject({node.text, table.parent(node.node), 0}));
    }
    case MetadataKind::Object:
    case MetadataKind::Array:
        return counted(static_cast<int>(m_texts->tableOf(node).childCount(node.node)), ofObject(node));
    case MetadataKind::String:
    case MetadataKind::Number:
    case MetadataKind::Bool:
    case MetadataKind::Null:
        break;
    }
    const bool isString = kindOf(node) == MetadataKind::String;
    const QString shown = elided(oneLine(isString ? shortString(node) : previewText(node)), LongestValue);
    const QString text = isString ? u'"' + shown + u'"' : shown;
    const QString hint = hintText(node);
    return hint.isEmpty() ? text : QStringLiteral("%1  (%2)").arg(text, hint);
}

QString MetadataTreeModel::hintText(const MetadataNode &node) const
{
    const json::NodeTable &table = m_texts->tableOf(node);
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

QString MetadataTreeModel::typeText(const MetadataNode &node) const
{
    switch (kindOf(node)) {
    case MetadataKind::Object:
        return tr("object");
    case MetadataKind::Array:
        return tr("array");
    case MetadataKind::String:
        return m_texts->holdsText(node) ? tr("JSON string") : tr("string");
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

QString MetadataTreeModel::shortString(const MetadataNode &node) const
{
    return m_texts->tableOf(node).stringStart(node.node, LongestShortString);
}

QString MetadataTreeModel::fullText(const MetadataNode &node) const
{
    if (!node.isValue()) {
        return {};
    }
    const json::NodeTable &table = m_texts->tableOf(node);
    return table.type(node.node) == NodeType::String ? table.string(node.node)
                                                     : QString::fromUtf8(table.raw(node.node));
}

QString MetadataTreeModel::previewText(const MetadataNode &node) const
{
    if (!node.isValue()) {
        return {};
    }
    const json::NodeTable &table = m_texts->tableOf(node);
    if (table.type(node.node) == NodeType::String) {
        return table.stringStart(node.node, LongestPreview);
    }
    const QByteArrayView raw = table.raw(node.node);
    return isContainer(node) && raw.size() <= LongestPreview
               ? json::prettyPrinted(table, node.node).left(LongestPreview)
               : QString::fromUtf8(startOf(raw, LongestPreview));
}

QString MetadataTreeModel::toolTip(const MetadataNode &node, int column) const
{
    QString text;
    if (column == KeyColumn && node.isValue()) {
        text = oneLine(
            elided(json::pathText(m_texts->pathTo(node),
                                  node.text == MetadataNode::Reply ? json::PathForm::Dot : json::PathForm::Jq)
                       .text,
                   LongestToolTip));
    } else if (column == ValueColumn && node.isValue() && !isContainer(node)) {
        text = base::visibleText(elided(previewText(node), LongestToolTip), base::TextForm::Paragraphs);
    }
    const bool isOfReply = node.isValue() && node.text == MetadataNode::Reply;
    const QString change = isOfReply && m_changes ? m_changes->textOf(node.node) : QString();
    if (!change.isEmpty()) {
        text += text.isEmpty() ? change : u'\n' + change;
    }
    // QToolTip guesses whether its text is rich; with tags around it, it never looks at the text itself.
    return text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

QString MetadataTreeModel::placeOf(const MetadataNode &node) const
{
    if (node.text == MetadataNode::AbsentKeys) {
        return OfRange + m_absentKeys.at(node.node).key;
    }
    QString place = m_texts->tableOf(node).pointer(node.node);
    for (quint32 text = node.text; text != MetadataNode::Reply; text = m_texts->holderOf(text).text) {
        const MetadataNode holder = m_texts->holderOf(text);
        place.prepend(m_texts->tableOf(holder).pointer(holder.node) + InText);
    }
    return node.level > 0 ? place + OfRange + QString::number(node.level) : place;
}

QVariant MetadataTreeModel::urlOf(const MetadataNode &node) const
{
    const bool isString = node.isValue() && kindOf(node) == MetadataKind::String;
    if (!isString || m_texts->tableOf(node).raw(node.node).size() > LongestUrl) {
        return QUrl();
    }
    const QString text = m_texts->tableOf(node).string(node.node);
    const auto links = linksIn(text);
    return links.size() == 1 && links.front() == LinkSpan{0, text.size()} ? linkUrl(text) : QUrl();
}

} // namespace earshot::itemmodels
