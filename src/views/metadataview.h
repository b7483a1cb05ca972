// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/metadatanode.h"
#include "itemmodels/shapereporter.h"

#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QModelIndex;
class QPlainTextEdit;

namespace earshot::itemmodels {
class MetadataChanges;
class MetadataTreeModel;
} // namespace earshot::itemmodels

namespace earshot::json {
class NodeTable;
}

namespace earshot::views {

class ChangesLine;
class MetadataDelegate;
class MetadataFilter;
class MetadataTree;
class PathLine;

/**
 * The reply as a tree: a line to filter it, what changed in it, the whole value of the current row, and the
 * path to it. Copying gives the text as received, not as shown.
 */
class MetadataView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetadataView)

public:
    explicit MetadataView(QWidget *parent = nullptr);
    ~MetadataView() override;

    /** Not owned. To be called once. */
    void setModel(itemmodels::MetadataTreeModel *model);
    /** Shows another reply. A filter and what is open stay; marks of changes go. */
    void setTable(const json::NodeTable &table);
    /** Marks what changed and says so in a line; null and an empty sentence take both away. */
    void setChanges(const std::shared_ptr<const itemmodels::MetadataChanges> &changes,
                    const QString &sentence);
    /** Selects a value of the present reply; a filter that hides it ends. */
    void reveal(const itemmodels::MetadataNode &node);
    /** Selects the value that holds a byte of the present reply; see itemmodels::valueAtByte(). */
    void revealByte(qsizetype offset);

    /** What tells whether a value is of a later moment than the playhead. Asked only while the user wants to
     * see it; updateLater() is to be called whenever an answer may have changed. */
    void setLater(const std::function<bool(const itemmodels::MetadataNode &)> &isLater);
    void updateLater();

    [[nodiscard]] MetadataTree &tree() const { return *m_tree; }

Q_SIGNALS:
    /** The user selected a row. */
    void nodeSelected(const earshot::itemmodels::MetadataNode &node);
    /** The same as bytes of the reply, counted behind a byte order mark; none of an absent key. */
    void bytesSelected(qsizetype begin, qsizetype end);
    /** The user wants to see the bytes of the selected row. */
    void rawRequested();
    /** The user pressed Enter on a row. */
    void nodeEntered(const earshot::itemmodels::MetadataNode &node);
    /** The user wants to open the address that a value is. */
    void linkActivated(const QUrl &url);

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addTreeActions();
    QAction *addTreeAction(const QString &objectName, const QString &text, const QKeySequence &shortcut,
                           void (MetadataView::*slot)());
    void showLater();
    void copyShapeReport();
    void filterByCurrent();
    void tellBytes();
    void openLink();
    void expandAll();
    void collapseAll();
    void expandSubtree();
    void collapseSubtree();
    void expandSiblings();
    void collapseSiblings();
    void nextChange();
    void previousChange();
    void stepMatch(bool forward);
    void goToChange(qsizetype index);
    void showMatches();
    void showCurrent(const QModelIndex &index);

    itemmodels::MetadataTreeModel *m_model = nullptr;
    itemmodels::ShapeReporter m_shape;
    MetadataFilter *m_filter;
    ChangesLine *m_changes;
    MetadataTree *m_tree;
    MetadataDelegate *m_delegate;
    QPlainTextEdit *m_value;
    PathLine *m_path;
    QAction *m_openLink = nullptr;
    QAction *m_marksLater = nullptr;
    std::function<bool(const itemmodels::MetadataNode &)> m_isLater;
};

} // namespace earshot::views
