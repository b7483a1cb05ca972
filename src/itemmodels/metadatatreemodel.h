// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/absentkeys.h"
#include "itemmodels/metadatamatches.h"
#include "itemmodels/metadatanode.h"
#include "itemmodels/metadatarows.h"
#include "itemmodels/metadatatextreader.h"
#include "itemmodels/metadatatexts.h"
#include "json/nodetable.h"

#include <QAbstractItemModel>

#include <memory>

namespace earshot::itemmodels {

class MetadataCells;
class MetadataChanges;

/**
 * A JSON reply as a tree with the columns key, value and type: nothing is left out, reordered or rounded. The
 * members of the root are the first level, and behind them quiet rows name documented keys that the reply
 * does not have. JSON texts in strings are below the string. Every step costs the same however large the
 * reply is: more than 1,000 children are below ranges. The roles are MetadataRole's.
 */
class MetadataTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetadataTreeModel)

public:
    enum Column { KeyColumn, ValueColumn, TypeColumn, ColumnCount };

    explicit MetadataTreeModel(QObject *parent = nullptr);
    ~MetadataTreeModel() override;

    /** Takes another reply. Ends a filter, and forgets the changes and the absent keys. */
    void setTable(const json::NodeTable &table);
    void clear();
    /** Rows behind those of the root; see absentKeys(). A filter hides them. */
    void setAbsentKeys(const QList<AbsentKey> &keys);
    /** Shows what a filter found in the present reply only; null shows all. */
    void setMatches(const std::shared_ptr<const MetadataMatches> &matches);
    /** Marks what changed on the way to the present reply; null marks nothing. */
    void setChanges(const std::shared_ptr<const MetadataChanges> &changes);

    [[nodiscard]] const std::shared_ptr<const MetadataMatches> &matches() const { return m_matches; }
    [[nodiscard]] const std::shared_ptr<const MetadataChanges> &changes() const { return m_changes; }
    /** For copying and for going along paths. Empty before a reply. */
    [[nodiscard]] const MetadataTexts &texts() const { return *m_texts; }
    [[nodiscard]] const MetadataRows &rows() const { return m_rows; }

    /** The row of a node in the key column; invalid for the root, for NoNode and where a filter hides it. */
    [[nodiscard]] QModelIndex indexOf(json::NodeId node) const;
    [[nodiscard]] QModelIndex indexOf(const MetadataNode &node) const;
    /** The row whose PlaceRole this is, in whatever reply; invalid when there is none. */
    [[nodiscard]] QModelIndex indexOfPlace(const QString &place) const;
    /** Lets a worker read a text that is too long to be parsed at once; textRead() tells of it. */
    void readText(const MetadataNode &string);
    /** What a row stands for; its `node` is NoNode for an invalid index. */
    [[nodiscard]] MetadataNode nodeAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    /** Rows of a long text in a string come once a worker has read it. */
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /** Another reply takes the place of the one that is shown: what points into its texts() must go now. */
    void tableAboutToChange();
    /** A long text is in texts() now, or turned out to be none. */
    void textRead();

private:
    void reset(const json::NodeTable &table);
    void takeText(const MetadataNode &string, const std::optional<json::NodeTable> &text);
    [[nodiscard]] int absentRows() const;
    /** What the rows say. */
    [[nodiscard]] MetadataCells cells() const;
    [[nodiscard]] QString displayText(const MetadataNode &node, int column) const;
    [[nodiscard]] QString changeText(const MetadataNode &node) const;
    [[nodiscard]] QString toolTip(const MetadataNode &node, int column) const;
    [[nodiscard]] QString placeOf(const MetadataNode &node) const;

    std::unique_ptr<MetadataTexts> m_texts;
    MetadataTextReader m_reader;
    std::shared_ptr<const MetadataMatches> m_matches;
    std::shared_ptr<const MetadataChanges> m_changes;
    MetadataRows m_rows;
    QList<AbsentKey> m_absentKeys;
};

} // namespace earshot::itemmodels
