// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transcriptview.h"

#include "conversation/turn.h"
#include "itemmodels/roles.h"
#include "views/transcriptaccessibility.h"
#include "views/transcriptmenu.h"
#include "views/turnpainter.h"
#include "views/turntooltip.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <limits>

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
    : QAbstractItemView(parent)
    , m_rows(TurnFrame(0, font(), layoutDirection()))
    , m_tones(Tones::of(palette()))
{
    installTranscriptAccessibility();
    setAccessibleName(tr("Transcript"));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    viewport()->setMouseTracking(true);
    // Emitted for the wheel, the handle and the page areas, not when the program scrolls.
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, &TranscriptView::stopFollowing);
}

TranscriptView::~TranscriptView() = default;

void TranscriptView::setModel(QAbstractItemModel *newModel)
{
    for (const auto &connection :
         {m_rowsRemovedConnection, m_layoutChangedConnection, m_rowsMovedConnection}) {
        disconnect(connection);
    }
    if (newModel) {
        m_rowsRemovedConnection =
            connect(newModel, &QAbstractItemModel::rowsRemoved, this,
                    [this](const QModelIndex &, int first, int last) { rowsRemoved(first, last); });
        m_layoutChangedConnection =
            connect(newModel, &QAbstractItemModel::layoutChanged, this, [this] { reset(); });
        m_rowsMovedConnection = connect(newModel, &QAbstractItemModel::rowsMoved, this, [this] { reset(); });
    }
    QAbstractItemView::setModel(newModel);
    reset();
}

void TranscriptView::reset()
{
    QAbstractItemView::reset();
    m_spoken = QPersistentModelIndex();
    m_pressed = QPersistentModelIndex();
    m_anchor = {};
    m_rows.reset(model());
    updateGeometries();
}

void TranscriptView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout(); // calls updateGeometries()
    viewport()->update();
}

void TranscriptView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    settle();
}

void TranscriptView::refreshFrame()
{
    m_rows.setFrame(TurnFrame(viewport()->width(), font(), layoutDirection()));
    settle();
}

qint64 TranscriptView::contentHeight() const
{
    return m_rows.total() + qRound(0.8 * m_rows.frame().em());
}

qint64 TranscriptView::anchoredTop() const
{
    const qint64 lowest = std::max<qint64>(0, contentHeight() - viewport()->height());
    if (m_anchor.isAtEnd) {
        return lowest;
    }
    return std::clamp<qint64>(m_rows.top(m_anchor.row) + m_anchor.offset, 0, lowest);
}

bool TranscriptView::layOutNear(qint64 top)
{
    const int page = viewport()->height();
    const int before = m_rows.layoutCount();
    const int first = std::max(0, m_rows.rowAt(std::max<qint64>(0, top - page / 2)));
    const qint64 end = top + page + page / 2;
    int row = first;
    for (; row < m_rows.count() && m_rows.top(row) < end; ++row) {
        m_rows.layout(row);
    }
    if (m_rows.layoutCount() != before) {
        return true;
    }
    m_rows.keepLayouts(first, row - 1);
    return false;
}

void TranscriptView::settle()
{
    if (!isVisible() || viewport()->height() <= 0) {
        return; // showEvent() comes back
    }
    m_anchor.row = std::clamp(m_anchor.row, 0, std::max(0, m_rows.count() - 1));
    m_top = 0;
    if (m_rows.count() > 0) {
        do {
            m_top = anchoredTop();
        } while (layOutNear(m_top));
        const int row = std::max(0, m_rows.rowAt(m_top));
        m_anchor = {row, m_top - m_rows.top(row), m_anchor.isAtEnd};
    }
    updateScrollBar();
    viewport()->update();
}

void TranscriptView::updateScrollBar()
{
    const QScopedValueRollback guard(m_isMovingScrollBar, true);
    const int page = viewport()->height();
    const qint64 lowest = std::clamp<qint64>(contentHeight() - page, 0, std::numeric_limits<int>::max());
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(qRound(1.5 * m_rows.frame().em()));
    // Showing or hiding the bar resizes the viewport, which settles anew within this call.
    verticalScrollBar()->setRange(0, static_cast<int>(lowest));
    verticalScrollBar()->setValue(static_cast<int>(m_top));
}

