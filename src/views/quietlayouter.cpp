// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quietlayouter.h"

namespace earshot::views {

void QuietLayouter::place()
{
    const qreal gap = 0.4 * m_em;
    const qreal padding = 0.6 * m_em;
    const qreal height = 1.6 * m_em;
    const qreal left = m_frame.margin();
    const qreal width = m_frame.column();

    m_y += 0.45 * m_em;
    const QRectF line(left, m_y, width, height);
    m_layout.panels.push_back({TurnLayout::Panel::Kind::Quiet, line});
    qreal right = line.right() - padding;
    if (!m_content.time.isEmpty()) {
        const qreal timeWidth = widthOf(m_content.time, Face::Small);
        addTime(right - timeWidth, m_y, height);
        right -= timeWidth + 2 * gap;
    }
    qreal x = line.left() + padding;
    if (m_content.isFoldable) {
        x = addSign(m_content.isUnfolded ? Glyph::Unfolded : Glyph::Folded, Ink::Muted, x, m_y, height) + gap;
        m_layout.foldZone = line;
    }
    x = addSign(m_content.glyph, Ink::Muted, x, m_y, height) + gap;
    x = addLabel(m_content.title, Face::Name, Ink::Muted, x, m_y, height, right - x) + 2 * gap;
    if (!m_content.isUnfolded && x < right) {
        addLabel(m_content.preview, Face::Small, Ink::Muted, x, m_y, height, right - x);
    }
    m_layout.content = line;
    m_y = line.bottom();
    if (!m_content.sections.isEmpty()) {
        m_y += 0.25 * m_em;
        m_layout.content |= addCard(left, width);
    }
    m_y += 0.3 * m_em;
}

} // namespace earshot::views
