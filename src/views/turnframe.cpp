// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/turnframe.h"

#include <QFontDatabase>

#include <algorithm>

namespace earshot::views {

namespace {

QFont scaled(QFont font, const QFont &reference, qreal factor)
{
    if (reference.pointSizeF() > 0) {
        font.setPointSizeF(reference.pointSizeF() * factor);
    } else {
        font.setPixelSize(qRound(reference.pixelSize() * factor));
    }
    return font;
}

QFont nameFont(const QFont &font)
{
    QFont name = scaled(font, font, 0.9);
    name.setWeight(QFont::DemiBold);
    return name;
}

} // namespace

TurnFrame::TurnFrame(const Measures &measures)
    : m_measures(measures)
    , m_body(measures.font)
    , m_name(nameFont(measures.font))
    , m_small(scaled(measures.font, measures.font, 0.87))
    , m_code(scaled(QFontDatabase::systemFont(QFontDatabase::FixedFont), measures.font, 0.9))
    , m_em(measures.air * m_body.metrics.height())
    , m_letterWidth(m_body.metrics.averageCharWidth())
{}

TurnFrame::TurnFrame(int width, const QFont &font, Qt::LayoutDirection direction)
    : TurnFrame(Measures{.width = width, .font = font, .direction = direction})
{}

QTextCharFormat TurnFrame::format(TextStyle style) const
{
    const TextColours &colours = m_measures.colours;
    QTextCharFormat format;
    switch (style) {
    case TextStyle::Link:
        format.setForeground(colours.link);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        break;
    case TextStyle::Key:
        format.setForeground(colours.key);
        break;
    case TextStyle::String:
        format.setForeground(colours.string);
        break;
    case TextStyle::Number:
        format.setForeground(colours.number);
        break;
    case TextStyle::Keyword:
        format.setForeground(colours.keyword);
        break;
    }
    return format;
}

qreal TurnFrame::widestBubble() const
{
    return m_measures.lineLength > 0 ? m_measures.lineLength * m_letterWidth + 1.5 * m_em : 40 * lineHeight();
}

qreal TurnFrame::margin() const
{
    const qreal beyond = m_measures.lineLength > 0 ? width() - (widestBubble() + 9 * m_em) : 0;
    return std::max(m_em, beyond / 2);
}

qreal TurnFrame::column() const
{
    return std::max(m_em, width() - 2 * margin());
}

qreal TurnFrame::bubbleWidth() const
{
    return std::min({column(), std::max(0.72 * width(), 14 * lineHeight()), widestBubble()});
}

qreal TurnFrame::cardWidth() const
{
    return std::min(column(), 46 * lineHeight());
}

const TurnFrame::MeasuredFont &TurnFrame::faceOf(Face face) const
{
    switch (face) {
    case Face::Body:
        break;
    case Face::Name:
        return m_name;
    case Face::Small:
        return m_small;
    case Face::Code:
        return m_code;
    }
    return m_body;
}

} // namespace earshot::views
