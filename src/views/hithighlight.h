// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/textmatcher.h"
#include "itemmodels/transcriptfind.h"
#include "views/turnlayout.h"

#include <QPersistentModelIndex>
#include <QRectF>

#include <vector>

class QPainter;

namespace earshot::views {

struct Tones;

/** What find found, as it looks in the turns that are seen: all hits have a ground, the present one an
 * outline. */
class HitHighlight final
{
public:
    /** A matcher that is empty highlights nothing. Forgets the present hit. */
    void setMatcher(const itemmodels::TextMatcher &matcher);
    void setCurrent(const QModelIndex &turn, const itemmodels::HitInTurn &hit);

    /** Adds the hits in the texts of a turn to what lies over these, text by text. */
    void mark(std::vector<TextMarks> &marks, const TurnLayout &layout, const Tones &tones) const;
    /** Paints what lies over a turn that is painted already: hits in its labels, and the outline. */
    void paintOver(QPainter *painter, const QModelIndex &turn, const TurnLayout &layout,
                   const TurnFrame &frame, const Tones &tones) const;
    /** Where a hit stands, one rectangle a line, in the coordinates of the layout. Empty when it is folded
     * away. */
    [[nodiscard]] std::vector<QRectF> rectsOf(const itemmodels::HitInTurn &hit, const TurnLayout &layout,
                                              const TurnFrame &frame) const;

private:
    [[nodiscard]] std::vector<QRectF> rectsInLabel(const TurnLayout::Label &label,
                                                   const TurnFrame &frame) const;

    itemmodels::TextMatcher m_matcher;
    QPersistentModelIndex m_turn;
    itemmodels::HitInTurn m_hit;
};

} // namespace earshot::views
