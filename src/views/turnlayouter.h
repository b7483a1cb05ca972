// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/turnlayout.h"

namespace earshot::views {

/**
 * Builds a TurnLayout from left to right; TurnLayout::of mirrors it afterwards where the layout is
 * right-to-left. One subclass a form.
 */
class TurnLayouter
{
    Q_DISABLE_COPY_MOVE(TurnLayouter)

public:
    TurnLayouter(const TurnContent &content, const TurnFrame &frame);
    virtual ~TurnLayouter();

    [[nodiscard]] TurnLayout layOut();

protected:
    /** Fills the layout from m_y on and leaves m_y at the lower edge of the row. */
    virtual void place() = 0;

    /** Elided to `maximumWidth`; stands in the middle of the line from `top` on. @return its right edge */
    qreal addLabel(const QString &text, Face face, Ink ink, qreal left, qreal top, qreal lineHeight,
                   qreal maximumWidth);
    /** @return its right edge */
    qreal addSign(Glyph glyph, Ink ink, qreal left, qreal top, qreal lineHeight);
    /** Adds the time at `left`, in the middle of the line. */
    void addTime(qreal left, qreal top, qreal lineHeight);
    /** Sections in a card at m_y; moves m_y below it. @return the card */
    QRectF addCard(qreal left, qreal width);
    [[nodiscard]] TextBlock blockOf(const TurnText &text, Face face, qreal width,
                                    TextBlock::Direction direction) const;

    /** Width of a label that is not elided. */
    [[nodiscard]] qreal widthOf(const QString &text, Face face) const;
    [[nodiscard]] qreal signSize() const { return 0.8 * m_frame.lineHeight(); }

    const TurnContent &m_content; // NOLINT: lives as long as layOut() runs
    const TurnFrame &m_frame;     // NOLINT
    const qreal m_em;
    TurnLayout m_layout;
    qreal m_y = 0;

private:
    /** A line of its own between two hair lines; moves m_y below it. */
    void addSeparator(const QString &text);
    void addAsReceived(qreal right, qreal lineHeight);
    void addSection(const TurnSection &section, qreal left, qreal width);
};

} // namespace earshot::views
