// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waveformoverlay.h"

#include "views/waveformpainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace earshot::views {

namespace {

struct Waveform
{
    Q_DECLARE_TR_FUNCTIONS(Waveform)
};

constexpr double HeadWidth = 2;
constexpr double HeadHandle = 5; // half the width of the triangle on top

} // namespace

QRectF WaveformOverlay::lineRect(const WaveformScene &scene, double ms)
{
    const QRectF &time = scene.layout.time;
    return {scene.xAt(ms) - HeadHandle - 2, time.top(), 2 * HeadHandle + 4, time.height()};
}

void WaveformOverlay::paint(QPainter &painter, const WaveformScene &scene, const QRectF &clip) const
{
    const QRectF &time = scene.layout.time;
    if (scene.scale.isEmpty() || (clip & time).isEmpty()) {
        return;
    }
    painter.save();
    painter.setClipRect(clip & time);
    painter.setFont(scene.font);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // time runs from left to right in every language
    paintMissing(painter, scene);
    paintLoop(painter, scene);
    if (cursorMs) {
        const double x = scene.xAt(static_cast<double>(*cursorMs));
        painter.setPen(QPen(scene.tones.link, 2, Qt::DashLine));
        painter.drawLine(QPointF(x, time.top()), QPointF(x, time.bottom()));
    }
    paintHead(painter, scene);
    paintPointer(painter, scene);
    if (hasFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(scene.tones.ring, 2));
        painter.drawRect(time.adjusted(1, 1, -1, -1));
    }
    painter.restore();
}

void WaveformOverlay::paintMissing(QPainter &painter, const WaveformScene &scene) const
{
    if (scene.isComplete) {
        return;
    }
    QRectF rest = scene.layout.sound;
    rest.setLeft(std::max(scene.xAt(static_cast<double>(knownMs)), rest.left()));
    const QString words =
        scene.isGivenUp ? Waveform::tr("Could not be fetched") : Waveform::tr("Still arriving…");
    const QFontMetricsF metrics(scene.font);
    const QRectF ground(rest.left() + 8, rest.center().y() - metrics.height() / 2,
                        metrics.horizontalAdvance(words) + 8, metrics.height());
    if (ground.right() > rest.right()) {
        return;
    }
    painter.fillRect(ground, scene.tones.background);
    painter.setPen(scene.tones.muted);
    painter.drawText(ground, Qt::AlignCenter | Qt::TextSingleLine, words);
}

void WaveformOverlay::paintLoop(QPainter &painter, const WaveformScene &scene) const
{
    if (!loop) {
        return;
    }
    const QRectF &time = scene.layout.time;
    const double left = scene.xAt(static_cast<double>(loop->beginMs));
    const double right = scene.xAt(static_cast<double>(loop->endMs));
    QColor ground = scene.tones.ring;
    ground.setAlphaF(0.18F);
    painter.fillRect(QRectF(left, time.top(), right - left, time.height()), ground);
    const QFontMetricsF metrics(scene.font);
    const double flag = metrics.horizontalAdvance(QStringLiteral("B")) + 6;
    const auto paintEnd = [&](double x, double flagLeft, const QString &letter) {
        painter.fillRect(QRectF(x - 1, time.top(), 2, time.height()), scene.tones.text);
        const QRectF rect(flagLeft, time.top(), flag, scene.layout.ruler.height());
        painter.fillRect(rect, scene.tones.text);
        painter.setPen(scene.tones.background);
        painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, letter);
    };
    paintEnd(left, left - 1, Waveform::tr("A", "start of a loop"));
    if (loop->lengthMs() > 0) {
        paintEnd(right, right + 1 - flag, Waveform::tr("B", "end of a loop"));
    }
}

void WaveformOverlay::paintHead(QPainter &painter, const WaveformScene &scene) const
{
    const QRectF &time = scene.layout.time;
    const double x = scene.xAt(headMs);
    // Set off from a voice of any colour.
    painter.fillRect(QRectF(x - HeadWidth, time.top(), 2 * HeadWidth, time.height()), scene.tones.background);
    painter.fillRect(QRectF(x - HeadWidth / 2, time.top(), HeadWidth, time.height()), scene.tones.text);
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.tones.text);
    painter.drawPolygon(QPolygonF({QPointF(x - HeadHandle, time.top()), QPointF(x + HeadHandle, time.top()),
                                   QPointF(x, time.top() + 1.4 * HeadHandle)}));
}

void WaveformOverlay::paintPointer(QPainter &painter, const WaveformScene &scene) const
{
    if (!pointerMs) {
        return;
    }
    const QRectF &time = scene.layout.time;
    const double x = scene.xAt(*pointerMs);
    painter.setPen(QPen(scene.tones.text, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, time.top()), QPointF(x, time.bottom()));
    if (pointerText.isEmpty()) {
        return;
    }
    const QFontMetricsF metrics(scene.font);
    const double width = std::min(std::ceil(metrics.horizontalAdvance(pointerText)) + 10, time.width());
    QRectF label(x + 4, time.top(), width, scene.layout.ruler.height());
    if (label.right() > time.right()) {
        label.moveRight(std::max(x - 4, time.left() + width));
    }
    painter.fillRect(label, scene.tones.text);
    painter.setPen(scene.tones.background);
    painter.drawText(label.adjusted(5, 0, -5, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(pointerText, Qt::ElideRight, label.width() - 10));
}

} // namespace earshot::views
