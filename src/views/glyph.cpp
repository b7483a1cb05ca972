// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/glyph.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <QtMath>

#include <algorithm>

namespace earshot::views {

namespace {

// All signs are drawn on a grid of 16 x 16.
constexpr QPointF Middle(8, 8);

void paintLines(QPainter *painter, std::initializer_list<QPointF> points)
{
    painter->drawPolyline(QPolygonF(QList<QPointF>(points)));
}

void paintSolid(QPainter *painter, std::initializer_list<QPointF> points)
{
    painter->setBrush(painter->pen().color());
    painter->drawPolygon(QPolygonF(QList<QPointF>(points)));
}

void paintDot(QPainter *painter, QPointF centre)
{
    painter->setBrush(painter->pen().color());
    painter->setPen(Qt::NoPen);
    painter->drawEllipse(centre, 1.1, 1.1);
}

/** A dial whose filled share grows with the waiting time. */
void paintClock(QPainter *painter, int quarters)
{
    painter->drawEllipse(Middle, 6, 6);
    if (quarters == 0) {
        paintLines(painter, {{8, 4.5}, {8, 8}, {10.5, 9.5}});
        return;
    }
    painter->setBrush(painter->pen().color());
    painter->setPen(Qt::NoPen);
    painter->drawPie(QRectF(3.5, 3.5, 9, 9), 90 * 16, -quarters * 90 * 16);
}

void paintGear(QPainter *painter)
{
    painter->drawEllipse(Middle, 3.6, 3.6);
    for (int tooth = 0; tooth < 8; ++tooth) {
        const double angle = tooth * M_PI / 4;
        const QPointF direction(qCos(angle), qSin(angle));
        painter->drawLine(Middle + 4.2 * direction, Middle + 6.4 * direction);
    }
}

void paintQuestion(QPainter *painter)
{
    painter->drawEllipse(Middle, 6.3, 6.3);
    QPainterPath hook(QPointF(6, 6.4));
    hook.cubicTo(6, 3.6, 10.2, 3.8, 10, 6.4);
    hook.cubicTo(9.8, 7.8, 8, 7.8, 8, 9.3);
    painter->drawPath(hook);
    paintDot(painter, {8, 11.6});
}

void paintImage(QPainter *painter)
{
    painter->drawRoundedRect(QRectF(2, 3, 12, 10), 1.5, 1.5);
    paintLines(painter, {{2.5, 11.5}, {6, 7.5}, {9, 10.5}, {10.5, 9}, {13.5, 12}});
    paintDot(painter, {10.8, 6});
}

void paintAttachment(QPainter *painter)
{
    QPainterPath clip(QPointF(11.5, 5));
    clip.lineTo(11.5, 11);
    clip.arcTo(QRectF(4.5, 7.5, 7, 7), 0, -180);
    clip.lineTo(4.5, 4.5);
    clip.arcTo(QRectF(4.5, 2, 5, 5), 180, -180);
    clip.lineTo(9.5, 10.5);
    painter->drawPath(clip);
}

void paintPointer(QPainter *painter)
{
    painter->drawRoundedRect(QRectF(1.5, 2.5, 13, 7.5), 2, 2);
    paintSolid(painter, {{7.5, 6}, {14, 11.5}, {10.8, 11.9}, {9, 14.8}});
}

QPainterPath eyePath()
{
    QPainterPath eye(QPointF(1.5, 8));
    eye.quadTo(8, 0.5, 14.5, 8);
    eye.quadTo(8, 15.5, 1.5, 8);
    return eye;
}

void paintLink(QPainter *painter)
{
    painter->drawArc(QRectF(1.5, 5, 7.5, 6), 60 * 16, 240 * 16);
    painter->drawArc(QRectF(7, 5, 7.5, 6), 240 * 16, 240 * 16);
    painter->drawLine(QPointF(5.5, 8), QPointF(10.5, 8));
}

/** Signs that point along the line turn round with it; dials and letters do not. */
bool hasDirection(Glyph glyph)
{
    return glyph == Glyph::Folded || glyph == Glyph::Handoff || glyph == Glyph::Spoken ||
           glyph == Glyph::Instructions;
}

void paintOnGrid(QPainter *painter, Glyph glyph)
{
    switch (glyph) {
    case Glyph::Folded:
        return paintLines(painter, {{6, 3.5}, {10.5, 8}, {6, 12.5}});
    case Glyph::Unfolded:
        return paintLines(painter, {{3.5, 6}, {8, 10.5}, {12.5, 6}});
    case Glyph::Tool:
        return paintSolid(painter, {{9, 1.5}, {3.5, 9}, {7.5, 9}, {6.5, 14.5}, {12.5, 6.8}, {8.4, 6.8}});
    case Glyph::Handoff:
        paintLines(painter, {{2, 8}, {13.5, 8}});
        return paintLines(painter, {{9.5, 4}, {13.5, 8}, {9.5, 12}});
    case Glyph::Configuration:
        return paintGear(painter);
    case Glyph::Instructions:
        paintLines(painter, {{2.5, 4}, {13.5, 4}});
        paintLines(painter, {{2.5, 8}, {13.5, 8}});
        return paintLines(painter, {{2.5, 12}, {9, 12}});
    case Glyph::Unknown:
    case Glyph::Unsure:
        return paintQuestion(painter);
    case Glyph::Failed:
        painter->drawPolygon(QPolygonF(QList<QPointF>{{8, 2}, {14.5, 13.5}, {1.5, 13.5}}));
        paintLines(painter, {{8, 6.3}, {8, 9.3}});
        return paintDot(painter, {8, 11.4});
    case Glyph::Interrupted:
        painter->drawEllipse(Middle, 6.3, 6.3);
        return paintLines(painter, {{3.7, 12.3}, {12.3, 3.7}});
    case Glyph::Clock:
        return paintClock(painter, 0);
    case Glyph::ClockQuarter:
        return paintClock(painter, 1);
    case Glyph::ClockHalf:
        return paintClock(painter, 2);
    case Glyph::ClockFull:
        return paintClock(painter, 4);
    case Glyph::Spoken:
        return paintSolid(painter, {{4.5, 2.5}, {13, 8}, {4.5, 13.5}});
    case Glyph::Image:
        return paintImage(painter);
    case Glyph::Audio:
        for (const auto &[x, half] : {std::pair{3.0, 2.0}, {6.3, 5.0}, {9.6, 3.2}, {12.9, 1.6}}) {
            painter->drawLine(QPointF(x, 8 - half), QPointF(x, 8 + half));
        }
        return;
    case Glyph::Attachment:
        return paintAttachment(painter);
    case Glyph::Interface:
        return paintPointer(painter);
    case Glyph::UnderWay:
        paintLines(painter, {{2, 8}, {14, 2.5}, {10.5, 13.5}, {7.5, 9}, {2, 8}});
        return paintLines(painter, {{7.5, 9}, {14, 2.5}});
    case Glyph::Done:
        painter->drawEllipse(Middle, 6.3, 6.3);
        return paintLines(painter, {{4.8, 8.2}, {7.2, 10.6}, {11.4, 5.6}});
    case Glyph::Opened:
        painter->drawEllipse(Middle, 2.2, 2.2);
        return painter->drawPath(eyePath());
    case Glyph::Link:
        return paintLink(painter);
    }
}

} // namespace

void paintGlyph(QPainter *painter, Glyph glyph, const QRectF &rect, const QColor &colour, bool mirrored)
{
    const double scale = std::min(rect.width(), rect.height()) / 16;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center());
    painter->scale(mirrored && hasDirection(glyph) ? -scale : scale, scale);
    painter->translate(-Middle);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    paintOnGrid(painter, glyph);
    painter->restore();
}

} // namespace earshot::views
