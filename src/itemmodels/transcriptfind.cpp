// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/transcriptfind.h"

#include "itemmodels/searchtexts.h"

namespace earshot::itemmodels {

namespace {

/** False when the turn has surely no hit. */
bool mayHold(const TextMatcher &matcher, const conversation::Turn &turn, const SpeakerNames &names)
{
    const QString *text = textAsReceived(turn);
    return text == nullptr || matcher.mayHold(*text) || matcher.mayHold(names.of(turn));
}

} // namespace

RowsFound findInRows(const SearchedTranscript &transcript, const TextMatcher &matcher, int firstRow,
                     int endRow, const std::atomic_bool &isCancelled)
{
    RowsFound found;
    found.firstRow = firstRow;
    found.hitCounts.resize(static_cast<size_t>(endRow - firstRow));
    for (int row = firstRow; row < endRow && !isCancelled; ++row) {
        if (!mayHold(matcher, transcript.turns.at(row), transcript.names)) {
            continue;
        }
        bool isIncomplete = false;
        int &count = found.hitCounts[static_cast<size_t>(row - firstRow)];
        for (const QString &text : searchTexts(transcript.turns, row, transcript.names)) {
            count += matcher.countIn(text, isIncomplete);
        }
        found.incompleteRows += isIncomplete ? 1 : 0;
    }
    return found;
}

std::optional<HitInTurn> hitInRow(const SearchedTranscript &transcript, const TextMatcher &matcher, int row,
                                  int inRow)
{
    if (row < 0 || row >= transcript.turns.size()) {
        return std::nullopt;
    }
    int number = 0;
    for (const QString &text : searchTexts(transcript.turns, row, transcript.names)) {
        bool isIncomplete = false;
        const int count = matcher.countIn(text, isIncomplete);
        if (inRow >= 0 && inRow < count) {
            return HitInTurn{number, inRow};
        }
        inRow -= count;
        ++number;
    }
    return std::nullopt;
}

} // namespace earshot::itemmodels
