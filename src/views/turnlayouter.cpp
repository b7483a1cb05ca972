// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/turnlayouter.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace earshot::views {

TurnLayouter::TurnLayouter(const TurnContent &content, const TurnFrame &frame)
    : m_content(content), m_frame(frame), m_em(frame.em())
{}

TurnLayouter::~TurnLayouter() = default;

TurnLayout TurnLayouter::layOut()
{
    m_layout = {};
    m_y = 0;
    m_layout.width = m_frame.width();
    m_layout.cornerRadius = 0.75 * m_em;
    for (const QString &separator : m_content.separators) {
        addSeparator(separator);
    }
    place();
    m_layout.height = static_cast<int>(std::ceil(m_y));
    const qreal signSide = 0.7 * m_em;
    m_layout.spokenSign = QRectF(0.25 * m_em, m_layout.content.top() + 0.35 * m_em, signSide, signSide);
    return std::move(m_layout);
}

qreal TurnLayouter::widthOf(const QString &text, Face face) const
{
    return std::ceil(m_frame.metrics(face).horizontalAdvance(text)) + 1;
}

qreal TurnLayouter::addLabel(const QString &text, Face face, Ink ink, qreal left, qreal top, qreal lineHeight,
                             qreal maximumWidth)
{
    const qreal width = std::min(widthOf(text, face), std::max(0.0, maximumWidth));
    const QString shown = m_frame.metrics(face).elidedText(text, Qt::ElideRight, width);
    const QRectF rect(left, top, width, lineHeight);
    m_layout.labels.push_back({shown, rect, face, ink});
    return rect.right();
}

qreal TurnLayouter::addSign(Glyph glyph, Ink ink, qreal left, qreal top, qreal lineHeight)
{
    const QRectF rect(left, top + (lineHeight - signSize()) / 2, signSize(), signSize());
    m_layout.signs.push_back({glyph, rect, ink});
    return rect.right();
}

void TurnLayouter::addTime(qreal left, qreal top, qreal lineHeight)
{
    addLabel(m_content.time, Face::Small, Ink::Muted, left, top, lineHeight,
             widthOf(m_content.time, Face::Small));
    m_layout.timeZone = m_layout.labels.back().rect;
}

TextBlock TurnLayouter::blockOf(const TurnText &text, Face face, qreal width,
                                TextBlock::Direction direction) const
{
    std::vector<TextSpan> spans;
    spans.reserve(text.styles.size());
    for (const TurnText::Styled &styled : text.styles) {
        spans.push_back({styled.range, m_frame.format(styled.style)});
    }
    return {text.shown, m_frame.font(face), width, direction, spans};
}

void TurnLayouter::addSeparator(const QString &text)
{
    const qreal lineHeight = m_frame.metrics(Face::Small).height();
    const qreal gap = 0.7 * m_em;
    const qreal left = m_frame.margin();
    const qreal right = left + m_frame.column();
    const qreal width = std::min(widthOf(text, Face::Small), m_frame.column());
    const qreal textLeft = (m_frame.width() - width) / 2;
    m_y += 0.7 * m_em;
    addLabel(text, Face::Small, Ink::Muted, textLeft, m_y, lineHeight, width);
    const qreal middle = std::floor(m_y + lineHeight / 2);
    for (const auto &[from, to] : {std::pair(left, textLeft - gap), {textLeft + width + gap, right}}) {
        if (to > from) {
            m_layout.rules.emplace_back(from, middle, to - from, 1);
        }
    }
    m_y += lineHeight;
}

QRectF TurnLayouter::addCard(qreal left, qreal width)
{
    const qreal top = m_y;
    const size_t panel = m_layout.panels.size();
    const bool failed = m_content.isFailed;
    m_layout.panels.push_back(
        {failed ? TurnLayout::Panel::Kind::ErrorCard : TurnLayout::Panel::Kind::Card, {}});
    const qreal padding = 0.75 * m_em;
    m_y += 0.55 * m_em;
    if (!m_content.asReceivedText.isEmpty()) {
        const qreal lineHeight = m_frame.metrics(Face::Name).height();
        addAsReceived(left + width - padding, lineHeight);
        if (m_content.sections.first().title.isEmpty()) {
            m_y += lineHeight + 0.2 * m_em; // else the title stands beside it
        }
    }
    for (const TurnSection &section : m_content.sections) {
        addSection(section, left + padding, std::max(m_em, width - 2 * padding));
    }
    m_y += 0.1 * m_em;
    const QRectF card(left, top, width, m_y - top);
    m_layout.panels[panel].rect = card;
    return card;
}

void TurnLayouter::addAsReceived(qreal right, qreal lineHeight)
{
    const qreal width = widthOf(m_content.asReceivedText, Face::Small);
    addLabel(m_content.asReceivedText, Face::Small, Ink::Link, right - width, m_y, lineHeight, width);
    m_layout.asReceivedZone =
        m_layout.labels.back().rect.adjusted(-0.3 * m_em, -0.2 * m_em, 0.3 * m_em, 0.2 * m_em);
}

void TurnLayouter::addSection(const TurnSection &section, qreal left, qreal width)
{
    if (!section.title.isEmpty()) {
        const qreal lineHeight = m_frame.metrics(Face::Name).height();
        const Ink ink = section.isError ? Ink::Error : Ink::Muted;
        qreal x = left;
        if (section.isError) {
            x = addSign(Glyph::Failed, ink, x, m_y, lineHeight) + 0.35 * m_em;
        }
        addLabel(section.title, Face::Name, ink, x, m_y, lineHeight, left + width - x);
        m_y += lineHeight + 0.2 * m_em;
    }
    const Face face = section.isNote ? Face::Body : Face::Code;
    TextBlock block =
        blockOf(section.text, face, width,
                section.isNote ? TextBlock::Direction::OfEachParagraph : TextBlock::Direction::LeftToRight);
    // Code starts at the left in every language, so that its block is not moved when the layout is mirrored.
    const QSizeF size(section.isNote ? block.size().width() : width, block.size().height());
    m_layout.texts.push_back({std::move(block), QRectF(QPointF(left, m_y), size),
                              section.isNote ? Ink::Muted : Ink::Text, section.text});
    m_y += size.height() + 0.5 * m_em;
}

} // namespace earshot::views
