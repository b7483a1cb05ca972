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

TurnFrame::TurnFrame(int width, const QFont &font, Qt::LayoutDirection direction)
    : m_width(width)
    , m_direction(direction)
    , m_body(font)
    , m_name(nameFont(font))
    , m_small(scaled(font, font, 0.87))
    , m_code(scaled(QFontDatabase::systemFont(QFontDatabase::FixedFont), font, 0.9))
    , m_em(m_body.metrics.height())
{}

qreal TurnFrame::bubbleWidth() const
{
    const qreal all = std::max(m_em, m_width - 2 * margin());
    return std::min({all, std::max(0.72 * m_width, 14 * m_em), 40 * m_em});
}

qreal TurnFrame::cardWidth() const
{
    return std::min(std::max(m_em, m_width - 2 * margin()), 46 * m_em);
}

bool TurnFrame::operator==(const TurnFrame &other) const
{
    return m_width == other.m_width && m_direction == other.m_direction && m_body.font == other.m_body.font;
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
