// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metadatatreemodel.h"

#include "base/visibletext.h"
#include "itemmodels/roles.h"
#include "itemmodels/timehint.h"
#include "json/jsonpretty.h"

namespace earshot::itemmodels {

namespace {

using json::NodeId;
using json::NodeType;

/** Longest raw string that is unescaped anew at each paint; longer ones are remembered. */
constexpr qsizetype CheapString = 4'000;
constexpr qsizetype LongestKey = 200;
constexpr qsizetype LongestToolTip = 2'000;

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

MetadataTreeModel::MetadataTreeModel(QObject *parent) : QAbstractItemModel(parent)
{}

void MetadataTreeModel::setTable(const json::NodeTable &table)
{
    beginResetModel();
    m_table = table;
    m_children.clear();
    m_longStrings.clear();
    endResetModel();
}

void MetadataTreeModel::clear()
{
    beginResetModel();
    m_table.reset();
    m_children.clear();
    m_longStrings.clear();
    endResetModel();
}

QModelIndex MetadataTreeModel::indexOf(NodeId node) const
{
    if (!m_table || node == json::NoNode || node == json::NodeTable::root()) {
        return {};
    }
    return createIndex(static_cast<int>(m_table->indexInParent(node)), KeyColumn, quintptr{mixed(node)});
}

QModelIndex MetadataTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const NodeId node = childrenOf(nodeOf(parent)).at(static_cast<size_t>(row));
    return createIndex(row, column, quintptr{mixed(node)});
}

QModelIndex MetadataTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_table->parent(nodeOf(child))) : QModelIndex();
}

int MetadataTreeModel::rowCount(const QModelIndex &parent) const
{
    return m_table && parent.column() <= KeyColumn ? static_cast<int>(m_table->childCount(nodeOf(parent)))
                                                   : 0;
}

int MetadataTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

bool MetadataTreeModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

Qt::ItemFlags MetadataTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    // Without it, QTreeView hashes every leaf too.
    return index.isValid() && !isContainer(nodeOf(index)) ? flags | Qt::ItemNeverHasChildren : flags;
}

QVariant MetadataTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const NodeId node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(node, index.column());
    case Qt::ToolTipRole:
        return toolTip(node, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == KeyColumn ? QStringLiteral("%1: %2").arg(keyText(node), valueText(node))
                                           : displayText(node, index.column());
    case NodeIdRole:
        return node;
    case FullTextRole:
        return fullText(node);
    case PreviewTextRole:
        return previewText(node);
    case PointerRole:
        return m_table->pointer(node);
    case KeyRole:
        return m_table->type(m_table->parent(node)) == NodeType::Array ? keyText(node) : m_table->key(node);
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

NodeId MetadataTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? unmixed(static_cast<quint32>(index.internalId())) : json::NodeTable::root();
}

bool MetadataTreeModel::isContainer(NodeId node) const
{
    const NodeType type = m_table->type(node);
    return type == NodeType::Object || type == NodeType::Array;
}

const std::vector<NodeId> &MetadataTreeModel::childrenOf(NodeId node) const
{
    std::vector<NodeId> &children = m_children[node];
    if (children.empty()) {
        children.reserve(m_table->childCount(node));
        for (NodeId child = m_table->firstChild(node); child != json::NoNode;
             child = m_table->nextSibling(child)) {
            children.push_back(child);
        }
    }
    return children;
}

QString MetadataTreeModel::displayText(NodeId node, int column) const
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

QString MetadataTreeModel::keyText(NodeId node) const
{
    if (m_table->type(m_table->parent(node)) == NodeType::Array) {
        return QStringLiteral("[%1]").arg(m_table->indexInParent(node));
    }
    return elided(oneLine(m_table->key(node)), LongestKey);
}

QString MetadataTreeModel::valueText(NodeId node) const
{
    const auto count = static_cast<int>(m_table->childCount(node));
    // English has no translation file that would choose the form of a number.
    switch (m_table->type(node)) {
    case NodeType::Object:
        return count == 1 ? tr("1 member") : tr("%n members", nullptr, count);
    case NodeType::Array:
        return count == 1 ? tr("1 element") : tr("%n elements", nullptr, count);
    case NodeType::String:
    case NodeType::Number:
    case NodeType::Bool:
    case NodeType::Null:
        break;
    }
    const bool isString = m_table->type(node) == NodeType::String;
    const QString value = isString ? shortString(node) : previewText(node);
    const QString shown = elided(oneLine(value), LongestValue);
    QString text = isString ? u'"' + shown + u'"' : shown;
    if (m_table->type(node) == NodeType::String || m_table->type(node) == NodeType::Number) {
        if (const auto time = timeHint(m_table->key(node), value)) {
            return QStringLiteral("%1  (%2)").arg(text, time->toString(u"yyyy-MM-dd HH:mm:ss t"));
        }
    }
    return text;
}

QString MetadataTreeModel::typeText(NodeId node) const
{
    switch (m_table->type(node)) {
    case NodeType::Object:
        return tr("object");
    case NodeType::Array:
        return tr("array");
    case NodeType::String:
        return tr("string");
    case NodeType::Number:
        return tr("number");
    case NodeType::Bool:
        return tr("bool");
    case NodeType::Null:
        return tr("null");
    }
    return {};
}

QString MetadataTreeModel::shortString(NodeId node) const
{
    if (m_table->raw(node).size() <= CheapString) {
        return m_table->string(node);
    }
    const auto known = m_longStrings.constFind(node);
    return known != m_longStrings.constEnd()
               ? *known
               : *m_longStrings.insert(node, m_table->string(node).left(CheapString));
}

QString MetadataTreeModel::fullText(NodeId node) const
{
    return m_table->type(node) == NodeType::String ? m_table->string(node)
                                                   : QString::fromUtf8(m_table->raw(node));
}

QString MetadataTreeModel::previewText(NodeId node) const
{
    if (m_table->type(node) == NodeType::String) {
        return m_table->string(node).left(LongestPreview);
    }
    const QByteArrayView raw = m_table->raw(node);
    return isContainer(node) && raw.size() <= LongestPreview
               ? json::prettyPrinted(*m_table, node).left(LongestPreview)
               : QString::fromUtf8(startOf(raw, LongestPreview));
}

QString MetadataTreeModel::toolTip(NodeId node, int column) const
{
    QString text;
    if (column == KeyColumn) {
        text = oneLine(elided(m_table->pointer(node), LongestToolTip));
    } else if (column == ValueColumn && !isContainer(node)) {
        text = base::visibleText(elided(previewText(node), LongestToolTip), base::TextForm::Paragraphs);
    }
    // QToolTip guesses whether its text is rich; with tags around it, it never looks at the text itself.
    return text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

} // namespace earshot::itemmodels
