// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink.h"

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QTextCharFormat>

namespace earshot::views {

/** Typefaces of the transcript. */
enum class Face : quint8 { Body, Name, Small, Code };

/** Colours that the text engine wants to know when it breaks lines. */
struct TextColours
{
    QColor link;
    QColor key;
    QColor string;
    QColor number;
    QColor keyword;

    bool operator==(const TextColours &) const = default;
};

/** What the layout of every turn depends on: width, fonts and direction. All distances follow the font. */
class TurnFrame final
{
public:
    /** What a frame is made of. */
    struct Measures
    {
        int width = 0; ///< device-independent pixels
        QFont font;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        int lineLength = 0; ///< letters of a line at most; 0: as the width allows
        TextColours colours;
        qreal air = 1; ///< how much there is around texts: 1 as usual, less to see more turns

        bool operator==(const Measures &) const = default;
    };

    explicit TurnFrame(const Measures &measures);
    TurnFrame(int width, const QFont &font, Qt::LayoutDirection direction);

    [[nodiscard]] int width() const { return m_measures.width; }
    [[nodiscard]] bool isMirrored() const { return m_measures.direction == Qt::RightToLeft; }
    [[nodiscard]] const QFont &font(Face face) const { return faceOf(face).font; }
    [[nodiscard]] const QFontMetricsF &metrics(Face face) const { return faceOf(face).metrics; }
    [[nodiscard]] QTextCharFormat format(TextStyle style) const;
    /** The unit of all distances: height of a line of the body, less where there is less air. */
    [[nodiscard]] qreal em() const { return m_em; }
    /** The unit of what grows with the letters only, such as signs and the longest lines. */
    [[nodiscard]] qreal lineHeight() const { return m_body.metrics.height(); }
    /** Free space on either side of what is read. */
    [[nodiscard]] qreal margin() const;
    /** Width between the margins. */
    [[nodiscard]] qreal column() const;
    /** Widest bubble: 72 % of the width, but neither unreadably wide nor too narrow for a few words. */
    [[nodiscard]] qreal bubbleWidth() const;
    /** Width of what unfolds below a pill. */
    [[nodiscard]] qreal cardWidth() const;
    /** Average width of a letter of the body. */
    [[nodiscard]] qreal letterWidth() const { return m_letterWidth; }

    bool operator==(const TurnFrame &other) const { return m_measures == other.m_measures; }

private:
    struct MeasuredFont
    {
        QFont font;
        QFontMetricsF metrics;
        explicit MeasuredFont(const QFont &f) : font(f), metrics(f) {}
    };
    [[nodiscard]] const MeasuredFont &faceOf(Face face) const;
    [[nodiscard]] qreal widestBubble() const;

    Measures m_measures;
    MeasuredFont m_body;
    MeasuredFont m_name;
    MeasuredFont m_small;
    MeasuredFont m_code;
    qreal m_em;
    qreal m_letterWidth;
};

} // namespace earshot::views
