// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/turntextview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBoundaryFinder>
#include <QTimerEvent>

#include <algorithm>

namespace earshot::views {

namespace {

constexpr int AutoScrollIntervalMs = 40;

TextRange wordAround(const QString &text, qsizetype position)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(position);
    const qsizetype begin = finder.isAtBoundary() ? position : finder.toPreviousBoundary();
    finder.setPosition(position);
    return {std::max<qsizetype>(0, begin), std::max<qsizetype>(position, finder.toNextBoundary())};
}

} // namespace

TurnTextView::TurnTextView(QWidget *parent) : TurnListView(parent)
{
    viewport()->setMouseTracking(true);
}

TurnTextView::~TurnTextView() = default;

void TurnTextView::reset()
{
    m_pressed = QPersistentModelIndex();
    m_isDragging = false;
    m_selection.clear();
    TurnListView::reset();
}

QString TurnTextView::selectedText() const
{
    return m_selection.text([this](int row) { return rows().folding(row); });
}

void TurnTextView::clearTextSelection()
{
    if (hasTextSelection()) {
        m_selection.clear();
        viewport()->update();
    }
}

std::vector<TextMarks> TurnTextView::selectionMarks(const QModelIndex &index, const TurnLayout &layout) const
{
    std::vector<TextMarks> marks;
    if (m_selection.isEmpty()) {
        return marks;
    }
    QTextCharFormat selected;
    selected.setBackground(palette().color(QPalette::Active, QPalette::Highlight));
    selected.setForeground(palette().color(QPalette::Active, QPalette::HighlightedText));
    for (const TextRange &range : m_selection.rangesIn(index.row(), textLengths(layout))) {
        TextMarks &ofText = marks.emplace_back();
        if (!range.isEmpty()) {
            ofText.selected.push_back({range, selected});
        }
    }
    return marks;
}

void TurnTextView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const bool extends = event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier;
    if (extends && hasTextSelection()) {
        return dragTo(point);
    }
    TurnListView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton) {
        clearTextSelection();
        m_pressed = indexAt(point);
        m_pressedAt = point;
    } else {
        m_pressed = QModelIndex();
    }
}

void TurnTextView::mouseMoveEvent(QMouseEvent *event)
{
    // The base class is left out: it selects what a pressed mouse passes over.
    const QPoint point = event->position().toPoint();
    if (event->buttons() == Qt::LeftButton && m_pressed.isValid() &&
        (m_isDragging || (point - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())) {
        if (!m_isDragging) {
            m_isDragging = true;
            const TextPlace begin = placeAt(m_pressedAt);
            m_selection.select(begin, begin);
        }
        return dragTo(point);
    }
    const TurnHit hit = hitAt(point);
    if (hit.isButton()) {
        viewport()->setCursor(Qt::PointingHandCursor);
    } else if (hit.kind == TurnHit::Kind::Text) {
        viewport()->setCursor(Qt::IBeamCursor);
    } else {
        viewport()->unsetCursor();
    }
}

void TurnTextView::dragTo(const QPoint &point)
{
    m_draggedTo = point;
    m_selection.extend(placeAt(point));
    viewport()->update();
    const bool isOutside = point.y() < 0 || point.y() >= viewport()->height();
    if (isOutside && m_isDragging && !m_autoScroll.isActive()) {
        m_autoScroll.start(AutoScrollIntervalMs, this);
    } else if (!isOutside) {
        m_autoScroll.stop();
    }
}

void TurnTextView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoScroll.timerId()) {
        return TurnListView::timerEvent(event);
    }
    const int beyond = m_draggedTo.y() < 0 ? m_draggedTo.y() : m_draggedTo.y() - viewport()->height();
    verticalScrollBar()->triggerAction(beyond < 0 ? QAbstractSlider::SliderSingleStepSub
                                                  : QAbstractSlider::SliderSingleStepAdd);
    dragTo(m_draggedTo);
}

void TurnTextView::mouseReleaseEvent(QMouseEvent *event)
{
    TurnListView::mouseReleaseEvent(event);
    m_autoScroll.stop();
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    const bool isClick =
        event->button() == Qt::LeftButton && index.isValid() && m_pressed == index && !m_isDragging;
    m_pressed = QPersistentModelIndex();
    m_isDragging = false;
    if (isClick) {
        turnClicked(index, hitAt(point));
    }
}

void TurnTextView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() == Qt::LeftButton && hitAt(point).kind == TurnHit::Kind::Text) {
        selectWordAt(point); // the first click went there already
    } else {
        mousePressEvent(event); // a quick second click folds or seeks again
    }
}

void TurnTextView::selectWordAt(const QPoint &point)
{
    const TextPlace place = placeAt(point);
    const TurnLayout &layout = rows().layout(place.turn.row());
    if (place.text < static_cast<int>(layout.texts.size())) {
        const QString &text = layout.texts[static_cast<size_t>(place.text)].text.shown;
        const TextRange word = wordAround(text, std::min(place.position, text.size()));
        m_selection.select({place.turn, place.text, word.begin}, {place.turn, place.text, word.end});
        viewport()->update();
    }
}

TextPlace TurnTextView::placeAt(const QPoint &point)
{
    QModelIndex index = indexAt(point);
    if (!index.isValid()) { // above the first turn or below the last one
        index = model()->index(point.y() < 0 ? 0 : rows().count() - 1, 0);
    }
    const TurnLayout &layout = rows().layout(index.row());
    return TextPlace::nearest(index, layout, inRow(index.row(), point));
}

TurnHit TurnTextView::hitAt(const QPoint &point)
{
    const QModelIndex index = indexAt(point);
    return index.isValid() ? TurnHit::at(rows().layout(index.row()), inRow(index.row(), point)) : TurnHit();
}

} // namespace earshot::views
