// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/conversationlistdelegate.h"

#include "conversation/conversationsummary.h"
#include "itemmodels/listcolumn.h"
#include "itemmodels/roles.h"
#include "views/icons.h"
#include "views/listwords.h"
#include "views/statusbadge.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QWidget>

namespace earshot::views {

using conversation::ConversationSummary;
using itemmodels::ListColumn;

namespace {

bool isNumber(ListColumn column)
{
    return column == ListColumn::Length || column == ListColumn::Turns;
}

const ConversationSummary *summaryOf(const QModelIndex &index)
{
    return index.data(itemmodels::SummaryRole).value<const ConversationSummary *>();
}

/** Before the word; empty where there is none. */
QString iconOf(const QModelIndex &index, const ConversationSummary &summary)
{
    const auto column = ListColumn(index.column());
    const bool isReviewed = column == ListColumn::Reviewed && index.data(itemmodels::ReviewedRole).toBool();
    return isReviewed ? QStringLiteral("circle-check") : listIcon(summary, column);
}

int gapOf(const QFontMetrics &metrics)
{
    return metrics.height() / 3;
}

int iconSizeOf(const QFontMetrics &metrics)
{
    return metrics.height() - 2;
}

/** Where the keys are; Ctrl and an arrow move them without selecting. */
void paintFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(option);
    focus.rect = option.rect;
    focus.backgroundColor = option.palette.color(
        option.state.testFlag(QStyle::State_Selected) ? QPalette::Highlight : QPalette::Base);
    focus.state |= QStyle::State_KeyboardFocusChange;
    const QWidget *list = option.widget;
    list->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, list);
}

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

} // namespace

ConversationListDelegate::ConversationListDelegate(QObject *parent) : QStyledItemDelegate(parent)
{}

ConversationListDelegate::~ConversationListDelegate() = default;

void ConversationListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const ConversationSummary *summary = summaryOf(index);
    if (summary == nullptr) {
        return;
    }
    const auto column = ListColumn(index.column());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected) {
        painter->fillRect(option.rect, option.palette.brush(groupOf(option), QPalette::Highlight));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        paintFocus(painter, option);
    }
    const int gap = gapOf(option.fontMetrics);
    QRect room = option.rect.adjusted(gap, 1, -gap, -1);
    painter->setFont(option.font);
    if (column == ListColumn::Status) {
        StatusBadge::paintBadge(painter, room, option.direction, summary->status, option.palette);
        return;
    }
    const QColor ink =
        option.palette.color(groupOf(option), isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QString iconName = iconOf(index, *summary);
    if (!iconName.isEmpty()) {
        const int size = iconSizeOf(option.fontMetrics);
        const QRect icon(room.left(), room.center().y() - size / 2, size, size);
        paintIcon(painter, iconName, QStyle::visualRect(option.direction, room, icon), ink);
        const QRect rest = room.adjusted(size + gap, 0, 0, 0);
        room = QStyle::visualRect(option.direction, room, rest);
    }
    // Absolute: a text of the other direction stands at the same side as its neighbours.
    const Qt::Alignment side =
        QStyle::visualAlignment(option.direction, isNumber(column) ? Qt::AlignRight : Qt::AlignLeft);
    painter->setPen(ink);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    const QString word = index.data(Qt::DisplayRole).toString();
    painter->drawText(room, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(word, Qt::ElideRight, room.width()));
}

QSize ConversationListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics &metrics = option.fontMetrics;
    const int gap = gapOf(metrics);
    const ConversationSummary *summary = summaryOf(index);
    int width = 0;
    if (summary != nullptr && ListColumn(index.column()) == ListColumn::Status) {
        width = StatusBadge::badgeSize(summary->status, option.font).width();
    } else if (summary != nullptr) {
        width = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) +
                (iconOf(index, *summary).isEmpty() ? 0 : iconSizeOf(metrics) + gap);
    }
    return {width + 2 * gap, metrics.height() + 10};
}

} // namespace earshot::views
