// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/metadatatree.h"

#include "itemmodels/roles.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QQueue>

namespace earshot::views {

namespace {

using itemmodels::PointerRole;

/** Objects and arrays of the first level with more rows than this stay closed at first. */
constexpr int MaxFirstRows = 50;

QString pointerOf(const QModelIndex &index)
{
    return index.siblingAtColumn(0).data(PointerRole).toString();
}

} // namespace

MetadataTree::MetadataTree(QWidget *parent) : QTreeView(parent)
{
    setUniformRowHeights(true); // else every row is measured
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setAccessibleName(tr("Metadata"));
    header()->setStretchLastSection(false);
}

void MetadataTree::setModel(QAbstractItemModel *newModel)
{
    if (model() != nullptr) {
        disconnect(model(), nullptr, this, nullptr);
    }
    // Before QTreeView's own connections, so that the places are still there.
    if (newModel != nullptr) {
        connect(newModel, &QAbstractItemModel::modelAboutToBeReset, this, &MetadataTree::rememberPlaces);
    }
    QTreeView::setModel(newModel);
    if (newModel != nullptr) {
        connect(newModel, &QAbstractItemModel::modelReset, this, &MetadataTree::restorePlaces);
    }
    sizeColumns();
    restorePlaces();
}

void MetadataTree::expandBelow(const QModelIndex &index)
{
    // With a layout pending, expand() only notes the row; without, each one moves all rows below it.
    scheduleDelayedItemsLayout();
    QQueue<QModelIndex> open;
    open.enqueue(index);
    for (int shown = 0; !open.isEmpty() && shown < MaxExpandedRows;) {
        const QModelIndex parent = open.dequeue();
        const int rows = model()->rowCount(parent);
        if (rows > MaxExpandedRows - shown) {
            continue; // too many here; a smaller one may still fit
        }
        shown += rows;
        if (parent.isValid()) {
            expand(parent);
        }
        for (int row = 0; row < rows; ++row) {
            const QModelIndex child = model()->index(row, 0, parent);
            if (model()->hasChildren(child)) {
                open.enqueue(child);
            }
        }
    }
}

void MetadataTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Asterisk && currentIndex().isValid()) {
        expandBelow(currentIndex().siblingAtColumn(0)); // QTreeView's own would open millions of rows
        return;
    }
    QTreeView::keyPressEvent(event);
}

void MetadataTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        sizeColumns();
    }
}

void MetadataTree::rememberPlaces()
{
    if (model()->rowCount() == 0) {
        return;
    }
    m_hasPlaces = true;
    m_expandedPointers.clear();
    m_currentPointer = pointerOf(currentIndex());
    collectExpanded({});
}

void MetadataTree::collectExpanded(const QModelIndex &parent)
{
    for (int row = 0, rows = model()->rowCount(parent); row < rows; ++row) {
        const QModelIndex child = model()->index(row, 0, parent);
        if (isExpanded(child) && m_expandedPointers.size() < MaxExpandedRows) {
            m_expandedPointers.insert(pointerOf(child));
            collectExpanded(child);
        }
    }
}

void MetadataTree::restorePlaces()
{
    if (model() == nullptr) {
        return;
    }
    scheduleDelayedItemsLayout(); // see expandBelow()
    if (!m_hasPlaces) {
        expandFirstLevel();
        return;
    }
    QModelIndex current;
    QQueue<QModelIndex> open;
    open.enqueue(QModelIndex());
    while (!open.isEmpty()) {
        const QModelIndex parent = open.dequeue();
        const bool holdsCurrent =
            !m_currentPointer.isEmpty() && m_currentPointer.startsWith(pointerOf(parent));
        for (int row = 0, rows = model()->rowCount(parent); row < rows; ++row) {
            const QModelIndex child = model()->index(row, 0, parent);
            if (!holdsCurrent && !model()->hasChildren(child)) {
                continue; // its pointer costs more than looking
            }
            const QString pointer = pointerOf(child);
            if (m_expandedPointers.contains(pointer)) {
                expand(child);
                open.enqueue(child);
            }
            if (holdsCurrent && pointer == m_currentPointer) {
                current = child;
            }
        }
    }
    if (current.isValid()) {
        setCurrentIndex(current);
    }
}

void MetadataTree::expandFirstLevel()
{
    for (int row = 0, rows = model()->rowCount(); row < rows; ++row) {
        const QModelIndex child = model()->index(row, 0);
        if (const int below = model()->rowCount(child); below > 0 && below <= MaxFirstRows) {
            expand(child);
        }
    }
}

void MetadataTree::sizeColumns()
{
    // Key and type take what they usually need; the value gets the rest.
    if (model() == nullptr || header()->count() < 3) {
        return;
    }
    const int width = viewport()->width();
    const int typeWidth = fontMetrics().horizontalAdvance(u'm') * 7;
    const int keyWidth = qBound(120, width / 3, fontMetrics().horizontalAdvance(u'm') * 24);
    header()->resizeSection(0, keyWidth);
    header()->resizeSection(2, typeWidth);
    header()->resizeSection(1, qMax(120, width - keyWidth - typeWidth));
}

} // namespace earshot::views
