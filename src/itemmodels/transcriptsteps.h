// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/turn.h"

#include <QList>

#include <optional>

class QAbstractItemModel;

namespace earshot::itemmodels {

enum class StepDirection : quint8 { Forwards, Backwards };

/** Where a step through some turns leads. */
struct TurnStep
{
    int row = 0;
    int ordinal = 0;         ///< of the row among those turns, from 0
    bool hasWrapped = false; ///< it went round the end, or round the begin

    bool operator==(const TurnStep &) const = default;
};

/** The next of `rows`, which stand ascending, behind or before `currentRow`, -1 for none. Nothing when empty.
 */
[[nodiscard]] std::optional<TurnStep> stepByPlace(const QList<int> &rows, int currentRow,
                                                  StepDirection direction);
/** The next of `rows` in their own order; the first or the last when `currentRow` is not one of them. */
[[nodiscard]] std::optional<TurnStep> stepByOrder(const QList<int> &rows, int currentRow,
                                                  StepDirection direction);

/** Whether two turns are of the same kind: said by the same side, both tool calls, … */
[[nodiscard]] bool isSameKind(const conversation::Turn &a, const conversation::Turn &b);
/** The next row of the same kind as `currentRow`, from -1 on any row. Nothing when there is none any more.
 * `model` has turns in TurnRole. */
[[nodiscard]] std::optional<int> nextOfSameKind(const QAbstractItemModel &model, int currentRow,
                                                StepDirection direction);

} // namespace earshot::itemmodels
