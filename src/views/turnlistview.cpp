// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/turnlistview.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>
#include <limits>

namespace earshot::views {

namespace {

constexpr int SmallestZoom = 50;
constexpr int LargestZoom = 300;

QFont zoomed(QFont font, int percent)
{
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    } else {
        font.setPixelSize(std::max(1, font.pixelSize() * percent / 100));
    }
    return font;
}

} // namespace

TurnListView::TurnListView(QWidget *parent)
    : QAbstractItemView(parent)
    , m_tones(Tones::of(palette()))
    , m_seen(TurnFrame(0, font(), layoutDirection()))
{
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
}

TurnListView::~TurnListView() = default;

void TurnListView::setModel(QAbstractItemModel *newModel)
{
    for (const auto &connection :
         {m_rowsRemovedConnection, m_layoutChangedConnection, m_rowsMovedConnection}) {
        disconnect(connection);
    }
    if (newModel) {
        m_rowsRemovedConnection = connect(newModel, &QAbstractItemModel::rowsRemoved, this,
                                          [this](const QModelIndex &, int first, int last) {
                                              m_seen.remove(first, last);
                                              settle();
                                          });
        m_layoutChangedConnection =
            connect(newModel, &QAbstractItemModel::layoutChanged, this, [this] { reset(); });
        m_rowsMovedConnection = connect(newModel, &QAbstractItemModel::rowsMoved, this, [this] { reset(); });
    }
    QAbstractItemView::setModel(newModel);
    reset();
}

void TurnListView::reset()
{
    QAbstractItemView::reset();
    m_seen.reset(model());
    updateGeometries();
}

void TurnListView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout(); // calls updateGeometries()
    viewport()->update();
}

void TurnListView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    settle();
}

void TurnListView::refreshFrame()
{
    rows().setFrame(TurnFrame({
        .width = viewport()->width(),
        .font = zoomed(font(), m_zoomPercent),
        .direction = layoutDirection(),
        .lineLength = m_lineLength,
        .colours = m_tones.inText,
        .air = m_air,
    }));
    settle();
}

void TurnListView::setZoomPercent(int percent)
{
    percent = std::clamp(percent, SmallestZoom, LargestZoom);
    if (m_zoomPercent != percent) {
        m_zoomPercent = percent;
        refreshFrame();
        Q_EMIT zoomPercentChanged(percent);
    }
}

void TurnListView::setLineLength(int letters)
{
    letters = std::max(0, letters);
    if (m_lineLength != letters) {
        m_lineLength = letters;
        refreshFrame();
        Q_EMIT lineLengthChanged(letters);
    }
}

void TurnListView::setAir(qreal air)
{
    if (!qFuzzyCompare(m_air, air)) {
        m_air = air;
        refreshFrame();
    }
}

void TurnListView::updatePage()
{
    m_seen.setPage(isVisible() ? viewport()->height() : 0); // showEvent() comes back
}

void TurnListView::settle()
{
    updatePage();
    m_seen.settle();
    showSettled();
    if (m_seen.page() > 0 && !m_estimating.isActive()) {
        m_estimating.start(0, this);
    }
}

void TurnListView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_estimating.timerId()) {
        estimateInBackground();
    } else {
        QAbstractItemView::timerEvent(event);
    }
}

void TurnListView::estimateInBackground()
{
    if (!rows().estimateSome()) {
        m_estimating.stop();
    }
    const qint64 top = m_seen.top();
    m_seen.settle();
    if (top != m_seen.top() || !m_estimating.isActive()) {
        updateScrollBar(); // what is seen has not moved
    }
}

void TurnListView::showSettled()
{
    if (m_seen.page() > 0) {
        updateScrollBar();
        viewport()->update();
    }
}

