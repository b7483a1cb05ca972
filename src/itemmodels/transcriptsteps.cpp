// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/transcriptsteps.h"

#include "itemmodels/roles.h"

#include <QAbstractItemModel>

#include <algorithm>

namespace earshot::itemmodels {

using conversation::Turn;

std::optional<TurnStep> stepByPlace(const QList<int> &rows, int currentRow, StepDirection direction)
{
    if (rows.isEmpty()) {
        return std::nullopt;
    }
    const auto last = static_cast<int>(rows.size()) - 1;
    int ordinal = 0;
    if (direction == StepDirection::Forwards) {
        ordinal = static_cast<int>(std::upper_bound(rows.cbegin(), rows.cend(), currentRow) - rows.cbegin());
    } else {
        const int from = currentRow < 0 ? rows.last() + 1 : currentRow;
        ordinal = static_cast<int>(std::lower_bound(rows.cbegin(), rows.cend(), from) - rows.cbegin()) - 1;
    }
    const bool hasWrapped = ordinal < 0 || ordinal > last;
    if (hasWrapped) {
        ordinal = ordinal < 0 ? last : 0;
    }
    return TurnStep{rows.at(ordinal), ordinal, hasWrapped};
}

std::optional<TurnStep> stepByOrder(const QList<int> &rows, int currentRow, StepDirection direction)
{
    if (rows.isEmpty()) {
        return std::nullopt;
    }
    const auto last = static_cast<int>(rows.size()) - 1;
    const auto current = static_cast<int>(rows.indexOf(currentRow));
    const bool isForwards = direction == StepDirection::Forwards;
    const int end = isForwards ? last : 0;
    const int begin = isForwards ? 0 : last;
    const bool hasWrapped = current == end;
    const int ordinal = current < 0 || hasWrapped ? begin : current + (isForwards ? 1 : -1);
    return TurnStep{rows.at(ordinal), ordinal, hasWrapped};
}

bool isSameKind(const Turn &a, const Turn &b)
{
    return a.kind == b.kind && (a.kind != Turn::Kind::Message || a.speaker.kind == b.speaker.kind);
}

std::optional<int> nextOfSameKind(const QAbstractItemModel &model, int currentRow, StepDirection direction)
{
    const auto turnAt = [&model](int row) {
        return model.index(row, 0).data(TurnRole).value<const Turn *>();
    };
    const int count = model.rowCount();
    const int step = direction == StepDirection::Forwards ? 1 : -1;
    const Turn *current = currentRow < 0 || currentRow >= count ? nullptr : turnAt(currentRow);
    if (!current) {
        return count == 0 ? std::nullopt : std::optional(step > 0 ? 0 : count - 1);
    }
    for (int row = currentRow + step; row >= 0 && row < count; row += step) {
        if (const Turn *turn = turnAt(row); turn && isSameKind(*turn, *current)) {
            return row;
        }
    }
    return std::nullopt;
}

} // namespace earshot::itemmodels
