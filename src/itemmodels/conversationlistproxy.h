// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "itemmodels/listcolumn.h"

#include <QAbstractProxyModel>
#include <QStringList>

#include <vector>

namespace earshot::itemmodels {

class ConversationListModel;

/**
 * The loaded conversations that a quick search lets through, in the order of a column. Made for a hundred
 * thousand rows: a search resets it in one piece, where QSortFilterProxyModel would tell of each run of rows.
 */
class ConversationListProxy final : public QAbstractProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConversationListProxy)

public:
    /** `source` must outlive the proxy. */
    explicit ConversationListProxy(ConversationListModel &source, QObject *parent = nullptr);
    ~ConversationListProxy() override;

    /** Shows the rows that hold every word of `text`, in any case. */
    void setSearch(const QString &text);
    [[nodiscard]] bool isSearching() const { return !m_words.isEmpty(); }
    /** By a ListColumn; a negative column is the order of the list itself. */
    void sort(int column, Qt::SortOrder order) override;

    /** The ids in the order that is shown. */
    [[nodiscard]] QStringList ids() const;
    /** -1 when it is not shown. */
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;

private:
    [[nodiscard]] bool accepts(int sourceRow) const;
    [[nodiscard]] bool isBefore(int leftRow, int rightRow) const;
    void rebuild();
    void renumber();
    void order();
    void reorder();
    void admitRows(int first, int last);
    void dropRows(int first, int last);
    void closeGap(int first, int last);
    void tellChange(const QModelIndex &topLeft, const QModelIndex &bottomRight);

    ConversationListModel &m_source;
    QStringList m_words; ///< case folded
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<int> m_rows;   ///< source row of each row
    std::vector<int> m_places; ///< row of each source row, -1 when it is not shown
};

} // namespace earshot::itemmodels
