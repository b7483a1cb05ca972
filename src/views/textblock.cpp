// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/textblock.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace earshot::views {

namespace {

constexpr qsizetype PieceLength = 4000;
constexpr qreal LineSpacing = 1.12; // a little air makes long texts easier to read

/** Length of the first piece of `text`: up to a space where there is one, never inside a surrogate pair. */
qsizetype pieceLength(QStringView text)
{
    if (text.size() <= PieceLength) {
        return text.size();
    }
    const qsizetype space = text.lastIndexOf(u' ', PieceLength - 1);
    if (space > PieceLength / 2) {
        return space + 1;
    }
    return text.at(PieceLength - 1).isHighSurrogate() ? PieceLength - 1 : PieceLength;
}

/** The spans that meet [begin, begin + length), counted from `begin`. */
QList<QTextLayout::FormatRange> formatsIn(const std::vector<TextSpan> &spans, qsizetype begin,
                                          qsizetype length)
{
    QList<QTextLayout::FormatRange> formats;
    auto span = std::partition_point(spans.cbegin(), spans.cend(),
                                     [&](const TextSpan &s) { return s.range.end <= begin; });
    for (; span != spans.cend() && span->range.begin < begin + length; ++span) {
        const qsizetype first = std::max<qsizetype>(0, span->range.begin - begin);
        const qsizetype last = std::min(length, span->range.end - begin);
        if (last > first) {
            formats.append({static_cast<int>(first), static_cast<int>(last - first), span->format});
        }
    }
    return formats;
}

/** The line at a height, the last one below all. */
QTextLine lineAt(const QTextLayout &layout, qreal y)
{
    int line = 0;
    while (line + 1 < layout.lineCount() && layout.lineAt(line + 1).y() <= y) {
        ++line;
    }
    return layout.lineAt(line);
}

} // namespace

TextBlock::TextBlock() = default;
TextBlock::TextBlock(TextBlock &&other) noexcept = default;
TextBlock &TextBlock::operator=(TextBlock &&other) noexcept = default;
TextBlock::~TextBlock() = default;

TextBlock::TextBlock(const QString &text, const QFont &font, qreal maximumWidth)
    : TextBlock(text, font, maximumWidth, Direction::OfEachParagraph, {})
{}

TextBlock::TextBlock(const QString &text, const QFont &font, qreal maximumWidth, Direction direction,
                     const std::vector<TextSpan> &spans)
    : m_lineWidth(maximumWidth), m_length(text.size())
{
    const QStringView all(text);
    qsizetype begin = 0;
    for (const QStringView paragraph : all.split(u'\n')) {
        const bool isRightToLeft = direction == Direction::OfEachParagraph && paragraph.isRightToLeft();
        QStringView rest = paragraph;
        do {
            const qsizetype length = pieceLength(rest);
            append(rest.left(length).toString(), begin, font, isRightToLeft, spans);
            rest = rest.mid(length);
            begin += length;
        } while (!rest.isEmpty());
        ++begin; // the line break
    }
}

void TextBlock::append(const QString &piece, qsizetype begin, const QFont &font, bool isRightToLeft,
                       const std::vector<TextSpan> &spans)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignAbsolute | (isRightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    auto layout = std::make_unique<QTextLayout>(piece, font);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    if (const auto formats = formatsIn(spans, begin, piece.size()); !formats.isEmpty()) {
        layout->setFormats(formats);
    }
    layout->beginLayout();
    qreal height = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(m_lineWidth);
        const qreal lineHeight = line.height() * LineSpacing;
        line.setPosition(QPointF(0, height + (lineHeight - line.height()) / 2));
        height += lineHeight;
        m_size.setWidth(std::max(m_size.width(), std::min(m_lineWidth, std::ceil(line.naturalTextWidth()))));
    }
    layout->endLayout();
    m_paragraphs.push_back({std::move(layout), isRightToLeft, begin, m_size.height(), height});
    m_size.rheight() += height;
}

qreal TextBlock::indentOf(const Paragraph &paragraph) const
{
    return paragraph.isRightToLeft ? m_size.width() - m_lineWidth : 0;
}

void TextBlock::paint(QPainter *painter, QPointF position, const QRectF &clip, const QColor &colour,
                      const TextMarks &marks) const
{
    painter->setPen(colour);
    const qreal clipTop = clip.top() - position.y();
    auto paragraph = std::partition_point(m_paragraphs.cbegin(), m_paragraphs.cend(),
                                          [&](const Paragraph &p) { return p.top + p.height < clipTop; });
    for (; paragraph != m_paragraphs.cend() && position.y() + paragraph->top <= clip.bottom(); ++paragraph) {
        const qsizetype length = paragraph->layout->text().size();
        paragraph->layout->draw(painter, position + QPointF(indentOf(*paragraph), paragraph->top),
                                formatsIn(marks.found, paragraph->begin, length) +
                                    formatsIn(marks.selected, paragraph->begin, length),
                                clip);
    }
}

const TextBlock::Paragraph &TextBlock::paragraphAt(qreal y) const
{
    const auto below = std::partition_point(m_paragraphs.cbegin(), m_paragraphs.cend(),
                                            [&](const Paragraph &p) { return p.top + p.height <= y; });
    return below == m_paragraphs.cend() ? m_paragraphs.back() : *below;
}

qsizetype TextBlock::positionAt(QPointF point) const
{
    if (m_paragraphs.empty() || point.y() < 0) {
        return 0;
    }
    if (point.y() >= m_size.height()) {
        return m_length;
    }
    const Paragraph &paragraph = paragraphAt(point.y());
    const QTextLine line = lineAt(*paragraph.layout, point.y() - paragraph.top);
    return paragraph.begin +
           line.xToCursor(point.x() - indentOf(paragraph), QTextLine::CursorBetweenCharacters);
}

qsizetype TextBlock::letterAt(QPointF point) const
{
    if (m_paragraphs.empty() || !QRectF(QPointF(0, 0), m_size).contains(point)) {
        return -1;
    }
    const Paragraph &paragraph = paragraphAt(point.y());
    const QTextLine line = lineAt(*paragraph.layout, point.y() - paragraph.top);
    const qreal x = point.x() - indentOf(paragraph);
    if (!line.naturalTextRect().adjusted(0, -line.height(), 0, line.height()).contains({x, line.y()})) {
        return -1;
    }
    const qsizetype letter = paragraph.begin + line.xToCursor(x, QTextLine::CursorOnCharacter);
    return letter < m_length ? letter : -1;
}

QRectF TextBlock::letterRect(qsizetype position) const
{
    const auto behind = std::partition_point(m_paragraphs.cbegin(), m_paragraphs.cend(),
                                             [&](const Paragraph &p) { return p.begin <= position; });
    if (behind == m_paragraphs.cbegin()) {
        return {};
    }
    const Paragraph &paragraph = *std::prev(behind);
    const auto inPiece =
        static_cast<int>(std::min<qsizetype>(position - paragraph.begin, paragraph.layout->text().size()));
    const QTextLine line = paragraph.layout->lineForTextPosition(inPiece);
    if (!line.isValid()) {
        return {0, paragraph.top, 1, paragraph.height};
    }
    const qreal left = line.cursorToX(inPiece);
    const qreal right = line.cursorToX(inPiece + 1);
    const QRectF rect(std::min(left, right), line.y(), std::abs(right - left), line.height());
    return rect.translated(indentOf(paragraph), paragraph.top);
}

} // namespace earshot::views
