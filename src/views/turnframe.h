// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>

namespace earshot::views {

/** Typefaces of the transcript. */
enum class Face : quint8 { Body, Name, Small, Code };

/** What the layout of every turn depends on: width, fonts and direction. All distances follow the font. */
class TurnFrame final
{
public:
    /** `width` in device-independent pixels. */
    TurnFrame(int width, const QFont &font, Qt::LayoutDirection direction);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] bool isMirrored() const { return m_direction == Qt::RightToLeft; }
    [[nodiscard]] const QFont &font(Face face) const { return faceOf(face).font; }
    [[nodiscard]] const QFontMetricsF &metrics(Face face) const { return faceOf(face).metrics; }
    /** Height of a line of the body: the unit of all distances. */
    [[nodiscard]] qreal em() const { return m_em; }
    /** Free space on either side. */
    [[nodiscard]] qreal margin() const { return m_em; }
    /** Widest bubble: 72 % of the width, but neither unreadably wide nor too narrow for a few words. */
    [[nodiscard]] qreal bubbleWidth() const;
    /** Width of what unfolds below a pill. */
    [[nodiscard]] qreal cardWidth() const;

    bool operator==(const TurnFrame &other) const;

private:
    struct MeasuredFont
    {
        QFont font;
        QFontMetricsF metrics;
        explicit MeasuredFont(const QFont &f) : font(f), metrics(f) {}
    };
    [[nodiscard]] const MeasuredFont &faceOf(Face face) const;

    int m_width;
    Qt::LayoutDirection m_direction;
    MeasuredFont m_body;
    MeasuredFont m_name;
    MeasuredFont m_small;
    MeasuredFont m_code;
    qreal m_em;
};

} // namespace earshot::views
