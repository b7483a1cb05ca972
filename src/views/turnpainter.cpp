// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/turnpainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace earshot::views {

namespace {

/** A bubble has one small corner: at the top, on the side of its speaker. */
QPainterPath bubblePath(const QRectF &rect, qreal radius, bool isSmallCornerLeft)
{
    const qreal large = std::min({radius, rect.width() / 2, rect.height() / 2});
    const qreal small = 0.3 * large;
    const qreal left = isSmallCornerLeft ? small : large;
    const qreal right = isSmallCornerLeft ? large : small;
    QPainterPath path(QPointF(rect.left() + left, rect.top()));
    path.lineTo(rect.right() - right, rect.top());
    path.arcTo(QRectF(rect.right() - 2 * right, rect.top(), 2 * right, 2 * right), 90, -90);
    path.lineTo(rect.right(), rect.bottom() - large);
    path.arcTo(QRectF(rect.right() - 2 * large, rect.bottom() - 2 * large, 2 * large, 2 * large), 0, -90);
    path.lineTo(rect.left() + large, rect.bottom());
    path.arcTo(QRectF(rect.left(), rect.bottom() - 2 * large, 2 * large, 2 * large), 270, -90);
    path.lineTo(rect.left(), rect.top() + left);
    path.arcTo(QRectF(rect.left(), rect.top(), 2 * left, 2 * left), 180, -90);
    path.closeSubpath();
    return path;
}

/** What a panel looks like in outline. */
QPainterPath outlineOf(const TurnLayout &layout, TurnLayout::Panel::Kind kind, const QRectF &rect)
{
    using Kind = TurnLayout::Panel::Kind;
    if (kind == Kind::AgentBubble || kind == Kind::CallerBubble) {
        return bubblePath(rect, layout.cornerRadius, (kind == Kind::AgentBubble) != layout.isMirrored);
    }
    const bool isPill = kind == Kind::Pill || kind == Kind::FailedPill;
    const qreal radius = isPill ? rect.height() / 2 : layout.cornerRadius / 2;
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

} // namespace

TurnPainter::TurnPainter(const TurnFrame &frame, const Tones &tones) : m_frame(frame), m_tones(tones)
{}

QColor TurnPainter::colourOf(Ink ink) const
{
    switch (ink) {
    case Ink::Text:
        break;
    case Ink::Muted:
        return m_tones.muted;
    case Ink::AgentName:
        return m_tones.agentName;
    case Ink::CallerName:
        return m_tones.callerName;
    case Ink::Link:
        return m_tones.link;
    case Ink::Good:
        return m_tones.good;
    case Ink::Warning:
        return m_tones.warning;
    case Ink::Error:
        return m_tones.error;
    }
    return m_tones.text;
}

void TurnPainter::paint(QPainter *painter, const TurnLayout &layout, const TurnState &state,
                        const QRectF &clip) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    // A phone number or a Latin name keeps its order in a right-to-left layout.
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    if (state.isSpoken) {
        paintSpoken(painter, layout);
    }
    for (const TurnLayout::Panel &panel : layout.panels) {
        paintPanel(painter, layout, panel);
    }
    for (const QRectF &rule : layout.rules) {
        painter->fillRect(rule, m_tones.line);
    }
    paintTexts(painter, layout, state, clip);
    for (const TurnLayout::Label &label : layout.labels) {
        painter->setFont(m_frame.font(label.face));
        painter->setPen(colourOf(label.ink));
        painter->drawText(label.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, label.text);
    }
    for (const TurnLayout::Sign &sign : layout.signs) {
        paintGlyph(painter, sign.glyph, sign.rect, colourOf(sign.ink), layout.isMirrored);
    }
    paintBars(painter, layout);
    if (state.isCovered && layout.texts.empty()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_tones.covered);
        painter->drawRoundedRect(layout.content, layout.cornerRadius, layout.cornerRadius);
    }
    if (state.isSelected) {
        paintRing(painter, layout, state.hasFocus);
    }
}

void TurnPainter::paintTexts(QPainter *painter, const TurnLayout &layout, const TurnState &state,
                             const QRectF &clip) const
{
    static const TextMarks unmarked;
    for (size_t i = 0; i < layout.texts.size(); ++i) {
        const TurnLayout::Paragraphs &text = layout.texts[i];
        const TextMarks &marks = i < state.marks.size() ? state.marks[i] : unmarked;
        text.block.paint(painter, text.rect.topLeft(), clip, colourOf(text.ink), marks);
    }
}

