// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bubblelayouter.h"

#include "itemmodels/latencytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace earshot::views {

using conversation::LatencyBreakdown;
using itemmodels::Pace;

namespace {

struct Transcript
{
    Q_DECLARE_TR_FUNCTIONS(Transcript)
};

struct PaceLook
{
    Glyph glyph;
    Ink sign;
    Ink label;
};

PaceLook lookOf(Pace pace)
{
    switch (pace) {
    case Pace::Quick:
        break;
    case Pace::Fair:
        return {Glyph::ClockQuarter, Ink::Muted, Ink::Muted};
    case Pace::Slow:
        return {Glyph::ClockHalf, Ink::Warning, Ink::Warning};
    case Pace::VerySlow:
        return {Glyph::ClockFull, Ink::Error, Ink::Error};
    }
    return {Glyph::Clock, Ink::Good, Ink::Muted};
}

QString latencyText(const LatencyBreakdown &latency, Pace pace)
{
    const QString label = itemmodels::latencyLabel(latency);
    const QString word = itemmodels::paceWord(pace);
    //: %1 is how long an answer took ("2.5 s response"), %2 tells that this is slow.
    return word.isEmpty() ? label : Transcript::tr("%1 · %2").arg(label, word);
}

} // namespace

void BubbleLayouter::place()
{
    m_y += (m_content.isContinued ? 0.2 : 0.85) * m_em;
    const bool timeBeside = m_content.isContinued && isTimeBeside();
    if (!timeBeside) {
        placeHeader();
    }
    placeBubble();
    if (timeBeside) {
        placeTimeBeside();
    }
    placeFooter();
    m_y += 0.3 * m_em;
}

qreal BubbleLayouter::leftOf(qreal width, qreal inset) const
{
    return isCaller() ? m_frame.width() - m_frame.margin() - inset - width : m_frame.margin() + inset;
}

bool BubbleLayouter::isTimeBeside() const
{
    const qreal free = m_frame.width() - 2 * m_frame.margin() - m_frame.bubbleWidth();
    return widthOf(m_content.time, Face::Small) + 0.6 * m_em <= free;
}

void BubbleLayouter::placeHeader()
{
    const QString name = m_content.isContinued ? QString() : m_content.title;
    if (name.isEmpty() && m_content.time.isEmpty()) {
        return;
    }
    const qreal inset = 0.35 * m_em;
    const qreal gap = name.isEmpty() || m_content.time.isEmpty() ? 0 : 0.5 * m_em;
    const qreal lineHeight = m_frame.metrics(Face::Name).height();
    const qreal timeWidth = m_content.time.isEmpty() ? 0 : widthOf(m_content.time, Face::Small);
    const qreal nameRoom = m_frame.bubbleWidth() - 2 * inset - timeWidth - gap;
    const qreal nameWidth = name.isEmpty() ? 0 : std::min(widthOf(name, Face::Name), nameRoom);
    const qreal left = leftOf(nameWidth + gap + timeWidth, inset);
    if (!name.isEmpty()) {
        addLabel(name, Face::Name, isCaller() ? Ink::CallerName : Ink::AgentName, left, m_y, lineHeight,
                 nameRoom);
    }
    if (!m_content.time.isEmpty()) {
        addTime(left + nameWidth + gap, m_y, lineHeight);
    }
    m_y += lineHeight + 0.2 * m_em;
}

std::vector<TurnLayout::Paragraphs> BubbleLayouter::texts(qreal room) const
{
    using Direction = TextBlock::Direction;
    std::vector<TurnLayout::Paragraphs> texts;
    const auto add = [&](const TurnText &text, Face face, Direction direction, Ink ink) {
        if (!text.isEmpty()) {
            texts.push_back({blockOf(text, face, room, direction), {}, ink, text});
        }
    };
    const bool isCode = m_content.isInterface && m_content.text.shown.contains(u'\n');
    add(m_content.heading, Face::Name, Direction::OfEachParagraph,
        m_content.isInterface ? Ink::Muted : Ink::Text);
    add(m_content.addresses, Face::Small, Direction::OfEachParagraph, Ink::Muted);
    add(m_content.text, isCode ? Face::Code : Face::Body,
        isCode ? Direction::LeftToRight : Direction::OfEachParagraph,
        m_content.isTextMissing ? Ink::Muted : Ink::Text);
    return texts;
}

