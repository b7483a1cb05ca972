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

namespace earshot::views {

using conversation::ConversationSummary;
using itemmodels::ListColumn;

namespace {

bool isNumber(ListColumn column)
{
    return column == ListColumn::Length || column == ListColumn::Turns;
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
    const auto *summary = index.data(itemmodels::SummaryRole).value<const ConversationSummary *>();
    if (summary == nullptr) {
        return;
    }
    const auto column = ListColumn(index.column());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected) {
        painter->fillRect(option.rect, option.palette.brush(groupOf(option), QPalette::Highlight));
    }
    const int gap = option.fontMetrics.height() / 3;
    QRect room = option.rect.adjusted(gap, 1, -gap, -1);
    painter->setFont(option.font);
    if (column == ListColumn::Status) {
        StatusBadge::paintBadge(painter, room, option.direction, summary->status, option.palette);
        return;
    }
    const QColor ink =
        option.palette.color(groupOf(option), isSelected ? QPalette::HighlightedText : QPalette::Text);
    const bool isReviewed = column == ListColumn::Reviewed && index.data(itemmodels::ReviewedRole).toBool();
    const QString iconName = isReviewed ? QStringLiteral("circle-check") : listIcon(*summary, column);
    if (!iconName.isEmpty()) {
        const int size = option.fontMetrics.height() - 2;
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

QSize ConversationListDelegate::sizeHint(const QStyleOptionViewItem &option,
                                         const QModelIndex & /*index*/) const
{
    return {option.fontMetrics.averageCharWidth() * 12, option.fontMetrics.height() + 10};
}

} // namespace earshot::views
