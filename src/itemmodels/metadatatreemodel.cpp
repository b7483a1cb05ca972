// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatatreemodel.h"

#include "itemmodels/metadatacells.h"
#include "itemmodels/metadatachanges.h"
#include "itemmodels/roles.h"

namespace earshot::itemmodels {

namespace {

using json::NodeId;

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

} // namespace

MetadataTreeModel::MetadataTreeModel(QObject *parent)
    : QAbstractItemModel(parent), m_texts(std::make_unique<MetadataTexts>())
{
    connect(&m_reader, &MetadataTextReader::finished, this, &MetadataTreeModel::takeText);
}

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
    Q_EMIT tableAboutToChange();
    beginResetModel();
    m_reader.cancel();
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
    const bool isString = node.isValue() && cells().kind(node) == MetadataKind::String;
    return isString ? parent.column() == KeyColumn && m_texts->holdsText(node) : rowCount(parent) > 0;
}

bool MetadataTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const MetadataNode node = nodeAt(parent);
    return parent.column() == KeyColumn && m_texts->isUnread(node) && !m_reader.isReading(node);
}

void MetadataTreeModel::fetchMore(const QModelIndex &parent)
{
    readText(nodeAt(parent));
}

void MetadataTreeModel::readText(const MetadataNode &string)
{
    if (m_texts->isUnread(string) && !m_reader.isReading(string)) {
        m_reader.read(m_texts->tableOf(string), string);
    }
}

void MetadataTreeModel::takeText(const MetadataNode &string, const std::optional<json::NodeTable> &text)
{
    const QModelIndex index = indexOf(string); // none where a filter hides it
    if (text && index.isValid()) {
        beginInsertRows(index, 0, MetadataRows::rowsBelow(text->childCount(json::NodeTable::root())) - 1);
        m_texts->adopt(string, text);
        endInsertRows();
    } else {
        Q_EMIT layoutAboutToBeChanged();
        m_texts->adopt(string, text);
        Q_EMIT layoutChanged(); // it may look as if there were rows below it no more
    }
    Q_EMIT textRead();
}

Qt::ItemFlags MetadataTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const MetadataNode node = nodeAt(index);
    const bool mayHaveChildren =
        node.level > 0 || (node.isValue() && (cells().isContainer(node) || m_texts->holdsText(node)));
    // Without it, QTreeView hashes every leaf too.
    return index.isValid() && !mayHaveChildren ? flags | Qt::ItemNeverHasChildren : flags;
}

MetadataCells MetadataTreeModel::cells() const
{
    return {*m_texts, m_rows, m_absentKeys};
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
        return index.column() == KeyColumn
                   ? QStringLiteral("%1: %2").arg(cells().key(node), cells().value(node))
                   : displayText(node, index.column());
    case NodeIdRole:
        return isOfReply ? node.node : json::NoNode;
    case FullTextRole:
        return cells().fullText(node);
    case PreviewTextRole:
        return cells().previewText(node);
    case PointerRole:
        return node.text == MetadataNode::AbsentKeys
                   ? QString()
                   : placeOf(node).section(InText, 0, 0).section(OfRange, 0, 0);
    case KeyRole:
        return cells().receivedKey(node);
    case MetadataNodeRole:
        return QVariant::fromValue(node);
    case MetadataKindRole:
        return static_cast<int>(cells().kind(node));
    case PlaceRole:
        return placeOf(node);
    case HintRole:
        return node.isValue() ? cells().hint(node) : QString();
    case UrlRole:
        return cells().url(node);
    case HoldsJsonRole:
        return m_texts->holdsText(node);
    case MatchRole:
        return isOfReply && m_matches && m_matches->contains(node.node);
    case ChangeRole:
        return isOfReply && m_changes ? m_changes->kindOf(node.node) : MetadataChange::None;
    case ChangeTextRole:
        return changeText(node);
    default:
        return {};
    }
}

QString MetadataTreeModel::displayText(const MetadataNode &node, int column) const
{
    switch (column) {
    case KeyColumn:
        return cells().key(node);
    case ValueColumn:
        return cells().value(node);
    default:
        return cells().type(node);
    }
}

QString MetadataTreeModel::changeText(const MetadataNode &node) const
{
    const bool isOfReply = node.isValue() && node.text == MetadataNode::Reply;
    return isOfReply && m_changes ? m_changes->textOf(node.node) : QString();
}

QString MetadataTreeModel::toolTip(const MetadataNode &node, int column) const
{
    const QString text = column == KeyColumn     ? cells().path(node)
                         : column == ValueColumn ? cells().longValue(node)
                                                 : QString();
    const QString change = changeText(node);
    const QString both = text.isEmpty() || change.isEmpty() ? text + change : text + u'\n' + change;
    // QToolTip guesses whether its text is rich; with tags around it, it never looks at the text itself.
    return both.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(both.toHtmlEscaped());
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

} // namespace earshot::itemmodels