void BubbleLayouter::placeBubble()
{
    const qreal padX = 0.75 * m_em;
    const qreal padY = 0.45 * m_em;
    const qreal signGap = 0.4 * m_em;
    const qreal textIndent = m_content.isInterface ? signSize() + signGap : 0;
    const qreal room = std::max(m_em, m_frame.bubbleWidth() - 2 * padX);
    const qreal attachmentHeight = 1.3 * m_em;

    std::vector<TurnLayout::Paragraphs> pieces = texts(std::max(m_em, room - textIndent));
    qreal inner = 0;
    for (const TurnLayout::Paragraphs &piece : pieces) {
        inner = std::max(inner, textIndent + piece.block.size().width());
    }
    for (const TurnAttachment &attachment : m_content.attachments) {
        inner = std::max(inner, signSize() + signGap + widthOf(attachment.text, Face::Body));
    }
    if (m_content.isFoldable) {
        inner = std::max(inner, widthOf(m_content.foldText, Face::Name));
    }
    inner = std::clamp(inner, m_em, room);

    const qreal left = leftOf(inner + 2 * padX, 0);
    const qreal top = m_y;
    const qreal innerLeft = left + padX;
    m_y += padY;
    if (m_content.isInterface) {
        addSign(Glyph::Interface, Ink::CallerName, innerLeft, m_y, m_frame.metrics(Face::Name).height());
    }
    for (TurnLayout::Paragraphs &piece : pieces) {
        // Right-to-left text stands at the right edge of its own block, which ends with the bubble.
        piece.rect = QRectF(QPointF(innerLeft + textIndent, m_y), piece.block.size());
        m_y = piece.rect.bottom();
        const bool isLast = &piece == &pieces.back();
        const bool isBeforeBody = !m_content.addresses.isEmpty() && &piece + 1 == &pieces.back();
        m_y += isLast ? 0 : (isBeforeBody ? 0.55 : 0.2) * m_em;
        m_layout.texts.push_back(std::move(piece));
    }
    for (const TurnAttachment &attachment : m_content.attachments) {
        const qreal x = addSign(attachment.glyph, Ink::Muted, innerLeft, m_y, attachmentHeight) + signGap;
        addLabel(attachment.text, Face::Body, Ink::Text, x, m_y, attachmentHeight, innerLeft + inner - x);
        m_y += attachmentHeight;
    }
    if (m_content.isFoldable) {
        const qreal lineHeight = 1.4 * m_em;
        addLabel(m_content.foldText, Face::Name, Ink::Link, innerLeft, m_y, lineHeight, inner);
        m_layout.foldZone = m_layout.labels.back().rect;
        m_y += lineHeight;
    }
    m_y += padY;
    addBubblePanel(QRectF(left, top, inner + 2 * padX, m_y - top));
}

void BubbleLayouter::addBubblePanel(const QRectF &bubble)
{
    using Kind = TurnLayout::Panel::Kind;
    m_bubble = bubble;
    m_layout.content = bubble;
    const Kind said = isCaller() ? Kind::CallerBubble : Kind::AgentBubble;
    m_layout.panels.push_back({m_content.isInterface ? Kind::InterfaceBubble : said, bubble});
}

void BubbleLayouter::placeTimeBeside()
{
    if (m_content.time.isEmpty()) {
        return;
    }
    const qreal gap = 0.6 * m_em;
    const qreal width = widthOf(m_content.time, Face::Small);
    const qreal left = isCaller() ? m_bubble.left() - gap - width : m_bubble.right() + gap;
    addTime(left, m_bubble.top() + 0.45 * m_em, m_em);
}

