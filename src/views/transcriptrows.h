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

namespace earshot::views {

/**
 * The rows of a transcript with their heights: estimated from the length of the text until somebody asks for
 * the layout of a row. Keeps the layouts that were asked for, and which rows are unfolded.
 */
class TranscriptRows final
{
    Q_DISABLE_COPY_MOVE(TranscriptRows)

public:
    explicit TranscriptRows(const TurnFrame &frame);
    ~TranscriptRows();

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
    /** Estimates some of the rows that nobody has asked for. @return whether some are left */
    bool estimateSome();

    /** Lays the row out unless that is done; its height is right from then on. */
    const TurnLayout &layout(int row);
    [[nodiscard]] bool isLaidOut(int row) const { return m_layouts.contains(row); }
    /** Drops the layouts of all other rows; their heights stay. */
    void keepLayouts(int first, int last);
    /** How often a row was laid out so far. */
    [[nodiscard]] int layoutCount() const { return m_layoutCount; }

    [[nodiscard]] TurnFolding folding(int row) const;
    [[nodiscard]] bool isUnfolded(int row) const { return folding(row).isUnfolded; }
    void setUnfolded(int row, bool unfolded);
    [[nodiscard]] bool areAllUnfolded() const { return m_isAllUnfolded; }
    /** The rows that are folded where all are unfolded, or unfolded where all are folded, in no order. */
    [[nodiscard]] QModelIndexList rowsUnlikeAll() const;
    /** Folds or unfolds all pills and quiet rows, also those that come later. Long bubbles fold. */
    void setAllUnfolded(bool unfolded);
    /** Whether JSON and reprs of the row are shown as received. */
    void setAsReceived(int row, bool isAsReceived);

private:
    [[nodiscard]] QModelIndex index(int row) const;
    [[nodiscard]] int estimate(int row) const;
    [[nodiscard]] bool unfoldsWithAll(int row) const;

    QPointer<const QAbstractItemModel> m_model;
    TurnFrame m_frame;
    RowHeights m_heights;
    std::unordered_map<int, TurnLayout> m_layouts;
    bool m_isAllUnfolded = false;
    QSet<QPersistentModelIndex> m_unlikeAll; ///< rows that the reader folded or unfolded unlike all
    QSet<QPersistentModelIndex> m_asReceived;
    int m_layoutCount = 0;
};

} // namespace earshot::views
