// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transcriptrows.h"

#include "conversation/turn.h"
#include "itemmodels/roles.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace earshot::views {

TranscriptRows::TranscriptRows(const TurnFrame &frame) : m_frame(frame)
{}

void TranscriptRows::reset(const QAbstractItemModel *model)
{
    m_model = model;
    m_unfolded.clear();
    m_extents.clear();
    const int rows = model ? model->rowCount() : 0;
    m_extents.reserve(static_cast<size_t>(rows));
    for (int row = 0; row < rows; ++row) {
        m_extents.push_back(extentOf(row));
    }
    estimateAll();
}

void TranscriptRows::setFrame(const TurnFrame &frame)
{
    if (!(frame == m_frame)) {
        m_frame = frame;
        estimateAll();
    }
}

void TranscriptRows::estimateAll()
{
    m_layouts.clear();
    std::vector<int> heights;
    heights.reserve(m_extents.size());
    std::transform(m_extents.cbegin(), m_extents.cend(), std::back_inserter(heights),
                   [this](const Extent &extent) { return estimate(extent); });
    m_heights.assign(std::move(heights));
}

void TranscriptRows::insert(int first, int last)
{
    std::vector<Extent> extents;
    std::vector<int> heights;
    for (int row = first; row <= last; ++row) {
        extents.push_back(extentOf(row));
        heights.push_back(estimate(extents.back()));
    }
    m_extents.insert(m_extents.begin() + first, extents.cbegin(), extents.cend());
    m_heights.insert(first, heights);
    m_layouts.clear();
}

void TranscriptRows::remove(int first, int last)
{
    m_extents.erase(m_extents.begin() + first, m_extents.begin() + last + 1);
    m_heights.remove(first, last);
    m_layouts.clear();
}

void TranscriptRows::change(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        m_extents[static_cast<size_t>(row)] = extentOf(row);
    }
    // The row below may start or end a group of turns of one speaker.
    std::erase_if(m_layouts,
                  [&](const auto &entry) { return entry.first >= first && entry.first <= last + 1; });
}

const TurnLayout &TranscriptRows::layout(int row)
{
    if (const auto found = m_layouts.find(row); found != m_layouts.end()) {
        return found->second;
    }
    ++m_layoutCount;
    TurnLayout layout = TurnLayout::of(TurnContent::of(index(row), isUnfolded(row)), m_frame);
    m_heights.set(row, layout.height);
    return m_layouts.emplace(row, std::move(layout)).first->second;
}

void TranscriptRows::keepLayouts(int first, int last)
{
    std::erase_if(m_layouts, [&](const auto &entry) { return entry.first < first || entry.first > last; });
}

bool TranscriptRows::isUnfolded(int row) const
{
    return !m_unfolded.isEmpty() && m_unfolded.contains(QPersistentModelIndex(index(row)));
}

void TranscriptRows::setUnfolded(int row, bool unfolded)
{
    const QPersistentModelIndex persistent(index(row));
    if (unfolded) {
        m_unfolded.insert(persistent);
    } else {
        m_unfolded.remove(persistent);
    }
    m_layouts.erase(row);
}

QModelIndexList TranscriptRows::unfoldedRows() const
{
    return {m_unfolded.cbegin(), m_unfolded.cend()};
}

QModelIndex TranscriptRows::index(int row) const
{
    return m_model->index(row, 0);
}

TranscriptRows::Extent TranscriptRows::extentOf(int row) const
{
    const auto *turn = index(row).data(itemmodels::TurnRole).value<const conversation::Turn *>();
    if (!turn) {
        return {};
    }
    const auto length = std::min<qsizetype>(turn->text.size(), std::numeric_limits<int>::max());
    return {static_cast<int>(length), formOf(*turn)};
}

int TranscriptRows::estimate(const Extent &extent) const
{
    return estimatedHeight(extent.form, extent.textLength, m_frame);
}

} // namespace earshot::views
