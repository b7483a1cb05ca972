// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transcriptrows.h"

#include "conversation/turn.h"
#include "itemmodels/roles.h"

#include <utility>

namespace earshot::views {

using conversation::Turn;

namespace {

/** Blocks of rows that are estimated at once: about a millisecond. */
constexpr int BlocksAtOnce = 20;

int usualHeight(const TurnFrame &frame)
{
    return estimatedHeight(TurnForm::Bubble, 80, frame);
}

/** Letters that count for the height of a row. */
qsizetype lengthOf(const Turn &turn, TurnForm form)
{
    if (form != TurnForm::Pill) {
        return turn.text.size() + turn.rawJson.size();
    }
    qsizetype length = turn.toolCall.arguments.size();
    for (const conversation::ToolOutput &output : turn.toolCall.outputs) {
        length += output.output.size();
    }
    return length;
}

void mark(QSet<QPersistentModelIndex> &rows, const QPersistentModelIndex &row, bool isMarked)
{
    if (isMarked) {
        rows.insert(row);
    } else {
        rows.remove(row);
    }
}

} // namespace

TranscriptRows::TranscriptRows(const TurnFrame &frame)
    : m_frame(frame), m_heights([this](int row) { return estimate(row); })
{}

TranscriptRows::~TranscriptRows() = default;

void TranscriptRows::reset(const QAbstractItemModel *model)
{
    m_model = model;
    m_isAllUnfolded = false;
    m_unlikeAll.clear();
    m_asReceived.clear();
    m_layouts.clear();
    m_heights.reset(model ? model->rowCount() : 0, usualHeight(m_frame));
}

void TranscriptRows::setFrame(const TurnFrame &frame)
{
    if (!(frame == m_frame)) {
        m_frame = frame;
        m_layouts.clear();
        m_heights.outdate();
    }
}

void TranscriptRows::insert(int first, int last)
{
    m_layouts.clear();
    m_heights.insert(first, last - first + 1);
}

void TranscriptRows::remove(int first, int last)
{
    m_layouts.clear();
    m_heights.remove(first, last);
}

void TranscriptRows::change(int first, int last)
{
    // The rows around may start or end a group of turns of one speaker, or of parallel calls.
    std::erase_if(m_layouts,
                  [&](const auto &entry) { return entry.first >= first - 1 && entry.first <= last + 1; });
}

bool TranscriptRows::estimateSome()
{
    return m_heights.estimateSome(BlocksAtOnce);
}

const TurnLayout &TranscriptRows::layout(int row)
{
    if (const auto found = m_layouts.find(row); found != m_layouts.end()) {
        return found->second;
    }
    ++m_layoutCount;
    TurnLayout layout = TurnLayout::of(TurnContent::of(index(row), folding(row)), m_frame);
    m_heights.set(row, layout.height);
    return m_layouts.emplace(row, std::move(layout)).first->second;
}

void TranscriptRows::keepLayouts(int first, int last)
{
    std::erase_if(m_layouts, [&](const auto &entry) { return entry.first < first || entry.first > last; });
}

TurnFolding TranscriptRows::folding(int row) const
{
    TurnFolding folding{.isUnfolded = unfoldsWithAll(row)};
    if (m_unlikeAll.isEmpty() && m_asReceived.isEmpty()) {
        return folding; // the usual case needs no index
    }
    const QPersistentModelIndex persistent(index(row));
    folding.isUnfolded = folding.isUnfolded != m_unlikeAll.contains(persistent);
    folding.isAsReceived = m_asReceived.contains(persistent);
    return folding;
}

bool TranscriptRows::unfoldsWithAll(int row) const
{
    if (!m_isAllUnfolded) {
        return false;
    }
    const auto *turn = index(row).data(itemmodels::TurnRole).value<const Turn *>();
    return turn && formOf(*turn) != TurnForm::Bubble;
}

void TranscriptRows::setUnfolded(int row, bool unfolded)
{
    mark(m_unlikeAll, QPersistentModelIndex(index(row)), unfolded != unfoldsWithAll(row));
    m_layouts.erase(row);
}

void TranscriptRows::setAllUnfolded(bool unfolded)
{
    m_isAllUnfolded = unfolded;
    m_unlikeAll.clear();
    m_layouts.clear();
    m_heights.outdate();
}

void TranscriptRows::setAsReceived(int row, bool isAsReceived)
{
    mark(m_asReceived, QPersistentModelIndex(index(row)), isAsReceived);
    m_layouts.erase(row);
}

QModelIndexList TranscriptRows::rowsUnlikeAll() const
{
    return {m_unlikeAll.cbegin(), m_unlikeAll.cend()};
}

QModelIndex TranscriptRows::index(int row) const
{
    return m_model->index(row, 0);
}

int TranscriptRows::estimate(int row) const
{
    const auto *turn = index(row).data(itemmodels::TurnRole).value<const Turn *>();
    if (!turn) {
        return estimatedHeight(TurnForm::Bubble, 0, m_frame);
    }
    const TurnForm form = formOf(*turn);
    const bool isShort = form != TurnForm::Bubble && !isUnfolded(row);
    return estimatedHeight(form, isShort ? 0 : lengthOf(*turn, form), m_frame);
}

} // namespace earshot::views