void TurnPainter::paintSpoken(QPainter *painter, const TurnLayout &layout) const
{
    const QRectF row(0, 0, layout.width, layout.height);
    painter->fillRect(row, m_tones.spokenGround);
    const qreal barWidth = 0.2 * m_frame.em();
    const qreal left = layout.isMirrored ? row.right() - barWidth : row.left();
    painter->fillRect(QRectF(left, row.top(), barWidth, row.height()), m_tones.spokenMark);
    paintGlyph(painter, Glyph::Spoken, layout.spokenSign, m_tones.spokenMark, layout.isMirrored);
}

void TurnPainter::paintPanel(QPainter *painter, const TurnLayout &layout,
                             const TurnLayout::Panel &panel) const
{
    using Kind = TurnLayout::Panel::Kind;
    switch (panel.kind) {
    case Kind::AgentBubble:
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_tones.agentBubble);
        break;
    case Kind::CallerBubble:
        painter->setPen(QPen(m_tones.callerLine, 1));
        painter->setBrush(m_tones.callerBubble);
        break;
    case Kind::InterfaceBubble:
        painter->setPen(QPen(m_tones.callerName, 1));
        painter->setBrush(m_tones.background);
        break;
    case Kind::GroupBegin:
    case Kind::GroupInside:
    case Kind::GroupEnd:
        return paintGroup(painter, layout, panel);
    case Kind::Pill:
        painter->setPen(QPen(m_tones.muted, 1, Qt::DashLine));
        painter->setBrush(m_tones.card);
        break;
    case Kind::FailedPill:
        painter->setPen(QPen(m_tones.error, 1, Qt::DashLine));
        painter->setBrush(m_tones.errorCard);
        break;
    case Kind::Quiet:
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_tones.card);
        break;
    case Kind::Card:
        painter->setPen(QPen(m_tones.line, 1));
        painter->setBrush(m_tones.card);
        break;
    case Kind::ErrorCard:
        painter->setPen(QPen(m_tones.errorLine, 1));
        painter->setBrush(m_tones.errorCard);
        break;
    }
    const QRectF sharp = panel.rect.adjusted(0.5, 0.5, -0.5, -0.5); // for a line of one pixel
    painter->drawPath(outlineOf(layout, panel.kind, sharp));
}

void TurnPainter::paintGroup(QPainter *painter, const TurnLayout &layout,
                             const TurnLayout::Panel &panel) const
{
    using Kind = TurnLayout::Panel::Kind;
    // Open where the group goes on in the next row: the round corners are outside of the clip there.
    const qreal beyond = 2 * layout.cornerRadius;
    const QRectF whole = panel.rect.adjusted(0, panel.kind == Kind::GroupBegin ? 0 : -beyond, 0,
                                             panel.kind == Kind::GroupEnd ? 0 : beyond);
    painter->save();
    painter->setClipRect(panel.rect, Qt::IntersectClip);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_tones.card);
    painter->drawRoundedRect(whole, layout.cornerRadius, layout.cornerRadius);
    painter->restore();
}

void TurnPainter::paintBars(QPainter *painter, const TurnLayout &layout) const
{
    if (layout.bars.empty()) {
        return;
    }
    QRectF whole;
    for (const TurnLayout::Bar &bar : layout.bars) {
        whole |= bar.rect;
    }
    QPainterPath rounded;
    rounded.addRoundedRect(whole, whole.height() / 2, whole.height() / 2);
    painter->save();
    painter->setClipPath(rounded, Qt::IntersectClip);
    for (const TurnLayout::Bar &bar : layout.bars) {
        using Part = TurnLayout::Bar::Part;
        const QColor &colour = bar.part == Part::Llm     ? m_tones.llm
                               : bar.part == Part::Tts   ? m_tones.tts
                               : bar.part == Part::Tools ? m_tones.tools
                                                         : m_tones.other;
        painter->fillRect(bar.rect, colour);
    }
    painter->restore();
}

void TurnPainter::paintRing(QPainter *painter, const TurnLayout &layout, bool hasFocus) const
{
    using Kind = TurnLayout::Panel::Kind;
    const qreal distance = 2.5;
    const QRectF rect = layout.content.adjusted(-distance, -distance, distance, distance);
    const bool isOnePanel = layout.panels.size() == 1;
    painter->setPen(QPen(hasFocus ? m_tones.ring : m_tones.muted, hasFocus ? 2 : 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(outlineOf(layout, isOnePanel ? layout.panels.front().kind : Kind::Card, rect));
}

} // namespace earshot::views
