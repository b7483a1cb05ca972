// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/selectedturns.h"

#include "itemmodels/roles.h"
#include "views/turncontent.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

#include <algorithm>

namespace earshot::views {

using conversation::Turn;

namespace {

QString linkTo(const QModelIndex &index, conversation::ConversationReference reference)
{
    if (reference.id.isEmpty()) {
        return {};
    }
    const QVariant offsetMs = index.data(itemmodels::OffsetMsRole);
    reference.atMs.reset();
    if (offsetMs.isValid()) {
        reference.atMs = std::max<qint64>(0, offsetMs.toLongLong());
    }
    return conversation::deepLink(reference);
}

} // namespace

QList<exporting::ExportedTurn> selectedTurns(const QAbstractItemView &transcript,
                                             const conversation::ConversationReference &reference)
{
    QList<exporting::ExportedTurn> turns;
    if (!transcript.selectionModel()) {
        return turns;
    }
    QModelIndexList indexes = transcript.selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    for (const QModelIndex &index : std::as_const(indexes)) {
        if (const auto *turn = index.data(itemmodels::TurnRole).value<const Turn *>()) {
            turns.append({*turn, index.data(itemmodels::SpeakerNameRole).toString(), shownTime(index),
                          linkTo(index, reference)});
        }
    }
    return turns;
}

} // namespace earshot::views
