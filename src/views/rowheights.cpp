// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rowheights.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace earshot::views {

namespace {

constexpr int BlockRows = 256;

} // namespace

RowHeights::RowHeights(Estimate estimate) : m_estimate(std::move(estimate))
{}

void RowHeights::reset(int count, int usualHeight)
{
    m_usualHeight = usualHeight;
    m_blocks.clear();
    m_blocks.reserve(static_cast<size_t>(count) / BlockRows + 1);
    for (int begin = 0; begin < count; begin += BlockRows) {
        const int rows = std::min(BlockRows, count - begin);
        m_blocks.push_back({.count = rows, .height = qint64(rows) * usualHeight});
    }
    renumber();
}

void RowHeights::outdate()
{
    ++m_generation;
    m_nextToEstimate = 0;
}

void RowHeights::renumber()
{
    m_count = 0;
    for (Block &block : m_blocks) {
        block.begin = m_count;
        m_count += block.count;
    }
    m_knownTops = 0;
    m_nextToEstimate = 0;
}

size_t RowHeights::blockOf(int row) const
{
    const auto behind = std::partition_point(m_blocks.cbegin(), m_blocks.cend(),
                                             [&](const Block &block) { return block.begin <= row; });
    return static_cast<size_t>(behind - m_blocks.cbegin()) - 1;
}

bool RowHeights::isEstimated(const Block &block) const
{
    return block.generation == m_generation && !block.rows.empty();
}

RowHeights::Block &RowHeights::looked(size_t index) const
{
    Block &block = m_blocks[index];
    if (!isEstimated(block)) {
        block.generation = m_generation;
        block.rows.resize(static_cast<size_t>(block.count));
        for (int i = 0; i < block.count; ++i) {
            block.rows[static_cast<size_t>(i)] = m_estimate(block.begin + i);
        }
        block.height = std::accumulate(block.rows.cbegin(), block.rows.cend(), qint64(0));
        changed(index);
    }
    return block;
}

void RowHeights::changed(size_t index) const
{
    m_knownTops = std::min(m_knownTops, index + 1);
}

qint64 RowHeights::topOf(size_t index) const
{
    for (; m_knownTops < std::min(index + 1, m_blocks.size()); ++m_knownTops) {
        m_blocks[m_knownTops].top =
            m_knownTops == 0 ? 0 : m_blocks[m_knownTops - 1].top + m_blocks[m_knownTops - 1].height;
    }
    if (index < m_blocks.size()) {
        return m_blocks[index].top;
    }
    return m_blocks.empty() ? 0 : m_blocks.back().top + m_blocks.back().height;
}

void RowHeights::insert(int first, int count)
{
    if (m_blocks.empty()) {
        return reset(count, m_usualHeight);
    }
    const size_t index = first == m_count ? m_blocks.size() - 1 : blockOf(first);
    Block &block = m_blocks[index];
    if (isEstimated(block) && count <= BlockRows) {
        std::vector<int> heights(static_cast<size_t>(count));
        for (int i = 0; i < count; ++i) {
            heights[static_cast<size_t>(i)] = m_estimate(first + i);
        }
        block.rows.insert(block.rows.begin() + (first - block.begin), heights.cbegin(), heights.cend());
        block.height += std::accumulate(heights.cbegin(), heights.cend(), qint64(0));
    } else {
        block.rows.clear();
        block.height += qint64(count) * m_usualHeight;
    }
    block.count += count;
    split(index);
    renumber();
}

void RowHeights::split(size_t index)
{
    const Block whole = m_blocks[index];
    if (whole.count <= 2 * BlockRows) {
        return;
    }
    std::vector<Block> parts;
    for (int begin = 0; begin < whole.count; begin += BlockRows) {
        const int rows = std::min(BlockRows, whole.count - begin);
        Block part{
            .count = rows, .height = whole.height * rows / whole.count, .generation = whole.generation};
        if (isEstimated(whole)) {
            part.rows.assign(whole.rows.cbegin() + begin, whole.rows.cbegin() + begin + rows);
            part.height = std::accumulate(part.rows.cbegin(), part.rows.cend(), qint64(0));
        }
        parts.push_back(std::move(part));
    }
    const auto place = m_blocks.erase(m_blocks.begin() + static_cast<std::ptrdiff_t>(index));
    m_blocks.insert(place, parts.cbegin(), parts.cend());
}

void RowHeights::remove(int first, int last)
{
    for (size_t index = blockOf(first); index < m_blocks.size() && m_blocks[index].begin <= last; ++index) {
        Block &block = m_blocks[index];
        const int from = std::max(first, block.begin) - block.begin;
        const int end = std::min(last + 1, block.begin + block.count) - block.begin;
        if (isEstimated(block)) {
            block.rows.erase(block.rows.begin() + from, block.rows.begin() + end);
            block.height = std::accumulate(block.rows.cbegin(), block.rows.cend(), qint64(0));
        } else {
            block.rows.clear();
            block.height -= block.height * (end - from) / block.count;
        }
        block.count -= end - from;
    }
    std::erase_if(m_blocks, [](const Block &block) { return block.count == 0; });
    renumber();
}

void RowHeights::set(int row, int height)
{
    const size_t index = blockOf(row);
    Block &block = looked(index);
    int &place = block.rows[static_cast<size_t>(row - block.begin)];
    if (place != height) {
        block.height += height - std::exchange(place, height);
        changed(index);
    }
}

bool RowHeights::estimateSome(int blocks)
{
    for (; m_nextToEstimate < m_blocks.size() && blocks > 0; ++m_nextToEstimate) {
        if (!isEstimated(m_blocks[m_nextToEstimate])) {
            looked(m_nextToEstimate);
            --blocks;
        }
    }
    return m_nextToEstimate < m_blocks.size();
}

int RowHeights::height(int row) const
{
    const Block &block = looked(blockOf(row));
    return block.rows[static_cast<size_t>(row - block.begin)];
}

qint64 RowHeights::top(int row) const
{
    if (row >= m_count) {
        return total();
    }
    const size_t index = blockOf(row);
    const Block &block = looked(index);
    return std::accumulate(block.rows.cbegin(), block.rows.cbegin() + (row - block.begin), topOf(index));
}

qint64 RowHeights::total() const
{
    return topOf(m_blocks.size());
}

int RowHeights::rowAt(qint64 y) const
{
    if (y < 0) {
        return -1;
    }
    topOf(m_blocks.size());
    const auto behind = std::partition_point(m_blocks.cbegin(), m_blocks.cend(),
                                             [&](const Block &block) { return block.top <= y; });
    if (behind == m_blocks.cbegin()) {
        return -1;
    }
    // Looking into the block may make it lower than it was guessed: then the row is further below.
    for (auto index = static_cast<size_t>(behind - m_blocks.cbegin()) - 1; index < m_blocks.size(); ++index) {
        const Block &block = looked(index);
        qint64 bottom = topOf(index);
        for (size_t row = 0; row < block.rows.size(); ++row) {
            bottom += block.rows[row];
            if (y < bottom) {
                return block.begin + static_cast<int>(row);
            }
        }
    }
    return -1;
}

} // namespace earshot::views
