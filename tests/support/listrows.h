// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conversation/conversationsummary.h"
#include "itemmodels/listcolumn.h"

#include <QList>
#include <QTimeZone>

namespace earshot::support {

/** Conversations `first`, `first` - 1, … */
inline QList<conversation::ConversationSummary> listRows(int first, int count)
{
    QList<conversation::ConversationSummary> rows;
    for (int i = first; i > first - count; --i) {
        conversation::ConversationSummary row;
        row.id = QStringLiteral("c%1").arg(i);
        row.callerId = QStringLiteral("+1555%1").arg(i % 7);
        row.durationS = i * 37 % 101;
        row.createdAt = QDateTime::fromSecsSinceEpoch(1'767'225'600 + i, QTimeZone::utc());
        row.summary = i % 3 == 0 ? QStringLiteral("Ärger with an order") : QStringLiteral("A question");
        rows.append(row);
    }
    return rows;
}

inline QString listCell(const conversation::ConversationSummary &summary, itemmodels::ListColumn column)
{
    return column == itemmodels::ListColumn::Id ? summary.id : QString();
}

} // namespace earshot::support
