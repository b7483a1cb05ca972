// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/turnkeyview.h"

#include "views/turntooltip.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTimerEvent>
#include <QToolTip>

#include <algorithm>

namespace earshot::views {

namespace {

/** As long as Qt waits before it shows a tool tip. */
constexpr int BreakdownDelayMs = 700;

} // namespace

TurnKeyView::TurnKeyView(QWidget *parent) : TurnTextView(parent)
{}

TurnKeyView::~TurnKeyView() = default;

void TurnKeyView::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    if (event->matches(QKeySequence::SelectAll)) {
        return selectAllTurns();
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isPlain || modifiers == Qt::ControlModifier) {
            return moveCurrent(event->key(), !isPlain);
        }
        if (modifiers == Qt::ShiftModifier) {
            return extendSelection(event->key());
        }
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (isPlain) {
            return moveCurrent(event->key(), false);
        }
        break;
    default:
        break;
    }
    event->ignore();
}

void TurnKeyView::moveCurrent(int key, bool alsoSeek)
{
    if (!alsoSeek) {
        readerLeft();
        if (scrollWithinRow(key)) {
            return;
        }
    }
    static const QHash<int, CursorAction> actions{
        {Qt::Key_Up, MoveUp},   {Qt::Key_Down, MoveDown},     {Qt::Key_Home, MoveHome},
        {Qt::Key_End, MoveEnd}, {Qt::Key_PageUp, MovePageUp}, {Qt::Key_PageDown, MovePageDown},
    };
    const QModelIndex target = moveCursor(actions.value(key), Qt::NoModifier);
    if (target.isValid()) {
        setCurrentIndex(target);
        scrollTo(target); // also when it was current before
        m_breakdown.start(BreakdownDelayMs, this);
        if (alsoSeek) {
            seekTo(target);
        }
    }
}

void TurnKeyView::extendSelection(int key)
{
    readerLeft();
    if (!m_selectionStart.isValid() || !selectionModel()->isSelected(m_selectionStart)) {
        m_selectionStart = currentIndex();
    }
    const QModelIndex target = moveCursor(key == Qt::Key_Up ? MoveUp : MoveDown, Qt::NoModifier);
    if (!target.isValid()) {
        return;
    }
    const QModelIndex start = m_selectionStart.isValid() ? QModelIndex(m_selectionStart) : target;
    const auto [first, last] = std::minmax(start, target);
    selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
    selectionModel()->setCurrentIndex(target, QItemSelectionModel::NoUpdate);
    scrollTo(target);
}

void TurnKeyView::selectAllTurns()
{
    if (rows().count() > 0) {
        const QItemSelection all(model()->index(0, 0), model()->index(rows().count() - 1, 0));
        selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
    }
}

bool TurnKeyView::scrollWithinRow(int key)
{
    const QRect rect = visualRect(currentIndex());
    const int page = viewport()->height();
    const bool isUpwards = key == Qt::Key_Up || key == Qt::Key_PageUp;
    const bool isDownwards = key == Qt::Key_Down || key == Qt::Key_PageDown;
    const bool isSeen = rect.bottom() >= 0 && rect.top() < page;
    if (rect.height() <= page || !isSeen) {
        return false;
    }
    const int hidden = isUpwards ? -rect.top() : isDownwards ? rect.bottom() + 1 - page : 0;
    if (hidden <= 0) {
        return false;
    }
    const int step = std::min(hidden, page * 4 / 5);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + (isUpwards ? -step : step));
    return true;
}

void TurnKeyView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_breakdown.timerId()) {
        m_breakdown.stop();
        showBreakdown();
    } else {
        TurnTextView::timerEvent(event);
    }
}

void TurnKeyView::mousePressEvent(QMouseEvent *event)
{
    m_breakdown.stop();
    TurnTextView::mousePressEvent(event);
}

void TurnKeyView::showBreakdown()
{
    const QModelIndex index = currentIndex();
    if (!hasFocus() || !hasRow(index)) {
        return;
    }
    const QRectF zone = rows().layout(index.row()).latencyZone;
    const QString text = zone.isEmpty() ? QString() : latencyToolTip(index);
    const QPoint place = zone.bottomLeft().toPoint() + QPoint(0, yOf(index.row()));
    if (!text.isEmpty() && viewport()->rect().contains(place)) {
        QToolTip::showText(viewport()->mapToGlobal(place), text, viewport());
    }
}

} // namespace earshot::views
