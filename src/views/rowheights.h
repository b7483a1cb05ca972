// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <vector>

namespace earshot::views {

/**
 * Heights of the rows of a long list, in pixels. Rows stand in blocks. The heights of a block are estimated
 * when somebody looks into it; until then it counts as high as it was before, or as rows of the usual height.
 * So a new list and a new width cost nothing that grows with the number of rows, and looking something up a
 * step a block.
 */
class RowHeights final
{
public:
    /** Guesses the height of one row. */
    using Estimate = std::function<int(int row)>;

    explicit RowHeights(Estimate estimate);

    void reset(int count, int usualHeight);
    /** All heights are wrong, for instance since the width changed. */
    void outdate();
    /** Precondition: 0 <= first <= count(). */
    void insert(int first, int count);
    /** Rows first to last, both included, must exist. */
    void remove(int first, int last);
    /** The row must exist. */
    void set(int row, int height);
    /** Estimates blocks that nobody has looked into yet, at most so many. @return whether some are left */
    bool estimateSome(int blocks);

    [[nodiscard]] int count() const { return m_count; }
    /** The row must exist. */
    [[nodiscard]] int height(int row) const;
    /** Sum of the heights above the row; precondition: 0 <= row <= count(). */
    [[nodiscard]] qint64 top(int row) const;
    [[nodiscard]] qint64 total() const;
    /** The row that holds the pixel, or -1 above the first and below the last row. */
    [[nodiscard]] int rowAt(qint64 y) const;

private:
    struct Block
    {
        int begin = 0; ///< its first row
        int count = 0;
        qint64 top = 0;    ///< right below m_knownTops
        qint64 height = 0; ///< of all rows; a guess while it is outdated
        int generation = 0;
        std::vector<int> rows; ///< heights; empty while nobody has looked into the block
    };

    [[nodiscard]] size_t blockOf(int row) const;
    [[nodiscard]] bool isEstimated(const Block &block) const;
    /** The block with its heights. */
    Block &looked(size_t index) const;
    /** Makes Block::top right up to the block, which may be one behind the last. @return its top */
    qint64 topOf(size_t index) const;
    void changed(size_t index) const;
    /** After rows came or went. */
    void renumber();
    void split(size_t index);

    Estimate m_estimate;
    int m_count = 0;
    int m_usualHeight = 1;
    int m_generation = 0;
    size_t m_nextToEstimate = 0;
    mutable std::vector<Block>
        m_blocks; ///< estimating does not change what the heights are, only what is known
    mutable size_t m_knownTops = 0;
};

} // namespace earshot::views
