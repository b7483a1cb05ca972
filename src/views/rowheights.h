// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace earshot::views {

/**
 * Heights of the rows of a list in pixels: the sum above a row, the row at a place and the change of one
 * height each take O(log n), by a Fenwick tree. Inserting and removing rebuilds, O(n).
 */
class RowHeights final
{
public:
    void assign(std::vector<int> heights);
    /** Precondition: 0 <= row <= count(). */
    void insert(int row, const std::vector<int> &heights);
    /** Rows first to last, both included, must exist. */
    void remove(int first, int last);
    /** The row must exist. */
    void set(int row, int height);

    [[nodiscard]] int count() const { return static_cast<int>(m_heights.size()); }
    /** The row must exist. */
    [[nodiscard]] int height(int row) const { return m_heights[static_cast<size_t>(row)]; }
    /** Sum of the heights above the row; precondition: 0 <= row <= count(). */
    [[nodiscard]] qint64 top(int row) const;
    [[nodiscard]] qint64 total() const { return top(count()); }
    /** The row that holds the pixel, or -1 above the first and below the last row. */
    [[nodiscard]] int rowAt(qint64 y) const;

private:
    void rebuild();

    std::vector<int> m_heights;
    std::vector<qint64> m_tree; ///< m_tree[i] sums the heights of rows [i - lowestBit(i), i), i from 1
};

} // namespace earshot::views
