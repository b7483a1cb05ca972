// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transcriptview.h"

#include "conversation/turn.h"
#include "exporting/turnplaintext.h"
#include "itemmodels/roles.h"
#include "views/copyactions.h"
#include "views/findticks.h"
#include "views/selectedturns.h"
#include "views/transcriptaccessibility.h"
#include "views/transcriptmenu.h"
#include "views/turnpainter.h"
#include "views/turntooltip.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace earshot::views {

using conversation::Turn;

namespace {

TurnForm formAt(const QModelIndex &index)
{
    const auto *turn = index.data(itemmodels::TurnRole).value<const Turn *>();
    return turn ? formOf(*turn) : TurnForm::Bubble;
}

} // namespace

TranscriptView::TranscriptView(QWidget *parent)
    : TurnListView(parent)
    , m_tones(Tones::of(palette()))
    , m_copyActions(new CopyActions(this))
    , m_findTicks(new FindTicks(this))
{
    setVerticalScrollBar(m_findTicks);
    installTranscriptAccessibility();
    setAccessibleName(tr("Transcript"));
    viewport()->setMouseTracking(true);
    // Emitted for the wheel, the handle and the page areas, not when the program scrolls.
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, &TranscriptView::stopFollowing);
}

TranscriptView::~TranscriptView() = default;

void TranscriptView::reset()
{
    m_spoken = QPersistentModelIndex();
    m_pressed = QPersistentModelIndex();
    TurnListView::reset();
}

void TranscriptView::setFollowing(bool following)
{
    if (m_following != following) {
        m_following = following;
        Q_EMIT followingChanged(following);
    }
    if (following) {
        scrollToSpoken();
    }
}

void TranscriptView::stopFollowing()
{
    setFollowing(false);
}

void TranscriptView::scrollToSpoken()
{
    if (hasRow(m_spoken)) {
        showRow(m_spoken.row());
    }
}

bool TranscriptView::isFoldable(const QModelIndex &index) const
{
    return index.isValid() && TurnContent::of(index, false).isFoldable;
}

bool TranscriptView::isUnfolded(const QModelIndex &index) const
{
    return index.isValid() && rows().isUnfolded(index.row());
}

void TranscriptView::setUnfolded(const QModelIndex &index, bool unfolded)
{
    if (!isFoldable(index) || isUnfolded(index) == unfolded) {
        return;
    }
    unfold(index.row(), unfolded);
    if (QAccessible::isActive()) {
        QAccessible::State changed;
        changed.expanded = true;
        changed.collapsed = true;
        QAccessibleStateChangeEvent event(this, changed);
        event.setChild(index.row());
        QAccessible::updateAccessibility(&event);
    }
}

void TranscriptView::activateTurn(const QModelIndex &index)
{
    if (formAt(index) != TurnForm::Bubble && isFoldable(index)) {
        setUnfolded(index, !isUnfolded(index));
    } else {
        seekTo(index);
    }
}

void TranscriptView::seekTo(const QModelIndex &index)
{
    if (const QVariant offsetMs = index.data(itemmodels::OffsetMsRole); offsetMs.isValid()) {
        Q_EMIT seekRequested(std::max<qint64>(0, offsetMs.toLongLong()));
    }
}

void TranscriptView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                 const QList<int> &roles)
{
    // The base class is left out: it repaints the whole viewport and looks for editors, which there are not.
    if (!topLeft.isValid() || !bottomRight.isValid()) {
        return;
    }
    if (roles.isEmpty() || roles.contains(itemmodels::SpokenRole)) {
        for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
            const QModelIndex index = topLeft.siblingAtRow(row);
            const bool isSpoken = index.data(itemmodels::SpokenRole).toBool();
            if (isSpoken != (m_spoken == index)) {
                m_spoken = isSpoken ? index : QModelIndex();
            }
        }
    }
    if (roles == QList<int>{itemmodels::SpokenRole}) {
        for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
            update(topLeft.siblingAtRow(row));
        }
    } else {
        rows().change(topLeft.row(), bottomRight.row());
        settle();
        m_copyActions->update(); // the selected tool may have answered
    }
    if (m_following && m_spoken.isValid() && roles.contains(itemmodels::SpokenRole)) {
        scrollToSpoken();
    }
}

void TranscriptView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TurnListView::currentChanged(current, previous);
    m_copyActions->update();
    if (QAccessible::isActive() && current.isValid() && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    }
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    if (rows().count() == 0) {
        return;
    }
    QPainter painter(viewport());
    const TurnPainter turnPainter(rows().frame(), m_tones);
    const QRect dirty = event->rect();
    const bool isFocused = hasFocus();
    for (int row = std::max(0, indexAt(dirty.topLeft()).row());
         row < rows().count() && yOf(row) <= dirty.bottom(); ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        const QRect place = visualRect(index);
        if (!event->region().intersects(place)) {
            continue;
        }
        const bool isSelected = selectionModel()->isSelected(index);
        painter.save();
        painter.translate(0, place.top());
        turnPainter.paint(
            &painter, rows().layout(row),
            {.isSpoken = m_spoken == index, .isSelected = isSelected, .hasFocus = isSelected && isFocused},
            QRectF(dirty).translated(0, -place.top()));
        painter.restore();
    }
}