void TranscriptView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    if (m_isMovingScrollBar || m_rows.count() == 0) {
        return;
    }
    const qint64 wanted = verticalScrollBar()->value();
    const qint64 distance = wanted - m_top;
    m_anchor.isAtEnd = wanted > 0 && wanted == verticalScrollBar()->maximum();
    if (wanted == 0) {
        m_anchor = {};
    } else if (std::abs(distance) <= viewport()->height()) {
        m_anchor.offset += distance; // what is seen moves by just this much
    } else {
        const int row = std::max(0, m_rows.rowAt(wanted));
        m_anchor.row = row;
        m_anchor.offset = wanted - m_rows.top(row);
    }
    settle();
}

QRect TranscriptView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.count()) {
        return {};
    }
    const qint64 top =
        std::clamp<qint64>(m_rows.top(index.row()) - m_top, std::numeric_limits<int>::min() / 2,
                           std::numeric_limits<int>::max() / 2);
    return {0, static_cast<int>(top), viewport()->width(), m_rows.height(index.row())};
}

QModelIndex TranscriptView::indexAt(const QPoint &point) const
{
    const int row = m_rows.rowAt(point.y() + m_top);
    return model() && row >= 0 ? model()->index(row, 0, rootIndex()) : QModelIndex();
}

void TranscriptView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_rows.count()) {
        return;
    }
    const int row = index.row();
    if (!isVisible()) {
        m_anchor = {row, 0, false};
        return;
    }
    const qint64 room =
        viewport()->height() - m_rows.layout(row).height; // negative: higher than the viewport
    const qint64 above = m_rows.top(row) - anchoredTop(); // place of the row, seen from the viewport
    qint64 wanted = 0;
    switch (hint) {
    case EnsureVisible:
        wanted = std::clamp(above, std::min<qint64>(0, room), std::max<qint64>(0, room));
        break;
    case PositionAtTop:
        break;
    case PositionAtBottom:
        wanted = room;
        break;
    case PositionAtCenter:
        wanted = std::max<qint64>(0, room / 2);
        break;
    }
    m_anchor = {row, -wanted, false};
    settle();
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
    if (!m_spoken.isValid()) {
        return;
    }
    if (!isVisible()) {
        return scrollTo(m_spoken);
    }
    const int row = m_spoken.row();
    const int rowHeight = m_rows.layout(row).height;
    const qint64 above = m_rows.top(row) - anchoredTop();
    const qint64 page = viewport()->height();
    if (above < 0 || above + rowHeight > page) {
        // In the upper part, so that the turns that follow need no scrolling for a while.
        m_anchor = {row, -std::clamp<qint64>(page / 4, 0, std::max<qint64>(0, page - rowHeight)), false};
        settle();
    }
}

bool TranscriptView::isFoldable(const QModelIndex &index) const
{
    return index.isValid() && TurnContent::of(index, false).isFoldable;
}

bool TranscriptView::isUnfolded(const QModelIndex &index) const
{
    return index.isValid() && m_rows.isUnfolded(index.row());
}

void TranscriptView::setUnfolded(const QModelIndex &index, bool unfolded)
{
    if (!isFoldable(index) || isUnfolded(index) == unfolded) {
        return;
    }
    m_rows.setUnfolded(index.row(), unfolded);
    // The head of the row stays where it is; if it was scrolled away, it comes to the upper edge.
    m_anchor = {index.row(), std::min<qint64>(0, m_top - m_rows.top(index.row())), false};
    settle();
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
        m_rows.change(topLeft.row(), bottomRight.row());
        settle();
    }
    if (m_following && m_spoken.isValid() && roles.contains(itemmodels::SpokenRole)) {
        scrollToSpoken();
    }
}

void TranscriptView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    m_rows.insert(start, end);
    if (start <= m_anchor.row && m_rows.count() > end - start + 1) {
        m_anchor.row += end - start + 1;
    }
    QAbstractItemView::rowsInserted(parent, start, end);
    settle();
}

void TranscriptView::rowsRemoved(int first, int last)
{
    m_rows.remove(first, last);
    if (m_anchor.row > last) {
        m_anchor.row -= last - first + 1;
    } else if (m_anchor.row >= first) {
        m_anchor = {first, 0, m_anchor.isAtEnd};
    }
    settle();
}

void TranscriptView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (QAccessible::isActive() && current.isValid() && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    }
}

