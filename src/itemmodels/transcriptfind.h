// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/turn.h"
#include "itemmodels/textmatcher.h"
#include "itemmodels/transcripttext.h"

#include <QList>

#include <atomic>
#include <optional>
#include <vector>

namespace earshot::itemmodels {

/** The turns of one version of a conversation, to be searched in any thread. */
struct SearchedTranscript
{
    QList<conversation::Turn> turns;
    SpeakerNames names;
};

/** What was found in neighbouring rows. */
struct RowsFound
{
    int firstRow = 0;
    std::vector<int> hitCounts; ///< of each row from firstRow on
    int incompleteRows = 0;     ///< in which a regular expression took too many steps
};

/** Searches rows [firstRow, endRow). Ends early, with the rest of the rows without hits, once `isCancelled`.
 */
[[nodiscard]] RowsFound findInRows(const SearchedTranscript &transcript, const TextMatcher &matcher,
                                   int firstRow, int endRow, const std::atomic_bool &isCancelled);

/** Where a hit stands in its turn. */
struct HitInTurn
{
    int text = 0;   ///< which of searchTexts(); 0 is the title
    int inText = 0; ///< the how manieth hit of that text, from 0

    bool operator==(const HitInTurn &) const = default;
};

/** The `inRow`-th hit of a row, from 0; nothing when there are not so many. */
[[nodiscard]] std::optional<HitInTurn> hitInRow(const SearchedTranscript &transcript,
                                                const TextMatcher &matcher, int row, int inRow);

} // namespace earshot::itemmodels
