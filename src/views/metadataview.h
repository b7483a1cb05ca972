// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QAction;
class QMenu;
class QModelIndex;
class QPlainTextEdit;

namespace earshot::views {

class MetadataTree;

/**
 * The reply as a tree, with the whole value of the current row below it. Works on any model with the columns
 * key, value, type and the metadata roles. Copying gives the text as received, not as shown.
 */
class MetadataView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetadataView)

public:
    explicit MetadataView(QWidget *parent = nullptr);

    /** Not owned. */
    void setModel(QAbstractItemModel *model);

    void copyValue();
    void copyKey();
    void copyPointer();

private:
    QAction *addTreeAction(const QString &text, const QKeySequence &shortcut, void (MetadataView::*slot)());
    void expandAll();
    void collapseAll();
    void showValue(const QModelIndex &index);
    void copy(const QString &text);

    MetadataTree *m_tree;
    QPlainTextEdit *m_value;
};

} // namespace earshot::views