qreal BubbleLayouter::latencyBarWidth() const
{
    if (m_content.slowestLatencyMs <= 0) {
        return 0;
    }
    const qreal share = std::min(1.0, m_content.latency.totalMs / m_content.slowestLatencyMs);
    return std::max(0.25 * m_em, share * 6 * m_em);
}

qreal BubbleLayouter::footerWidth() const
{
    const qreal signGap = 0.3 * m_em;
    const qreal itemGap = 0.9 * m_em;
    qreal width = 0;
    if (m_content.latency.label != LatencyBreakdown::Label::None) {
        width += latencyBarWidth() + 0.5 * m_em + signSize() + signGap +
                 widthOf(latencyText(m_content.latency, m_content.pace), Face::Small) + itemGap;
    }
    for (const TurnRemark &remark : m_content.remarks) {
        width += signSize() + signGap + widthOf(remark.text, Face::Small) + itemGap;
    }
    return width - itemGap;
}

qreal BubbleLayouter::placeLatency(qreal left)
{
    const LatencyBreakdown &latency = m_content.latency;
    const qreal lineHeight = m_frame.metrics(Face::Small).height();
    const qreal barHeight = 0.34 * m_em;
    const qreal barWidth = latencyBarWidth();
    qreal x = left;
    using Part = TurnLayout::Bar::Part;
    const std::array parts{std::pair{Part::Llm, latency.llmMs}, std::pair{Part::Tts, latency.ttsMs},
                           std::pair{Part::Tools, latency.toolsMs}, std::pair{Part::Other, latency.otherMs}};
    for (const auto &[part, partMs] : parts) {
        // Parts may overlap in time and sum to more than the total: the bar ends with the total.
        const qreal width = latency.totalMs > 0 ? barWidth * partMs / latency.totalMs : 0;
        const qreal right = std::min(x + width, left + barWidth);
        if (right > x) {
            m_layout.bars.push_back(
                {part, QRectF(x, m_y + (lineHeight - barHeight) / 2, right - x, barHeight)});
            x = right;
        }
    }
    x = left + barWidth + 0.5 * m_em;
    const PaceLook look = lookOf(m_content.pace);
    x = addSign(look.glyph, look.sign, x, m_y, lineHeight) + 0.3 * m_em;
    const QString text = latencyText(latency, m_content.pace);
    x = addLabel(text, Face::Small, look.label, x, m_y, lineHeight, widthOf(text, Face::Small));
    m_layout.latencyZone = QRectF(left, m_y, x - left, lineHeight);
    return x;
}

void BubbleLayouter::placeFooter()
{
    const bool hasLatency = m_content.latency.label != LatencyBreakdown::Label::None;
    if (!hasLatency && m_content.remarks.isEmpty()) {
        return;
    }
    const qreal inset = 0.35 * m_em;
    const qreal lineHeight = m_frame.metrics(Face::Small).height();
    const qreal right = m_frame.width() - m_frame.margin();
    const qreal first = std::max(m_frame.margin(), leftOf(footerWidth(), inset));
    m_y += 0.25 * m_em;
    qreal x = first;
    if (hasLatency) {
        x = placeLatency(x) + 0.9 * m_em;
    }
    for (const TurnRemark &remark : m_content.remarks) {
        const qreal width = signSize() + 0.3 * m_em + widthOf(remark.text, Face::Small);
        if (x > first && x + width > right) { // does not fit beside the others any more
            x = first;
            m_y += lineHeight + 0.1 * m_em;
        }
        const qreal textLeft = addSign(remark.glyph, remark.ink, x, m_y, lineHeight) + 0.3 * m_em;
        x = addLabel(remark.text, Face::Small, remark.ink, textLeft, m_y, lineHeight, right - textLeft) +
            0.9 * m_em;
    }
    m_y += lineHeight;
}

} // namespace earshot::views
