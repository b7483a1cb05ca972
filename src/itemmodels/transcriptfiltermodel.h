// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/turnfilter.h"

#include <QAbstractProxyModel>

#include <vector>

namespace earshot::itemmodels {

/**
 * The turns of a transcript that pass a filter. A change of the filter resets the model, since with many
 * thousand turns as many signals would take longer than to begin anew; what the source tells is passed on row
 * by row.
 */
class TranscriptFilterModel final : public QAbstractProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TranscriptFilterModel)

public:
    explicit TranscriptFilterModel(QObject *parent = nullptr);

    /** A list whose rows have a turn in TurnRole. */
    void setSourceModel(QAbstractItemModel *source) override;
    void setFilter(const TurnFilter &filter);
    [[nodiscard]] const TurnFilter &filter() const { return m_filter; }
    /** The source's rows that are shown, ascending. */
    [[nodiscard]] const std::vector<int> &shownRows() const { return m_rows; }

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    /** Invalid for a turn that is filtered out. */
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

private:
    [[nodiscard]] bool isAccepted(int sourceRow) const;
    /** The first shown row whose turn is `sourceRow` or behind it. */
    [[nodiscard]] int shownFrom(int sourceRow) const;
    [[nodiscard]] bool isShown(int sourceRow) const;
    void collect();
    void show(int sourceFirst, int sourceLast);
    void hide(int sourceFirst, int sourceLast);
    void shift(int sourceFrom, int distance);
    void onRowsInserted(int first, int last);
    void onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);

    TurnFilter m_filter;
    std::vector<int> m_rows;
};

} // namespace earshot::itemmodels
