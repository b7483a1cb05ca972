// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <memory>
#include <vector>

class QColor;
class QPainter;
class QTextLayout;

namespace earshot::views {

/**
 * Plain text broken into lines. Each paragraph takes its direction from its own first letter, so that no text
 * can turn round what stands beside it. Long paragraphs are laid out in pieces, so that the cost stays
 * linear.
 */
class TextBlock final
{
public:
    TextBlock();
    /** `text` must have gone through base::visibleText. */
    TextBlock(const QString &text, const QFont &font, qreal maximumWidth);
    TextBlock(TextBlock &&other) noexcept;
    TextBlock &operator=(TextBlock &&other) noexcept;
    TextBlock(const TextBlock &) = delete;
    TextBlock &operator=(const TextBlock &) = delete;
    ~TextBlock();

    /** What the lines really need; never wider than the maximum. */
    [[nodiscard]] QSizeF size() const { return m_size; }
    /** Paints the lines that meet `clip`, which has the same origin as `position`. */
    void paint(QPainter *painter, QPointF position, const QRectF &clip, const QColor &colour) const;

private:
    struct Paragraph
    {
        std::unique_ptr<QTextLayout> layout;
        bool isRightToLeft = false;
        qreal top = 0;
        qreal height = 0;
    };

    void append(const QString &piece, const QFont &font, bool isRightToLeft);

    std::vector<Paragraph> m_paragraphs;
    qreal m_lineWidth = 0;
    QSizeF m_size{0, 0};
};

} // namespace earshot::views
