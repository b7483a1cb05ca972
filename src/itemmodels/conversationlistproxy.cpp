// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "itemmodels/conversationlistproxy.h"

#include "itemmodels/conversationlistmodel.h"

#include <algorithm>

namespace earshot::itemmodels {

using conversation::ConversationSummary;

namespace {

int compared(qint64 left, qint64 right)
{
    return left < right ? -1 : left > right ? 1 : 0;
}

/** Missing values stand before all others. */
int compared(const std::optional<qint64> &left, const std::optional<qint64> &right)
{
    return compared(left.value_or(-1), right.value_or(-1));
}

int compared(const ConversationSummary &left, const ConversationSummary &right, ListColumn column)
{
    switch (column) {
    case ListColumn::Status:
        return compared(qint64(left.status.kind()), qint64(right.status.kind()));
    case ListColumn::When:
        return compared(left.createdAt.isValid() ? left.createdAt.toMSecsSinceEpoch() : 0,
                        right.createdAt.isValid() ? right.createdAt.toMSecsSinceEpoch() : 0);
    case ListColumn::Length:
        return compared(left.durationS, right.durationS);
    case ListColumn::Turns:
        return compared(left.userTurnCount, right.userTurnCount);
    case ListColumn::Caller:
        return left.callerId.compare(right.callerId, Qt::CaseInsensitive);
    case ListColumn::Agent:
        return left.agentName.compare(right.agentName, Qt::CaseInsensitive);
    case ListColumn::Direction:
        return compared(qint64(left.direction.kind), qint64(right.direction.kind));
    case ListColumn::Channel:
        return compared(qint64(left.channel.kind), qint64(right.channel.kind));
    case ListColumn::Summary:
        return left.summary.compare(right.summary, Qt::CaseInsensitive);
    case ListColumn::Recording:
        return compared(qint64(left.hasRecording.value_or(false)),
                        qint64(right.hasRecording.value_or(false)));
    case ListColumn::AgentNumber:
        return left.agentNumber.compare(right.agentNumber, Qt::CaseInsensitive);
    case ListColumn::Id:
        return left.id.compare(right.id);
    case ListColumn::Reviewed:
        break; // the model knows
    }
    return 0;
}

} // namespace

ConversationListProxy::ConversationListProxy(ConversationListModel &source, QObject *parent)
    : QAbstractProxyModel(parent), m_source(source)
{
    QAbstractProxyModel::setSourceModel(&source);
    connect(&source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&source, &QAbstractItemModel::modelReset, this, [this] {
        rebuild();
        endResetModel();
    });
    connect(&source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { admitRows(first, last); });
    connect(&source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { dropRows(first, last); });
    connect(&source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { closeGap(first, last); });
    connect(&source, &QAbstractItemModel::dataChanged, this, &ConversationListProxy::tellChange);
    rebuild();
}

ConversationListProxy::~ConversationListProxy() = default;

void ConversationListProxy::setSearch(const QString &text)
{
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words) {
        return;
    }
    beginResetModel();
    m_words = words;
    rebuild();
    endResetModel();
}

void ConversationListProxy::sort(int column, Qt::SortOrder sortOrder)
{
    m_sortColumn = column;
    m_sortOrder = sortOrder;
    reorder();
}

QStringList ConversationListProxy::ids() const
{
    QStringList ids;
    ids.reserve(rowCount());
    for (const int row : m_rows) {
        ids.append(m_source.summary(row).id);
    }
    return ids;
}

int ConversationListProxy::rowOf(const QString &id) const
{
    const int sourceRow = m_source.rowOf(id);
    return sourceRow < 0 ? -1 : m_places.at(size_t(sourceRow));
}

QModelIndex ConversationListProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ConversationListProxy::parent(const QModelIndex & /*child*/) const
{
    return {};
}

int ConversationListProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConversationListProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ListColumnCount;
}

QModelIndex ConversationListProxy::mapToSource(const QModelIndex &proxyIndex) const
{
    return proxyIndex.isValid() ? m_source.index(m_rows.at(size_t(proxyIndex.row())), proxyIndex.column())
                                : QModelIndex();
}

