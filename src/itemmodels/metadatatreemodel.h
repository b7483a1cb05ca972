// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/nodetable.h"

#include <QAbstractItemModel>
#include <QHash>

#include <optional>
#include <vector>

namespace earshot::itemmodels {

/**
 * A JSON reply as a tree with the columns key, value and type: nothing is left out, reordered or rounded. The
 * members of the root are the first level. Every step costs the same however large the reply is; a
 * container's children are listed when somebody looks at them. The roles are MetadataRole's.
 */
class MetadataTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetadataTreeModel)

public:
    enum Column { KeyColumn, ValueColumn, TypeColumn, ColumnCount };

    /** Characters of a value in its row and in PreviewTextRole at most. */
    static constexpr qsizetype LongestValue = 500;
    static constexpr qsizetype LongestPreview = 100'000;

    explicit MetadataTreeModel(QObject *parent = nullptr);

    void setTable(const json::NodeTable &table);
    void clear();

    /** The row of a node in the key column; invalid for the root and for NoNode. */
    [[nodiscard]] QModelIndex indexOf(json::NodeId node) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] json::NodeId nodeOf(const QModelIndex &index) const;
    [[nodiscard]] bool isContainer(json::NodeId node) const;
    [[nodiscard]] const std::vector<json::NodeId> &childrenOf(json::NodeId node) const;
    [[nodiscard]] QString displayText(json::NodeId node, int column) const;
    [[nodiscard]] QString keyText(json::NodeId node) const;
    [[nodiscard]] QString valueText(json::NodeId node) const;
    [[nodiscard]] QString typeText(json::NodeId node) const;
    [[nodiscard]] QString shortString(json::NodeId node) const;
    [[nodiscard]] QString fullText(json::NodeId node) const;
    [[nodiscard]] QString previewText(json::NodeId node) const;
    [[nodiscard]] QString toolTip(json::NodeId node, int column) const;

    std::optional<json::NodeTable> m_table;
    mutable QHash<json::NodeId, std::vector<json::NodeId>> m_children; ///< of the containers looked at so far
    mutable QHash<json::NodeId, QString> m_longStrings; ///< the starts of long strings, unescaped once
};

} // namespace earshot::itemmodels
