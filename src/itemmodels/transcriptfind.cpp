// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/transcriptfind.h"

#include "itemmodels/searchtexts.h"

namespace earshot::itemmodels {

namespace {

using conversation::Speaker;
using conversation::Turn;

/** Tells which turns have surely no hit, before their texts are made. The names are the same in all of them.
 */
class TurnPrefilter final
{
public:
    TurnPrefilter(const TextMatcher &matcher, const SpeakerNames &names)
        : m_matcher(matcher)
        , m_names(names)
        , m_mayHoldAgent(matcher.mayHold(names.agent))
        , m_mayHoldCaller(matcher.mayHold(names.caller))
    {}

    [[nodiscard]] bool mayHold(const Turn &turn) const
    {
        const QString *text = textAsReceived(turn);
        return text == nullptr || m_matcher.mayHold(*text) || mayHoldName(turn);
    }

private:
    /** Of a turn whose text is shown as it was received. */
    [[nodiscard]] bool mayHoldName(const Turn &turn) const
    {
        switch (turn.speaker.kind) {
        case Speaker::Kind::Agent:
            return m_mayHoldAgent;
        case Speaker::Kind::Caller:
            return m_mayHoldCaller;
        case Speaker::Kind::System:
        case Speaker::Kind::Unknown:
            break;
        }
        return m_matcher.mayHold(m_names.of(turn));
    }

    const TextMatcher &m_matcher; // NOLINT: outlives it
    const SpeakerNames &m_names;  // NOLINT: outlives it
    bool m_mayHoldAgent;
    bool m_mayHoldCaller;
};

} // namespace

RowsFound findInRows(const SearchedTranscript &transcript, const TextMatcher &matcher, int firstRow,
                     int endRow, const std::atomic_bool &isCancelled)
{
    RowsFound found;
    found.firstRow = firstRow;
    found.hitCounts.resize(static_cast<size_t>(endRow - firstRow));
    const TurnPrefilter prefilter(matcher, transcript.names);
    for (int row = firstRow; row < endRow && !isCancelled; ++row) {
        if (!prefilter.mayHold(transcript.turns.at(row))) {
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
