// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tones.h"
#include "views/turnlayout.h"

#include <vector>

class QPainter;

namespace earshot::views {

/** What of a turn changes without moving anything. */
struct TurnState
{
    bool isSpoken = false;
    bool isSelected = false;
    bool hasFocus = false;
    /** What is selected or found, by text of the layout; may be shorter. */
    std::vector<TextMarks> marks = {};
    bool isCovered = false; ///< all of it is selected, also what is no text
};

/** Paints laid-out turns with the colours of a palette. */
class TurnPainter final
{
public:
    TurnPainter(const TurnFrame &frame, const Tones &tones);

    /** The row's top left corner is the painter's origin; `clip` is the part that must be painted. */
    void paint(QPainter *painter, const TurnLayout &layout, const TurnState &state, const QRectF &clip) const;

private:
    void paintSpoken(QPainter *painter, const TurnLayout &layout) const;
    void paintPanel(QPainter *painter, const TurnLayout &layout, const TurnLayout::Panel &panel) const;
    void paintGroup(QPainter *painter, const TurnLayout &layout, const TurnLayout::Panel &panel) const;
    void paintTexts(QPainter *painter, const TurnLayout &layout, const TurnState &state,
                    const QRectF &clip) const;
    void paintBars(QPainter *painter, const TurnLayout &layout) const;
    void paintRing(QPainter *painter, const TurnLayout &layout, bool hasFocus) const;
    [[nodiscard]] QColor colourOf(Ink ink) const;

    const TurnFrame &m_frame; // NOLINT: both outlive the painter, which lives for one paint event
    const Tones &m_tones;     // NOLINT
};

} // namespace earshot::views
