// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/transcriptfiltermodel.h"

#include "itemmodels/roles.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace earshot::itemmodels {

using conversation::Turn;

TranscriptFilterModel::TranscriptFilterModel(QObject *parent) : QAbstractProxyModel(parent)
{}

void TranscriptFilterModel::setSourceModel(QAbstractItemModel *source)
{
    beginResetModel();
    if (sourceModel()) {
        disconnect(sourceModel(), nullptr, this, nullptr);
    }
    QAbstractProxyModel::setSourceModel(source);
    collect();
    endResetModel();
    if (!source) {
        return;
    }
    const auto begin = [this] { beginResetModel(); };
    const auto end = [this] {
        collect();
        endResetModel();
    };
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    connect(source, &QAbstractItemModel::modelReset, this, end);
    connect(source, &QAbstractItemModel::layoutAboutToBeChanged, this, begin);
    connect(source, &QAbstractItemModel::layoutChanged, this, end);
    connect(source, &QAbstractItemModel::rowsAboutToBeMoved, this, begin);
    connect(source, &QAbstractItemModel::rowsMoved, this, end);
    connect(source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onRowsInserted(first, last); });
    connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { hide(first, last); });
    connect(source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { shift(first, first - last - 1); });
    connect(source, &QAbstractItemModel::dataChanged, this, &TranscriptFilterModel::onDataChanged);
}

void TranscriptFilterModel::setFilter(const TurnFilter &filter)
{
    if (m_filter == filter) {
        return;
    }
    beginResetModel();
    m_filter = filter;
    collect();
    endResetModel();
}

bool TranscriptFilterModel::isAccepted(int sourceRow) const
{
    if (!m_filter.isActive()) {
        return true;
    }
    const QModelIndex row = sourceModel()->index(sourceRow, 0);
    const auto *turn = row.data(TurnRole).value<const Turn *>();
    const auto *thresholds = row.data(ThresholdsRole).value<const ReadingThresholds *>();
    return turn && m_filter.accepts(*turn, thresholds ? *thresholds : ReadingThresholds());
}

void TranscriptFilterModel::collect()
{
    const int count = sourceModel() ? sourceModel()->rowCount() : 0;
    if (!m_filter.isActive()) { // as a rule: no turn need be looked at
        m_rows.resize(static_cast<size_t>(count));
        std::iota(m_rows.begin(), m_rows.end(), 0);
        return;
    }
    m_rows.clear();
    for (int row = 0; row < count; ++row) {
        if (isAccepted(row)) {
            m_rows.push_back(row);
        }
    }
}

int TranscriptFilterModel::shownFrom(int sourceRow) const
{
    return static_cast<int>(std::lower_bound(m_rows.cbegin(), m_rows.cend(), sourceRow) - m_rows.cbegin());
}

bool TranscriptFilterModel::isShown(int sourceRow) const
{
    return std::binary_search(m_rows.cbegin(), m_rows.cend(), sourceRow);
}

void TranscriptFilterModel::show(int sourceFirst, int sourceLast)
{
    std::vector<int> accepted;
    for (int row = sourceFirst; row <= sourceLast; ++row) {
        if (isAccepted(row)) {
            accepted.push_back(row);
        }
    }
    if (accepted.empty()) {
        return;
    }
    const int at = shownFrom(sourceFirst);
    beginInsertRows({}, at, at + static_cast<int>(accepted.size()) - 1);
    m_rows.insert(m_rows.begin() + at, accepted.cbegin(), accepted.cend());
    endInsertRows();
}

void TranscriptFilterModel::hide(int sourceFirst, int sourceLast)
{
    const int first = shownFrom(sourceFirst);
    const int end = shownFrom(sourceLast + 1);
    if (first < end) {
        beginRemoveRows({}, first, end - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + end);
        endRemoveRows();
    }
}

void TranscriptFilterModel::shift(int sourceFrom, int distance)
{
    std::for_each(m_rows.begin() + shownFrom(sourceFrom), m_rows.end(),
                  [distance](int &row) { row += distance; });
}

void TranscriptFilterModel::onRowsInserted(int first, int last)
{
    shift(first, last - first + 1);
    show(first, last);
}

void TranscriptFilterModel::onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                          const QList<int> &roles)
{
    if (!topLeft.isValid() || !bottomRight.isValid()) {
        return;
    }
    if (m_filter.isUnsure && roles.contains(ThresholdsRole)) {
        beginResetModel(); // of all rows at once
        collect();
        endResetModel();
        return;
    }
    if (m_filter.isActive() && roles.isEmpty()) { // else the turns themselves are the same
        for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
            if (isAccepted(row) == isShown(row)) {
                continue;
            }
            if (isShown(row)) {
                hide(row, row);
            } else {
                show(row, row);
            }
        }
    }
    const int first = shownFrom(topLeft.row());
    const int end = shownFrom(bottomRight.row() + 1);
    if (first < end) {
        Q_EMIT dataChanged(index(first, 0), index(end - 1, 0), roles);
    }
}

QModelIndex TranscriptFilterModel::mapToSource(const QModelIndex &index) const
{
    if (!sourceModel() || !index.isValid()) {
        return {};
    }
    Q_ASSERT(checkIndex(index));
    return sourceModel()->index(m_rows[static_cast<size_t>(index.row())], index.column());
}

QModelIndex TranscriptFilterModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || !isShown(sourceIndex.row())) {
        return {};
    }
    return createIndex(shownFrom(sourceIndex.row()), sourceIndex.column());
}

QModelIndex TranscriptFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex TranscriptFilterModel::parent(const QModelIndex &child) const
{
    Q_UNUSED(child)
    return {};
}

int TranscriptFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

bool TranscriptFilterModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

int TranscriptFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : 1;
}

} // namespace earshot::itemmodels
