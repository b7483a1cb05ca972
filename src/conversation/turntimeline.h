// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/turn.h"

#include <QList>

#include <optional>
#include <vector>

namespace earshot::conversation {

/** Where in the recording each spoken turn stands. Empty when the recording's start is not known: times are
 * not invented. */
class TurnTimeline final
{
public:
    struct Span
    {
        int row = -1; ///< index in the list of turns
        qint64 beginMs = 0;
        qint64 endMs = 0; ///< exclusive; the measured end, else the begin of the next spoken turn
        /** False when only `created_at` tells the place: seconds before or after the speech, so that the
         * turn can be gone to, but is not shown as spoken. */
        bool isSure = true;

        bool operator==(const Span &) const = default;
    };

    TurnTimeline() = default;
    /** Takes messages of caller and agent with a time. `recordingStartMs` is epoch ms. */
    TurnTimeline(const QList<Turn> &turns, std::optional<qint64> recordingStartMs);

    [[nodiscard]] bool isEmpty() const { return m_spans.empty(); }
    /** By begin, then row. */
    [[nodiscard]] const std::vector<Span> &spans() const { return m_spans; }
    /** Puts the turns of `heard` where they were heard, by row; other spans stay. */
    void replace(const std::vector<Span> &heard);
    /** Row that is surely spoken at `positionMs`, or -1. Of overlapping turns the one that began last. */
    [[nodiscard]] int turnAt(qint64 positionMs) const;
    /** Place of a row in the recording in ms, also of tool calls and events; nothing when it has no time. May
     * be negative. */
    [[nodiscard]] std::optional<qint64> offsetMs(int row) const;

private:
    void order();

    std::vector<Span> m_spans;
    std::vector<std::optional<qint64>> m_offsets; ///< by row
};

} // namespace earshot::conversation