void TranscriptView::changeEvent(QEvent *event)
{
    TurnListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_tones = Tones::of(palette());
        viewport()->update();
    }
}

void TranscriptView::focusInEvent(QFocusEvent *event)
{
    TurnListView::focusInEvent(event);
    update(currentIndex());
}

void TranscriptView::focusOutEvent(QFocusEvent *event)
{
    TurnListView::focusOutEvent(event);
    update(currentIndex());
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    if (event->matches(QKeySequence::SelectAll) && model() && model()->rowCount() > 0) {
        selectionModel()->select(
            QItemSelection(model()->index(0, 0), model()->index(model()->rowCount() - 1, 0)),
            QItemSelectionModel::ClearAndSelect);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        return copy();
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
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isPlain && current.isValid()) {
            return activateTurn(current);
        }
        break;
    case Qt::Key_Space:
        if (isPlain && isFoldable(current)) {
            return setUnfolded(current, !isUnfolded(current));
        }
        break;
    default:
        break;
    }
    event->ignore(); // the window's keys, letters above all, are not ours
}

void TranscriptView::moveCurrent(int key, bool alsoSeek)
{
    if (!alsoSeek) {
        stopFollowing(); // the reader goes elsewhere
        if (scrollWithinRow(key)) {
            return;
        }
    }
    static const QHash<int, CursorAction> actions{
        {Qt::Key_Up, MoveUp},   {Qt::Key_Down, MoveDown},     {Qt::Key_Home, MoveHome},
        {Qt::Key_End, MoveEnd}, {Qt::Key_PageUp, MovePageUp}, {Qt::Key_PageDown, MovePageDown},
    };
    const QModelIndex target = moveCursor(actions.value(key), Qt::NoModifier);
    if (!target.isValid()) {
        return;
    }
    setCurrentIndex(target);
    scrollTo(target); // also when it was current before
    if (alsoSeek) {
        seekTo(target);
    }
}

void TranscriptView::extendSelection(int key)
{
    stopFollowing();
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

bool TranscriptView::scrollWithinRow(int key)
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

void TranscriptView::mousePressEvent(QMouseEvent *event)
{
    TurnListView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
}

void TranscriptView::mouseMoveEvent(QMouseEvent *event)
{
    // The base class is left out: it selects what a pressed mouse passes over.
    const QPoint point = event->position().toPoint();
    if (isOnFold(indexAt(point), point)) {
        viewport()->setCursor(Qt::PointingHandCursor);
    } else {
        viewport()->unsetCursor();
    }
}

void TranscriptView::mouseReleaseEvent(QMouseEvent *event)
{
    TurnListView::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    const bool isClick = event->button() == Qt::LeftButton && index.isValid() && m_pressed == index;
    m_pressed = QPersistentModelIndex();
    if (!isClick) {
        return;
    }
    if (isOnFold(index, point)) {
        setUnfolded(index, !isUnfolded(index));
    } else {
        seekTo(index);
    }
}

void TranscriptView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event); // a quick second click folds or seeks again
}

bool TranscriptView::isOnFold(const QModelIndex &index, const QPoint &point)
{
    return index.isValid() && rows().layout(index.row()).foldZone.contains(inRow(index.row(), point));
}

bool TranscriptView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return TurnListView::viewportEvent(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
    return true;
}

QString TranscriptView::toolTipAt(const QPoint &point)
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid()) {
        return {};
    }
    const TurnLayout &layout = rows().layout(index.row());
    const QPointF place = inRow(index.row(), point);
    if (layout.timeZone.contains(place)) {
        return timeToolTip(index);
    }
    return layout.latencyZone.contains(place) ? latencyToolTip(index) : QString();
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid()) {
        showContextMenu(index,
                        isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
    }
}

void TranscriptView::copy()
{
    if (const auto turns = selectedTurns(*this, {}); !turns.isEmpty()) {
        QGuiApplication::clipboard()->setText(exporting::plainText(turns));
    }
}

void TranscriptView::showContextMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    QMenu *menu = createContextMenu(index);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPosition);
}

QMenu *TranscriptView::createContextMenu(const QModelIndex &index)
{
    auto *menu = new QMenu(this);
    if (!selectionModel()->isSelected(index)) {
        setCurrentIndex(index);
    }
    fillTranscriptMenu(
        menu, index, [this, turn = QPersistentModelIndex(index)] { seekTo(turn); }, *m_copyActions);
    return menu;
}

} // namespace earshot::views
