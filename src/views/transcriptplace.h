// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QModelIndex;

namespace earshot::views {

class TranscriptView;

/**
 * Where a reader of a transcript is, told by the numbers of turns: it can be found again after rows came and
 * went, such as by a filter. A turn that is not there any more is stood for by the next one.
 */
struct TranscriptPlace
{
    int seenTurn = -1;    ///< which turn stays in place: the selected one if it is seen, else the uppermost
    int seenY = 0;        ///< its upper edge in the viewport
    int currentTurn = -1; ///< -1: none is selected
    QList<int> selectedTurns;
    bool areAllUnfolded = false;
    QList<int> unlikeAllTurns; ///< folded where all are unfolded, else unfolded

    [[nodiscard]] static TranscriptPlace of(const TranscriptView &view);
    /** Brings the view back to the place. */
    void restore(TranscriptView &view) const;

    bool operator==(const TranscriptPlace &) const = default;
};

/** Number of the turn at `index`, or -1. */
[[nodiscard]] int turnNumber(const QModelIndex &index);

/** Selects the turn and brings it into view; the sound is not followed any more, since the reader went
 * elsewhere. */
void goToTurn(TranscriptView &view, const QModelIndex &index);

} // namespace earshot::views
