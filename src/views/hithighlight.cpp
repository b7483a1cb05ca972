// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hithighlight.h"

#include "views/tones.h"

#include <QPainter>
#include <QTextCharFormat>

#include <algorithm>

namespace earshot::views {

using itemmodels::HitInTurn;
using itemmodels::TextHit;

namespace {

/** More of a hit need not be outlined. */
constexpr qsizetype MaxOutlined = 400;
constexpr qreal OutlineWidth = 2;

/** The labels that find looks in: the title first, then the attachments. */
std::vector<const TurnLayout::Label *> searchedLabels(const TurnLayout &layout)
{
    std::vector<const TurnLayout::Label *> labels{nullptr};
    for (const TurnLayout::Label &label : layout.labels) {
        if (label.face == Face::Name && label.ink != Ink::Link && !labels.front()) {
            labels.front() = &label;
        } else if (label.face == Face::Body) {
            labels.push_back(&label);
        }
    }
    return labels;
}

/** The letters of a hit, one rectangle a line. */
std::vector<QRectF> rectsInText(const TurnLayout::Paragraphs &text, const TextHit &hit)
{
    std::vector<QRectF> rects;
    for (qsizetype i = 0; i < std::min(hit.length, MaxOutlined); ++i) {
        const QRectF letter = text.block.letterRect(hit.start + i).translated(text.rect.topLeft());
        if (!rects.empty() && rects.back().top() == letter.top()) {
            rects.back() |= letter;
        } else {
            rects.push_back(letter);
        }
    }
    return rects;
}

} // namespace

void HitHighlight::setMatcher(const itemmodels::TextMatcher &matcher)
{
    m_matcher = matcher;
    m_turn = QPersistentModelIndex();
}

void HitHighlight::setCurrent(const QModelIndex &turn, const HitInTurn &hit)
{
    m_turn = turn;
    m_hit = hit;
}

void HitHighlight::mark(std::vector<TextMarks> &marks, const TurnLayout &layout, const Tones &tones) const
{
    if (m_matcher.isEmpty()) {
        return;
    }
    marks.resize(std::max(marks.size(), layout.texts.size()));
    QTextCharFormat format;
    format.setBackground(tones.found);
    format.setForeground(tones.text);
    for (size_t i = 0; i < layout.texts.size(); ++i) {
        for (const TextHit &hit : m_matcher.hitsIn(layout.texts[i].text.shown).list) {
            marks[i].found.push_back({{hit.start, hit.start + hit.length}, format});
        }
    }
}

std::vector<QRectF> HitHighlight::rectsInLabel(const TurnLayout::Label &label, const TurnFrame &frame) const
{
    std::vector<QRectF> rects;
    const QFontMetricsF &metrics = frame.metrics(label.face);
    for (const TextHit &hit : m_matcher.hitsIn(label.text).list) {
        if (label.text.isRightToLeft()) {
            rects.push_back(label.rect); // where the letters of both directions stand is not told by widths
            continue;
        }
        const qreal left = metrics.horizontalAdvance(label.text.left(hit.start));
        const qreal width = metrics.horizontalAdvance(label.text.mid(hit.start, hit.length));
        const qreal free = label.rect.width() - metrics.horizontalAdvance(label.text);
        rects.emplace_back(label.rect.left() + free / 2 + left, label.rect.top(), width, label.rect.height());
    }
    return rects;
}

std::vector<QRectF> HitHighlight::rectsOf(const HitInTurn &hit, const TurnLayout &layout,
                                          const TurnFrame &frame) const
{
    const auto text = static_cast<size_t>(hit.text);
    const auto inText = static_cast<size_t>(hit.inText);
    if (text > 0 && text <= layout.texts.size()) {
        const TurnLayout::Paragraphs &paragraphs = layout.texts[text - 1];
        const QList<TextHit> hits = m_matcher.hitsIn(paragraphs.text.shown).list;
        return hit.inText < hits.size() ? rectsInText(paragraphs, hits.at(hit.inText))
                                        : std::vector<QRectF>();
    }
    const auto labels = searchedLabels(layout);
    const size_t number = text == 0 ? 0 : text - layout.texts.size();
    if (number >= labels.size() || !labels[number]) {
        return {};
    }
    const auto rects = rectsInLabel(*labels[number], frame);
    return inText < rects.size() ? std::vector<QRectF>{rects[inText]} : std::vector<QRectF>();
}

void HitHighlight::paintOver(QPainter *painter, const QModelIndex &turn, const TurnLayout &layout,
                             const TurnFrame &frame, const Tones &tones) const
{
    if (m_matcher.isEmpty()) {
        return;
    }
    for (const TurnLayout::Label *label : searchedLabels(layout)) {
        if (!label) {
            continue;
        }
        for (const QRectF &rect : rectsInLabel(*label, frame)) {
            // The label is painted already: its hit is painted once more.
            painter->save();
            painter->setClipRect(rect, Qt::IntersectClip);
            painter->fillRect(rect, tones.found);
            painter->setFont(frame.font(label->face));
            painter->setPen(tones.text);
            painter->drawText(label->rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip,
                              label->text);
            painter->restore();
        }
    }
    if (m_turn != turn || !m_turn.isValid()) {
        return;
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(tones.text, OutlineWidth));
    for (const QRectF &rect : rectsOf(m_hit, layout, frame)) {
        painter->drawRoundedRect(rect.adjusted(-1, -1, 1, 1), OutlineWidth, OutlineWidth);
    }
}

} // namespace earshot::views
