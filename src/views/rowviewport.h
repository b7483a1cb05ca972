// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/transcriptrows.h"

#include <QAbstractItemView>

namespace earshot::views {

/**
 * The part of a transcript's rows that is seen. Rows are laid out near it only; when an estimated height
 * turns out wrong, the row that the reader looks at stays where it is. All lengths are pixels, from the upper
 * edge of the first row.
 */
class RowViewport final
{
public:
    explicit RowViewport(const TurnFrame &frame);

    [[nodiscard]] TranscriptRows &rows() { return m_rows; }
    [[nodiscard]] const TranscriptRows &rows() const { return m_rows; }

    /** Height of what is seen. While it is 0, nothing is laid out. */
    void setPage(int page) { m_page = page; }
    [[nodiscard]] int page() const { return m_page; }
    /** Upper edge of what is seen, right since settle(). */
    [[nodiscard]] qint64 top() const { return m_top; }
    /** The highest top(): there the last row stands at the lower edge. */
    [[nodiscard]] qint64 lowestTop() const;

    // What the model tells; settle() afterwards.
    void reset(const QAbstractItemModel *model);
    void insert(int first, int last);
    void remove(int first, int last);

    /** Lays out what is near until no height changes any more. */
    void settle();
    /** Moves what is seen to `top`, as a scroll bar does, and settles. */
    void moveTo(qint64 top);
    /** Brings the row to where `hint` says, and settles. */
    void moveToRow(int row, QAbstractItemView::ScrollHint hint);
    /** Brings the row into the upper part unless all of it is seen, and settles. @return whether it moved */
    bool moveToUpperPart(int row);
    /** The head of the row stays where it is while the row changes its height; a head above comes to the
     * upper edge. Settles. */
    void holdHead(int row);

private:
    /** What stays in place while heights change: the upper edge of what is seen is `offset` below the row's.
     */
    struct Anchor
    {
        int row = 0;
        qint64 offset = 0;
        bool isAtEnd = false; ///< the end of the transcript stays at the lower edge
    };

    void moveTo(const Anchor &anchor);
    [[nodiscard]] qint64 anchoredTop() const;
    /** One pass of settle(). @return whether a row was laid out */
    bool layOutNear(qint64 top);
    /** The row at a height; the first or last one above or below all rows. */
    [[nodiscard]] int nearestRow(qint64 y) const;
    [[nodiscard]] qint64 contentHeight() const;

    TranscriptRows m_rows;
    Anchor m_anchor;
    int m_page = 0;
    qint64 m_top = 0;
};

} // namespace earshot::views
