// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

#include <QSet>

namespace earshot::views {

/** The tree of MetadataView: what is open stays open when the model is replaced by a newer reply. */
class MetadataTree final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetadataTree)

public:
    /** Rows that expandBelow() opens at most: QTreeView needs time and memory for each. */
    static constexpr int MaxExpandedRows = 20'000;

    explicit MetadataTree(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /** Opens everything below `index`, level by level, up to MaxExpandedRows rows. An invalid index means
     * all.
     */
    void expandBelow(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rememberPlaces();
    void restorePlaces();
    void expandFirstLevel();
    void collectExpanded(const QModelIndex &parent);
    void sizeColumns();

    QSet<QString> m_expandedPointers;
    QString m_currentPointer;
    bool m_hasPlaces = false; ///< false until a filled model was shown once
};

} // namespace earshot::views
