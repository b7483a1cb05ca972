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
#include <QtMath>

#include <algorithm>
#include <utility>

namespace earshot::views {

using conversation::Turn;

namespace {

TurnForm formAt(const QModelIndex &index)
{
    const auto *turn = index.data(itemmodels::TurnRole).value<const Turn *>();
    return turn ? formOf(*turn) : TurnForm::Bubble;
}

constexpr int ZoomStep = 10;

} // namespace

TranscriptView::TranscriptView(QWidget *parent)
    : TurnKeyView(parent), m_copyActions(new CopyActions(this)), m_findTicks(new FindTicks(this))
{
    setVerticalScrollBar(m_findTicks);
    installTranscriptAccessibility();
    setAccessibleName(tr("Transcript"));
    // Emitted for the wheel, the handle and the page areas, not when the program scrolls.
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, &TranscriptView::readerLeft);
}

TranscriptView::~TranscriptView() = default;

void TranscriptView::reset()
{
    m_spoken = QPersistentModelIndex();
    TurnKeyView::reset();
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

void TranscriptView::scrollToSpoken()
{
    if (hasRow(m_spoken)) {
        showRow(m_spoken.row());
    }
}

bool TranscriptView::isFoldable(const QModelIndex &index) const
{
    const auto *turn = index.data(itemmodels::TurnRole).value<const Turn *>();
    return turn && isFoldableTurn(*turn);
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

bool TranscriptView::isShownAsReceived(const QModelIndex &index) const
{
    return index.isValid() && rows().folding(index.row()).isAsReceived;
}

void TranscriptView::setShownAsReceived(const QModelIndex &index, bool isAsReceived)
{
    if (hasRow(index) && isShownAsReceived(index) != isAsReceived) {
        clearTextSelection(); // it counts letters of the other form
        showAsReceived(index.row(), isAsReceived);
    }
}

void TranscriptView::setFindMatcher(const itemmodels::TextMatcher &matcher)
{
    m_highlight.setMatcher(matcher.forDisplay());
    viewport()->update();
}

void TranscriptView::showHit(const QModelIndex &index, const itemmodels::HitInTurn &hit)
{
    if (!hasRow(index)) {
        return;
    }
    const auto rects = [&] { return m_highlight.rectsOf(hit, rows().layout(index.row()), rows().frame()); };
    if (rects().empty()) {
        setUnfolded(index, true);
    }
    m_highlight.setCurrent(index, hit);
    viewport()->update();
    const auto found = rects();
    if (found.empty()) {
        return;
    }
    const int above = yOf(index.row()) + qFloor(found.front().top());
    const int below = yOf(index.row()) + qCeil(found.back().bottom());
    const int margin = qCeil(rows().frame().em());
    if (above < margin || below > viewport()->height() - margin) {
        QScrollBar *bar = verticalScrollBar();
        bar->setValue(bar->value() + above - viewport()->height() / 3);
    }
}

void TranscriptView::unfoldAllTurns()
{
    unfoldAll(true);
}

void TranscriptView::foldAllTurns()
{
    unfoldAll(false);
}

void TranscriptView::zoomIn()
{
    setZoomPercent(zoomPercent() + ZoomStep);
}

void TranscriptView::zoomOut()
{
    setZoomPercent(zoomPercent() - ZoomStep);
}

void TranscriptView::resetZoom()
{
    setZoomPercent(100);
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
    TurnKeyView::currentChanged(current, previous);
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
    const TurnPainter turnPainter(rows().frame(), tones());
    const QRect dirty = event->rect();
    for (int row = std::max(0, indexAt(dirty.topLeft()).row());
         row < rows().count() && yOf(row) <= dirty.bottom(); ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        const QRect place = visualRect(index);
        if (!event->region().intersects(place)) {
            continue;
        }
        const TurnLayout &layout = rows().layout(row);
        painter.save();
        painter.translate(0, place.top());
        turnPainter.paint(&painter, layout, stateOf(index, layout),
                          QRectF(dirty).translated(0, -place.top()));
        m_highlight.paintOver(&painter, index, layout, rows().frame(), tones());
        painter.restore();
    }
}

TurnState TranscriptView::stateOf(const QModelIndex &index, const TurnLayout &layout) const
{
    const bool isSelected = selectionModel()->isSelected(index);
    std::vector<TextMarks> marks = selectionMarks(index, layout);
    m_highlight.mark(marks, layout, tones());
    return {.isSpoken = m_spoken == index,
            .isSelected = isSelected,
            .hasFocus = isSelected && hasFocus(),
            .marks = std::move(marks),
            .isCovered = textSelection().covers(index.row(), textLengths(layout))};
}

void TranscriptView::focusInEvent(QFocusEvent *event)
{
    TurnKeyView::focusInEvent(event);
    update(currentIndex());
}

void TranscriptView::focusOutEvent(QFocusEvent *event)
{
    TurnKeyView::focusOutEvent(event);
    update(currentIndex());
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy)) {
        return copy();
    }
    switch (event->key()) {
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
    case Qt::Key_Escape:
        if (isPlain && hasTextSelection()) {
            return clearTextSelection();
        }
        break;
    default:
        break;
    }
    TurnKeyView::keyPressEvent(event);
}

void TranscriptView::readerLeft()
{
    setFollowing(false);
}

void TranscriptView::turnClicked(const QModelIndex &index, const TurnHit &hit)
{
    switch (hit.kind) {
    case TurnHit::Kind::Fold:
        return setUnfolded(index, !isUnfolded(index));
    case TurnHit::Kind::AsReceived:
        return setShownAsReceived(index, !isShownAsReceived(index));
    case TurnHit::Kind::Link:
        Q_EMIT linkActivated(hit.link);
        return;
    case TurnHit::Kind::Nothing:
    case TurnHit::Kind::Text:
    case TurnHit::Kind::Time:
    case TurnHit::Kind::Latency:
        break;
    }
    seekTo(index);
}

bool TranscriptView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return TurnKeyView::viewportEvent(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), toolTipOf(indexAt(help->pos()), hitAt(help->pos())), viewport());
    return true;
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
    if (hasTextSelection()) {
        QGuiApplication::clipboard()->setText(selectedText());
    } else if (const auto turns = selectedTurns(*this, {}); !turns.isEmpty()) {
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
    menu->addSeparator();
    menu->addActions(m_menuActions);
    addLinksTo(menu, TurnContent::of(index, rows().folding(index.row())).links(),
               [this](const QUrl &link) { Q_EMIT linkActivated(link); });
    return menu;
}

} // namespace earshot::views
