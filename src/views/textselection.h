// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/turncontent.h"
#include "views/turnlayout.h"

#include <QPersistentModelIndex>

#include <functional>
#include <limits>
#include <vector>

namespace earshot::views {

/** A place between two letters of the transcript. */
struct TextPlace
{
    /** Behind all that a turn shows. */
    static constexpr int EndOfTurn = std::numeric_limits<int>::max();

    QPersistentModelIndex turn;
    int text = 0; ///< index in TurnLayout::texts
    qsizetype position = 0;

    /** The place that is nearest to `point`, which is in the coordinates of the layout. */
    [[nodiscard]] static TextPlace nearest(const QModelIndex &turn, const TurnLayout &layout, QPointF point);
    [[nodiscard]] bool isBefore(const TextPlace &other) const;
};

/** What of the transcript's text is selected: from a letter of one turn to a letter of the same or another.
 */
class TextSelection final
{
public:
    void clear();
    void select(const TextPlace &from, const TextPlace &to);
    /** Moves the end that follows the mouse. */
    void extend(const TextPlace &to) { m_to = to; }

    /** Also when one of its turns is gone. */
    [[nodiscard]] bool isEmpty() const;
    /** Rows that are selected at least in part; only while it is not empty. */
    [[nodiscard]] int firstRow() const { return first().turn.row(); }
    [[nodiscard]] int lastRow() const { return last().turn.row(); }
    /** Whether all that the turn shows is selected; `lengths` are those of its texts. */
    [[nodiscard]] bool covers(int row, const std::vector<qsizetype> &lengths) const;
    /** What is selected of each text of a row. */
    [[nodiscard]] std::vector<TextRange> rangesIn(int row, const std::vector<qsizetype> &lengths) const;

    /**
     * The selected text as received, of a turn that is folded what it shows. In a selection across turns
     * those that are covered come whole, with speaker and time.
     */
    [[nodiscard]] QString text(const std::function<TurnFolding(int)> &foldingOf) const;

private:
    [[nodiscard]] const TextPlace &first() const { return m_to.isBefore(m_from) ? m_to : m_from; }
    [[nodiscard]] const TextPlace &last() const { return m_to.isBefore(m_from) ? m_from : m_to; }
    [[nodiscard]] QString textOf(const QModelIndex &turn, const TurnFolding &folding) const;

    TextPlace m_from;
    TextPlace m_to;
};

[[nodiscard]] std::vector<qsizetype> textLengths(const TurnLayout &layout);

} // namespace earshot::views
