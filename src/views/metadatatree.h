// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

#include <QSet>

namespace earshot::itemmodels {
class MetadataTreeModel;
}

namespace earshot::views {

/**
 * The tree of MetadataView: what is open stays open when the model is replaced by a newer reply, and comes
 * back when a filter ends.
 */
class MetadataTree final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetadataTree)

public:
    /** Rows that expandBelow() opens at most: QTreeView needs time and memory for each. */
    static constexpr int MaxExpandedRows = 20'000;
    /** Rows that a filter opens at most: they must be there before the next key press. */
    static constexpr int MaxFilteredRows = 500;

    explicit MetadataTree(QWidget *parent = nullptr);

    /** A MetadataTreeModel; not owned. */
    void setModel(QAbstractItemModel *model) override;
    /** Before the model shows what a filter found, and before it shows all again. */
    void setFiltered(bool isFiltered);
    /** False while the current row comes from the user, true while an earlier one is restored. */
    [[nodiscard]] bool isRestoring() const { return m_isRestoring; }

    /** Opens everything below `index`, level by level, up to MaxExpandedRows rows. An invalid index means
     * all.
     */
    void expandBelow(const QModelIndex &index);
    void collapseBelow(const QModelIndex &index);
    /** Shows that many levels, from 1, and no further ones. */
    void showLevels(int levels);
    /** Opens or closes the rows beside the current one, itself included. */
    void expandSiblings(bool isExpanded);
    /** Makes a row current and brings it into view, whatever it is in. */
    void reveal(const QModelIndex &index);

Q_SIGNALS:
    /** Enter was pressed on a row. */
    void goRequested(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rememberPlaces();
    void restorePlaces();
    void expandFirstLevel();
    void expandLevels(const QModelIndex &index, int levels, int maxRows);
    void expandWays();
    void collectExpanded(const QModelIndex &parent);
    void sizeColumns();

    itemmodels::MetadataTreeModel *m_metadata = nullptr;
    QSet<QString> m_expandedPlaces;
    QString m_currentPlace;
    QString m_topPlace;       ///< first row that is seen
    bool m_hasPlaces = false; ///< false until a filled model was shown once
    bool m_isFiltered = false;
    bool m_keepsPlaces = false; ///< until the next reset, which ends a filter
    bool m_isRestoring = false;
};

} // namespace earshot::views
