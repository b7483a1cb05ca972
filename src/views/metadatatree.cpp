// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/metadatatree.h"

#include "itemmodels/metadatatreemodel.h"
#include "itemmodels/roles.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QQueue>
#include <QScopedValueRollback>

#include <limits>

namespace earshot::views {

namespace {

/** Objects and arrays of the first level with more rows than this stay closed at first. */
constexpr int MaxFirstRows = 50;

QString placeOf(const QModelIndex &index)
{
    return index.siblingAtColumn(0).data(itemmodels::PlaceRole).toString();
}

} // namespace

MetadataTree::MetadataTree(QWidget *parent) : QTreeView(parent)
{
    setUniformRowHeights(true); // else every row is measured
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
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
    m_metadata = qobject_cast<itemmodels::MetadataTreeModel *>(newModel);
    QTreeView::setModel(newModel);
    if (newModel != nullptr) {
        connect(newModel, &QAbstractItemModel::modelReset, this, &MetadataTree::restorePlaces);
    }
    sizeColumns();
    restorePlaces();
}

void MetadataTree::setFiltered(bool isFiltered)
{
    if (isFiltered && !m_isFiltered) {
        rememberPlaces();
    }
    m_keepsPlaces = m_isFiltered && !isFiltered; // what the filter had open is not worth remembering
    m_isFiltered = isFiltered;
}

void MetadataTree::expandBelow(const QModelIndex &index)
{
    expandLevels(index, std::numeric_limits<int>::max(), MaxExpandedRows);
}

void MetadataTree::expandLevels(const QModelIndex &index, int levels, int maxRows)
{
    struct Open
    {
        QModelIndex index;
        int level = 0;
    };
    // With a layout pending, expand() only notes the row; without, each one moves all rows below it.
    scheduleDelayedItemsLayout();
    QQueue<Open> open;
    open.enqueue({index, 0});
    for (int shown = 0; !open.isEmpty() && shown < maxRows;) {
        const auto [parent, level] = open.dequeue();
        const int rows = model()->rowCount(parent);
        if (rows > maxRows - shown) {
            continue; // too many here; a smaller one may still fit
        }
        shown += rows;
        if (parent.isValid()) {
            expand(parent);
        }
        for (int row = 0; row < rows && level + 1 < levels; ++row) {
            const QModelIndex child = model()->index(row, 0, parent);
            if (model()->hasChildren(child)) {
                open.enqueue({child, level + 1});
            }
        }
    }
}

void MetadataTree::collapseBelow(const QModelIndex &index)
{
    if (!index.isValid() || !isExpanded(index)) {
        return;
    }
    for (int row = 0, rows = model()->rowCount(index); row < rows; ++row) {
        collapseBelow(model()->index(row, 0, index));
    }
    collapse(index);
}

void MetadataTree::showLevels(int levels)
{
    const QString current = placeOf(currentIndex());
    collapseAll();
    expandLevels({}, levels, MaxExpandedRows);
    if (m_metadata != nullptr && !current.isEmpty()) {
        // The row may be in what is closed now: what holds it takes its place.
        QModelIndex shown = m_metadata->indexOfPlace(current);
        for (QModelIndex up = shown.parent(); up.isValid(); up = up.parent()) {
            shown = isExpanded(up) ? shown : up;
        }
        setCurrentIndex(shown);
    }
}

void MetadataTree::expandSiblings(bool isExpanded)
{
    const QModelIndex parent = currentIndex().parent();
    const int rows = model() != nullptr ? model()->rowCount(parent) : 0;
    scheduleDelayedItemsLayout();
    for (int row = 0, shown = 0; row < rows; ++row) {
        const QModelIndex child = model()->index(row, 0, parent);
        if (!isExpanded) {
            collapse(child);
        } else if (shown += model()->rowCount(child); shown <= MaxExpandedRows) {
            expand(child);
        }
    }
}

void MetadataTree::reveal(const QModelIndex &index)
{
    if (index.isValid()) {
        scrollTo(index, PositionAtCenter); // opens what it is in
        setCurrentIndex(index);
    }
}

void MetadataTree::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    // With Shift too: some keyboards have the digits there.
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->key() == Qt::Key_Asterisk && current.isValid()) {
        expandBelow(current); // QTreeView's own would open millions of rows
    } else if (isPlain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        showLevels(event->key() - Qt::Key_0);
    } else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT goRequested(current);
    } else {
        QTreeView::keyPressEvent(event);
    }
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
    if (m_isFiltered || m_keepsPlaces || model()->rowCount() == 0) {
        return;
    }
    m_hasPlaces = true;
    m_expandedPlaces.clear();
    m_currentPlace = placeOf(currentIndex());
    m_topPlace = placeOf(indexAt(QPoint(0, 0)));
    collectExpanded({});
}

void MetadataTree::collectExpanded(const QModelIndex &parent)
{
    for (int row = 0, rows = model()->rowCount(parent); row < rows; ++row) {
        const QModelIndex child = model()->index(row, 0, parent);
        if (isExpanded(child) && m_expandedPlaces.size() < MaxExpandedRows) {
            m_expandedPlaces.insert(placeOf(child));
            collectExpanded(child);
        }
    }
}

void MetadataTree::restorePlaces()
{
    if (m_metadata == nullptr) {
        return;
    }
    const QScopedValueRollback restoring(m_isRestoring, true);
    m_keepsPlaces = false;
    if (m_isFiltered) {
        expandWays();
        return;
    }
    if (!m_hasPlaces) {
        expandFirstLevel();
        return;
    }
    scheduleDelayedItemsLayout(); // see expandLevels()
    for (const QString &place : std::as_const(m_expandedPlaces)) {
        if (const QModelIndex index = m_metadata->indexOfPlace(place); index.isValid()) {
            expand(index);
        }
    }
    if (const QModelIndex top = m_metadata->indexOfPlace(m_topPlace); top.isValid()) {
        scrollTo(top, PositionAtTop);
    }
    if (const QModelIndex current = m_metadata->indexOfPlace(m_currentPlace); current.isValid()) {
        setCurrentIndex(current);
    }
}

void MetadataTree::expandFirstLevel()
{
    scheduleDelayedItemsLayout();
    for (int row = 0, rows = model()->rowCount(); row < rows; ++row) {
        const QModelIndex child = model()->index(row, 0);
        if (const int below = model()->rowCount(child); below > 0 && below <= MaxFirstRows) {
            expand(child);
        }
    }
}

/** Opens what leads to the matches of a filter, not the matches themselves. */
void MetadataTree::expandWays()
{
    scheduleDelayedItemsLayout();
    QQueue<QModelIndex> open;
    open.enqueue(QModelIndex());
    for (int shown = 0; !open.isEmpty() && shown < MaxFilteredRows;) {
        const QModelIndex parent = open.dequeue();
        if (parent.isValid()) {
            expand(parent);
        }
        const int rows = std::min(model()->rowCount(parent), MaxFilteredRows);
        shown += rows;
        for (int row = 0; row < rows; ++row) {
            const QModelIndex child = model()->index(row, 0, parent);
            const auto node = m_metadata->nodeAt(child);
            const bool isOnTheWay = node.level > 0 || (m_metadata->matches() && node.isValue() &&
                                                       m_metadata->matches()->isOnTheWay(node.node));
            if (isOnTheWay) {
                open.enqueue(child);
            }
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
