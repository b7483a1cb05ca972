// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transcriptplace.h"

#include "itemmodels/roles.h"
#include "views/transcriptview.h"

#include <QItemSelectionModel>
#include <QScrollBar>

#include <algorithm>

namespace earshot::views {

namespace {

QModelIndex seenIndex(const TranscriptView &view)
{
    const QRect current = view.visualRect(view.currentIndex());
    return current.intersects(view.viewport()->rect()) ? view.currentIndex() : view.indexAt({0, 0});
}

QList<int> numbersOf(const QModelIndexList &indexes)
{
    QList<int> numbers;
    for (const QModelIndex &index : indexes) {
        numbers << turnNumber(index);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

/** The turn with that number, else the next one, else the last one. */
QModelIndex nearest(const QAbstractItemModel &model, int number)
{
    int first = 0;
    int count = model.rowCount();
    while (count > 0) { // halves the rows, whose numbers ascend
        const int half = count / 2;
        if (turnNumber(model.index(first + half, 0)) < number) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return model.index(std::min(first, model.rowCount() - 1), 0);
}

} // namespace

int turnNumber(const QModelIndex &index)
{
    const QVariant number = index.data(itemmodels::TurnNumberRole);
    return number.isValid() ? number.toInt() : -1;
}

void goToTurn(TranscriptView &view, const QModelIndex &index)
{
    view.setFollowing(false);
    if (!view.viewport()->rect().contains(view.visualRect(index))) {
        view.scrollTo(index, QAbstractItemView::PositionAtCenter); // with what was said before and after
    }
    view.setCurrentIndex(index);
}

TranscriptPlace TranscriptPlace::of(const TranscriptView &view)
{
    TranscriptPlace place;
    const QModelIndex seen = seenIndex(view);
    place.seenTurn = turnNumber(seen);
    place.seenY = seen.isValid() ? view.visualRect(seen).top() : 0;
    place.currentTurn = turnNumber(view.currentIndex());
    place.selectedTurns = numbersOf(view.selectionModel()->selectedIndexes());
    place.areAllUnfolded = view.areAllTurnsUnfolded();
    place.unlikeAllTurns = numbersOf(view.turnsUnlikeAll());
    return place;
}

void TranscriptPlace::restore(TranscriptView &view) const
{
    const QAbstractItemModel &model = *view.model();
    if (model.rowCount() == 0) {
        return;
    }
    if (areAllUnfolded) {
        view.unfoldAllTurns();
    }
    for (const int number : unlikeAllTurns) {
        if (const QModelIndex index = nearest(model, number); turnNumber(index) == number) {
            view.setUnfolded(index, !areAllUnfolded);
        }
    }
    if (currentTurn >= 0) {
        view.setCurrentIndex(nearest(model, currentTurn));
    }
    for (const int number : selectedTurns) {
        if (const QModelIndex index = nearest(model, number); turnNumber(index) == number) {
            view.selectionModel()->select(index, QItemSelectionModel::Select);
        }
    }
    if (seenTurn >= 0) {
        view.scrollTo(nearest(model, seenTurn), QAbstractItemView::PositionAtTop);
        QScrollBar *bar = view.verticalScrollBar();
        bar->setValue(bar->value() - seenY);
    }
}

} // namespace earshot::views
