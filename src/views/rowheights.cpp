// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rowheights.h"

#include <bit>
#include <utility>

namespace earshot::views {

namespace {

size_t lowestBit(size_t i)
{
    return i & (~i + 1);
}

} // namespace

void RowHeights::assign(std::vector<int> heights)
{
    m_heights = std::move(heights);
    rebuild();
}

void RowHeights::insert(int row, const std::vector<int> &heights)
{
    m_heights.insert(m_heights.begin() + row, heights.cbegin(), heights.cend());
    rebuild();
}

void RowHeights::remove(int first, int last)
{
    m_heights.erase(m_heights.begin() + first, m_heights.begin() + last + 1);
    rebuild();
}

void RowHeights::set(int row, int height)
{
    const int difference = height - std::exchange(m_heights[static_cast<size_t>(row)], height);
    for (size_t i = static_cast<size_t>(row) + 1; i < m_tree.size(); i += lowestBit(i)) {
        m_tree[i] += difference;
    }
}

qint64 RowHeights::top(int row) const
{
    qint64 sum = 0;
    for (auto i = static_cast<size_t>(row); i > 0; i -= lowestBit(i)) {
        sum += m_tree[i];
    }
    return sum;
}

int RowHeights::rowAt(qint64 y) const
{
    if (y < 0) {
        return -1;
    }
    size_t row = 0;
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (row + step < m_tree.size() && m_tree[row + step] <= y) {
            row += step;
            y -= m_tree[row];
        }
    }
    return row < m_heights.size() ? static_cast<int>(row) : -1;
}

void RowHeights::rebuild()
{
    m_tree.assign(m_heights.size() + 1, 0);
    for (size_t i = 1; i < m_tree.size(); ++i) {
        m_tree[i] += m_heights[i - 1];
        if (const size_t parent = i + lowestBit(i); parent < m_tree.size()) {
            m_tree[parent] += m_tree[i];
        }
    }
}

} // namespace earshot::views
