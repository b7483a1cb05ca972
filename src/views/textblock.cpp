// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/textblock.h"

#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

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

} // namespace

TextBlock::TextBlock() = default;
TextBlock::TextBlock(TextBlock &&other) noexcept = default;
TextBlock &TextBlock::operator=(TextBlock &&other) noexcept = default;
TextBlock::~TextBlock() = default;

TextBlock::TextBlock(const QString &text, const QFont &font, qreal maximumWidth) : m_lineWidth(maximumWidth)
{
    const QStringView all(text);
    for (const QStringView paragraph : all.split(u'\n')) {
        QStringView rest = paragraph;
        do {
            const qsizetype length = pieceLength(rest);
            append(rest.left(length).toString(), font, paragraph.isRightToLeft());
            rest = rest.mid(length);
        } while (!rest.isEmpty());
    }
}

void TextBlock::append(const QString &piece, const QFont &font, bool isRightToLeft)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignAbsolute | (isRightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    auto layout = std::make_unique<QTextLayout>(piece, font);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
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
    m_paragraphs.push_back({std::move(layout), isRightToLeft, m_size.height(), height});
    m_size.rheight() += height;
}

void TextBlock::paint(QPainter *painter, QPointF position, const QRectF &clip, const QColor &colour) const
{
    painter->setPen(colour);
    const qreal clipTop = clip.top() - position.y();
    auto paragraph = std::partition_point(m_paragraphs.cbegin(), m_paragraphs.cend(),
                                          [&](const Paragraph &p) { return p.top + p.height < clipTop; });
    for (; paragraph != m_paragraphs.cend() && position.y() + paragraph->top <= clip.bottom(); ++paragraph) {
        // Lines were broken for the full width; those that stand right move in with the narrower block.
        const qreal indent = paragraph->isRightToLeft ? m_size.width() - m_lineWidth : 0;
        paragraph->layout->draw(painter, position + QPointF(indent, paragraph->top), {}, clip);
    }
}

} // namespace earshot::views
