// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

class QColor;
class QPainter;

namespace earshot::views {

/** From where to where in a text, in UTF-16 units; `end` is exclusive. */
struct TextRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] bool isEmpty() const { return begin >= end; }
    bool operator==(const TextRange &) const = default;
};

/** A part of a text that is painted otherwise: syntax, links, what is selected or found. */
struct TextSpan
{
    TextRange range;
    QTextCharFormat format;
};

/** What lies over a text when it is painted; spans of one kind stand in order and do not overlap. */
struct TextMarks
{
    std::vector<TextSpan> found;
    std::vector<TextSpan> selected;
};

/**
 * Plain text broken into lines. Each paragraph takes its direction from its own first letter, so that no text
 * can turn round what stands beside it. Long paragraphs are laid out in pieces, so that the cost stays
 * linear. Places in the text are UTF-16 units.
 */
class TextBlock final
{
public:
    enum class Direction : quint8 {
        OfEachParagraph,
        LeftToRight, ///< code
    };

    TextBlock();
    TextBlock(const QString &text, const QFont &font, qreal maximumWidth);
    /** `text` must have gone through base::visibleText; `spans` stand in order and do not overlap. */
    TextBlock(const QString &text, const QFont &font, qreal maximumWidth, Direction direction,
              const std::vector<TextSpan> &spans);
    TextBlock(TextBlock &&other) noexcept;
    TextBlock &operator=(TextBlock &&other) noexcept;
    TextBlock(const TextBlock &) = delete;
    TextBlock &operator=(const TextBlock &) = delete;
    ~TextBlock();

    /** What the lines really need; never wider than the maximum. */
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] qsizetype length() const { return m_length; }
    /** Paints the lines that meet `clip`, which has the same origin as `position`. */
    void paint(QPainter *painter, QPointF position, const QRectF &clip, const QColor &colour,
               const TextMarks &marks) const;

    /** The place between letters that is nearest to `point`, which counts from the block's top left corner.
     */
    [[nodiscard]] qsizetype positionAt(QPointF point) const;
    /** The letter that `point` is on, or -1 beside the text. */
    [[nodiscard]] qsizetype letterAt(QPointF point) const;
    /** Where the letter at `position` stands, seen from the block's top left corner. */
    [[nodiscard]] QRectF letterRect(qsizetype position) const;

private:
    struct Paragraph
    {
        std::unique_ptr<QTextLayout> layout;
        bool isRightToLeft = false;
        qsizetype begin = 0; ///< in the text of the block
        qreal top = 0;
        qreal height = 0;
    };

    void append(const QString &piece, qsizetype begin, const QFont &font, bool isRightToLeft,
                const std::vector<TextSpan> &spans);
    /** Lines were broken for the full width; those that stand right move in with the narrower block. */
    [[nodiscard]] qreal indentOf(const Paragraph &paragraph) const;
    /** The paragraph at a height, the last one below all; there must be one. */
    [[nodiscard]] const Paragraph &paragraphAt(qreal y) const;

    std::vector<Paragraph> m_paragraphs;
    qreal m_lineWidth = 0;
    qsizetype m_length = 0;
    QSizeF m_size{0, 0};
};

} // namespace earshot::views