QModelIndex ConversationListProxy::mapFromSource(const QModelIndex &sourceIndex) const
{
    // Between a change of the source and ours, a row may not have its place yet.
    if (!sourceIndex.isValid() || size_t(sourceIndex.row()) >= m_places.size()) {
        return {};
    }
    const int row = m_places.at(size_t(sourceIndex.row()));
    return row < 0 ? QModelIndex() : createIndex(row, sourceIndex.column());
}

bool ConversationListProxy::accepts(int sourceRow) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(), [this, sourceRow](const QString &word) {
        return m_source.searchText(sourceRow).contains(word);
    });
}

bool ConversationListProxy::isBefore(int leftRow, int rightRow) const
{
    const auto column = ListColumn(m_sortColumn);
    const int order =
        column == ListColumn::Reviewed
            ? compared(qint64(m_source.isReviewed(leftRow)), qint64(m_source.isReviewed(rightRow)))
            : compared(m_source.summary(leftRow), m_source.summary(rightRow), column);
    return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
}

void ConversationListProxy::rebuild()
{
    m_rows.clear();
    for (int row = 0, rows = m_source.rowCount(); row < rows; ++row) {
        if (accepts(row)) {
            m_rows.push_back(row);
        }
    }
    order();
    renumber();
}

void ConversationListProxy::renumber()
{
    m_places.assign(size_t(m_source.rowCount()), -1);
    for (size_t row = 0; row < m_rows.size(); ++row) {
        m_places.at(size_t(m_rows.at(row))) = int(row);
    }
}

void ConversationListProxy::order()
{
    std::sort(m_rows.begin(), m_rows.end()); // of equals the newer comes first, whatever the order before
    if (m_sortColumn >= 0) {
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [this](int left, int right) { return isBefore(left, right); });
    }
}

void ConversationListProxy::reorder()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sourceRows;
    sourceRows.reserve(size_t(before.size()));
    for (const QModelIndex &index : before) {
        sourceRows.push_back(m_rows.at(size_t(index.row())));
    }
    order();
    renumber();
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = m_places.at(size_t(sourceRows.at(size_t(i))));
        changePersistentIndex(before.at(i), createIndex(row, before.at(i).column()));
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ConversationListProxy::admitRows(int first, int last)
{
    const int count = last - first + 1;
    for (int &row : m_rows) {
        row += row >= first ? count : 0;
    }
    std::vector<int> shown;
    for (int row = first; row <= last; ++row) {
        if (accepts(row)) {
            shown.push_back(row);
        }
    }
    renumber();
    if (shown.empty()) {
        return;
    }
    const bool isSorted = m_sortColumn >= 0;
    const auto place =
        isSorted ? m_rows.end() : std::lower_bound(m_rows.begin(), m_rows.end(), shown.front());
    const int at = int(place - m_rows.begin());
    beginInsertRows({}, at, at + int(shown.size()) - 1);
    m_rows.insert(place, shown.cbegin(), shown.cend());
    renumber();
    endInsertRows();
    if (isSorted) {
        reorder();
    }
}

void ConversationListProxy::dropRows(int first, int last)
{
    for (int sourceRow = first; sourceRow <= last; ++sourceRow) {
        const int row = m_places.at(size_t(sourceRow));
        if (row >= 0) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            renumber();
            endRemoveRows();
        }
    }
}

void ConversationListProxy::closeGap(int first, int last)
{
    for (int &row : m_rows) {
        row -= row > last ? last - first + 1 : 0;
    }
    renumber();
}

void ConversationListProxy::tellChange(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    // One range from the first to the last of them: more is repainted than must be, and nothing is searched.
    int top = rowCount();
    int bottom = -1;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        if (const int place = m_places.at(size_t(row)); place >= 0) {
            top = std::min(top, place);
            bottom = std::max(bottom, place);
        }
    }
    if (bottom >= 0) {
        Q_EMIT dataChanged(index(top, topLeft.column()), index(bottom, bottomRight.column()));
    }
}

} // namespace earshot::itemmodels
