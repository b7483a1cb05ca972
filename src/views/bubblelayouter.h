// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/turnlayouter.h"

#include <vector>

namespace earshot::views {

/** Something said: name and time above a bubble, what was noticed about it below. */
class BubbleLayouter final : public TurnLayouter
{
public:
    using TurnLayouter::TurnLayouter;

private:
    void place() override;
    void placeHeader();
    void placeBubble();
    /** The texts of the bubble with their looks; in the order of TurnContent::texts(). */
    [[nodiscard]] std::vector<TurnLayout::Paragraphs> texts(qreal room) const;
    /** The panel behind what was placed since `top`. */
    void addBubblePanel(const QRectF &bubble);
    void placeTimeBeside();
    void placeFooter();
    /** Space that the footer needs in one line. */
    [[nodiscard]] qreal footerWidth() const;
    [[nodiscard]] bool isTimeBeside() const;
    [[nodiscard]] bool isCaller() const { return m_content.side == TurnSide::Caller; }
    /** Left edge of something as wide as `width` on the side of the speaker. */
    [[nodiscard]] qreal leftOf(qreal width, qreal inset) const;
    [[nodiscard]] qreal placeLatency(qreal left);
    [[nodiscard]] qreal latencyBarWidth() const;

    QRectF m_bubble;
};

} // namespace earshot::views