QModelIndex TranscriptView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    Q_UNUSED(modifiers)
    const int count = m_rows.count();
    if (count == 0) {
        return {};
    }
    const qint64 page = std::max(1, viewport()->height());
    const int current = currentIndex().row();
    const int firstSeen = std::max(0, m_rows.rowAt(m_top));
    int row = 0;
    switch (action) {
    case MoveUp:
    case MoveLeft:
    case MovePrevious:
        row = current < 0 ? firstSeen : current - 1;
        break;
    case MoveDown:
    case MoveRight:
    case MoveNext:
        row = current < 0 ? firstSeen : current + 1;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count - 1;
        break;
    case MovePageUp:
        row = m_rows.rowAt(std::max<qint64>(0, m_rows.top(std::max(0, current)) - page));
        break;
    case MovePageDown:
        row = m_rows.rowAt(m_rows.top(current < 0 ? firstSeen : current) + page);
        row = row < 0 ? count - 1 : row;
        break;
    }
    return model()->index(std::clamp(row, 0, count - 1), 0, rootIndex());
}

int TranscriptView::horizontalOffset() const
{
    return 0;
}

int TranscriptView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool TranscriptView::isIndexHidden(const QModelIndex &index) const
{
    Q_UNUSED(index)
    return false;
}

void TranscriptView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.center());
    selectionModel()->select(index.isValid() ? QItemSelection(index, index) : QItemSelection(), command);
}

QRegion TranscriptView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes()) {
        region += visualRect(index);
    }
    return region & viewport()->rect();
}

void TranscriptView::keyboardSearch(const QString &search)
{
    Q_UNUSED(search)
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    if (m_rows.count() == 0) {
        return;
    }
    QPainter painter(viewport());
    const TurnPainter turnPainter(m_rows.frame(), m_tones);
    const QRect dirty = event->rect();
    const bool isFocused = hasFocus();
    for (int row = std::max(0, m_rows.rowAt(m_top + dirty.top()));
         row < m_rows.count() && m_rows.top(row) <= m_top + dirty.bottom(); ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        const auto y = static_cast<int>(m_rows.top(row) - m_top);
        if (!event->region().intersects(QRect(0, y, viewport()->width(), m_rows.height(row)))) {
            continue;
        }
        const bool isSelected = selectionModel()->isSelected(index);
        painter.save();
        painter.translate(0, y);
        turnPainter.paint(
            &painter, m_rows.layout(row),
            {.isSpoken = m_spoken == index, .isSelected = isSelected, .hasFocus = isSelected && isFocused},
            QRectF(dirty).translated(0, -y));
        painter.restore();
    }
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    refreshFrame();
}

void TranscriptView::showEvent(QShowEvent *event)
{
    QAbstractItemView::showEvent(event);
    refreshFrame();
}

void TranscriptView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        m_tones = Tones::of(palette());
        viewport()->update();
        break;
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        refreshFrame();
        break;
    default:
        break;
    }
}

void TranscriptView::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    update(currentIndex());
}

void TranscriptView::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    update(currentIndex());
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy)) {
        return copyTurn(current, TurnPart::Whole);
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isPlain || modifiers == Qt::ControlModifier) {
            return moveCurrent(event->key(), !isPlain);
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
    QAbstractItemView::mousePressEvent(event);
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
    QAbstractItemView::mouseReleaseEvent(event);
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

QPointF TranscriptView::inRow(int row, const QPoint &point) const
{
    return QPointF(point) - QPointF(0, static_cast<qreal>(m_rows.top(row) - m_top));
}

bool TranscriptView::isOnFold(const QModelIndex &index, const QPoint &point)
{
    return index.isValid() && m_rows.layout(index.row()).foldZone.contains(inRow(index.row(), point));
}

bool TranscriptView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QAbstractItemView::viewportEvent(event);
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
    const TurnLayout &layout = m_rows.layout(index.row());
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

void TranscriptView::showContextMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    QMenu *menu = createContextMenu(index);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPosition);
}

QMenu *TranscriptView::createContextMenu(const QModelIndex &index)
{
    auto *menu = new QMenu(this);
    fillTranscriptMenu(menu, index, [this, turn = QPersistentModelIndex(index)] { seekTo(turn); });
    return menu;
}

} // namespace earshot::views