void TurnListView::updateScrollBar()
{
    const QScopedValueRollback guard(m_isMovingScrollBar, true);
    const auto toInt = [](qint64 value) {
        return static_cast<int>(std::min<qint64>(value, std::numeric_limits<int>::max()));
    };
    verticalScrollBar()->setPageStep(m_seen.page());
    verticalScrollBar()->setSingleStep(qRound(1.5 * rows().frame().em()));
    // Showing or hiding the bar resizes the viewport, which settles anew within this call.
    verticalScrollBar()->setRange(0, toInt(m_seen.lowestTop()));
    verticalScrollBar()->setValue(toInt(m_seen.top()));
}

void TurnListView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    if (m_isMovingScrollBar || rows().count() == 0) {
        return;
    }
    updatePage();
    m_seen.moveTo(verticalScrollBar()->value());
    showSettled();
}

bool TurnListView::hasRow(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rows().count();
}

int TurnListView::yOf(int row) const
{
    return static_cast<int>(std::clamp<qint64>(rows().top(row) - m_seen.top(),
                                               std::numeric_limits<int>::min() / 2,
                                               std::numeric_limits<int>::max() / 2));
}

QPointF TurnListView::inRow(int row, const QPoint &point) const
{
    return QPointF(point) - QPointF(0, yOf(row));
}

QRect TurnListView::visualRect(const QModelIndex &index) const
{
    return hasRow(index) ? QRect(0, yOf(index.row()), viewport()->width(), rows().height(index.row()))
                         : QRect();
}

QModelIndex TurnListView::indexAt(const QPoint &point) const
{
    const int row = rows().rowAt(point.y() + m_seen.top());
    return model() && row >= 0 ? model()->index(row, 0, rootIndex()) : QModelIndex();
}

void TurnListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (hasRow(index)) {
        updatePage();
        m_seen.moveToRow(index.row(), hint);
        showSettled();
    }
}

void TurnListView::showRow(int row)
{
    updatePage();
    if (m_seen.moveToUpperPart(row)) {
        showSettled();
    }
}

void TurnListView::unfold(int row, bool isUnfolded)
{
    rows().setUnfolded(row, isUnfolded);
    holdHead(row);
}

void TurnListView::showAsReceived(int row, bool isAsReceived)
{
    rows().setAsReceived(row, isAsReceived);
    holdHead(row);
}

void TurnListView::unfoldAll(bool isUnfolded)
{
    rows().setAllUnfolded(isUnfolded);
    settle();
}

void TurnListView::holdHead(int row)
{
    updatePage();
    m_seen.holdHead(row);
    showSettled();
}

void TurnListView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    m_seen.insert(start, end);
    QAbstractItemView::rowsInserted(parent, start, end);
    settle();
}

QModelIndex TurnListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    Q_UNUSED(modifiers)
    const int count = rows().count();
    if (count == 0) {
        return {};
    }
    const qint64 page = std::max(1, viewport()->height());
    const int current = currentIndex().row();
    const int firstSeen = std::max(0, rows().rowAt(m_seen.top()));
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
        row = rows().rowAt(std::max<qint64>(0, rows().top(std::max(0, current)) - page));
        break;
    case MovePageDown:
        row = rows().rowAt(rows().top(current < 0 ? firstSeen : current) + page);
        row = row < 0 ? count - 1 : row;
        break;
    }
    return model()->index(std::clamp(row, 0, count - 1), 0, rootIndex());
}

int TurnListView::horizontalOffset() const
{
    return 0;
}

int TurnListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool TurnListView::isIndexHidden(const QModelIndex &index) const
{
    Q_UNUSED(index)
    return false;
}

void TurnListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.center());
    selectionModel()->select(index.isValid() ? QItemSelection(index, index) : QItemSelection(), command);
}

QRegion TurnListView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        region += visualRect(range.topLeft()) | visualRect(range.bottomRight());
    }
    return region & viewport()->rect();
}

void TurnListView::keyboardSearch(const QString &search)
{
    Q_UNUSED(search)
}

void TurnListView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    refreshFrame();
}

void TurnListView::showEvent(QShowEvent *event)
{
    QAbstractItemView::showEvent(event);
    refreshFrame();
}

void TurnListView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        m_tones = Tones::of(palette());
        refreshFrame();
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

} // namespace earshot::views
