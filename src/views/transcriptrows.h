// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/rowheights.h"
#include "views/turnlayout.h"

#include <QAbstractItemModel>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QSet>

#include <unordered_map>
#include <vector>

namespace earshot::views {

/**
 * The rows of a transcript with their heights: estimated from the length of the text until somebody asks for
 * the layout of a row. Keeps the layouts that were asked for, and which rows are unfolded.
 */
class TranscriptRows final
{
public:
    explicit TranscriptRows(const TurnFrame &frame);

    /** Takes the rows of `model`, which may be null, afresh: nothing is unfolded. */
    void reset(const QAbstractItemModel *model);
    /** Estimates all heights again when the frame differs. */
    void setFrame(const TurnFrame &frame);
    [[nodiscard]] const TurnFrame &frame() const { return m_frame; }

    // What the model tells, rows first to last.
    void insert(int first, int last);
    void remove(int first, int last);
    void change(int first, int last);

    [[nodiscard]] int count() const { return m_heights.count(); }
    [[nodiscard]] qint64 top(int row) const { return m_heights.top(row); }
    [[nodiscard]] int height(int row) const { return m_heights.height(row); }
    [[nodiscard]] qint64 total() const { return m_heights.total(); }
    /** The row that holds the pixel, or -1 outside of all rows. */
    [[nodiscard]] int rowAt(qint64 y) const { return m_heights.rowAt(y); }

    /** Lays the row out unless that is done; its height is right from then on. */
    const TurnLayout &layout(int row);
    [[nodiscard]] bool isLaidOut(int row) const { return m_layouts.contains(row); }
    /** Drops the layouts of all other rows; their heights stay. */
    void keepLayouts(int first, int last);
    /** How often a row was laid out so far. */
    [[nodiscard]] int layoutCount() const { return m_layoutCount; }

    [[nodiscard]] bool isUnfolded(int row) const;
    void setUnfolded(int row, bool unfolded);
    /** The rows that are unfolded, in no order. */
    [[nodiscard]] QModelIndexList unfoldedRows() const;

private:
    /** What the estimate of a row needs, so that a new width does not ask the model for every row. */
    struct Extent
    {
        int textLength = 0;
        TurnForm form = TurnForm::Bubble;
    };
    [[nodiscard]] QModelIndex index(int row) const;
    [[nodiscard]] Extent extentOf(int row) const;
    [[nodiscard]] int estimate(const Extent &extent) const;
    void estimateAll();

    QPointer<const QAbstractItemModel> m_model;
    TurnFrame m_frame;
    std::vector<Extent> m_extents;
    RowHeights m_heights;
    std::unordered_map<int, TurnLayout> m_layouts;
    QSet<QPersistentModelIndex> m_unfolded;
    int m_layoutCount = 0;
};

} // namespace earshot::views
