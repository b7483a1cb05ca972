// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waveformpainter.h"

#include "views/glyph.h"
#include "views/icons.h"
#include "views/waveformmarkpainter.h"
#include "views/waveformruler.h"
#include "views/waveformshape.h"
#include "views/waveformwords.h"
#include "waveform/waveform.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace earshot::views {

namespace {

QColor halfway(const QColor &a, const QColor &b)
{
    return {(a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2};
}

const QColor &voiceColour(const Tones &tones, WaveformVoice::Side side)
{
    switch (side) {
    case WaveformVoice::Side::Caller:
        return tones.callerName;
    case WaveformVoice::Side::Agent:
        return tones.agentName;
    case WaveformVoice::Side::Both:
    case WaveformVoice::Side::Other:
        break;
    }
    return tones.muted;
}

} // namespace

WaveformPainter::WaveformPainter(const WaveformScene &scene, const waveform::Waveform &waveform)
    : m_scene(scene), m_waveform(waveform)
{}

void WaveformPainter::paint(QPainter &painter, const QRectF &clip) const
{
    const QRectF &time = m_scene.layout.time;
    painter.fillRect(clip, m_scene.tones.background);
    painter.setFont(m_scene.font);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // time runs from left to right in every language
    if (clip.left() < time.left() || clip.right() > time.right()) {
        paintLabels(painter);
    }
    const QRectF shown = clip & time;
    if (shown.isEmpty() || m_scene.scale.isEmpty()) {
        return;
    }
    painter.setClipRect(shown);
    paintRuler(painter, shown);
    paintUnknown(painter, shown);
    const WaveformMarkPainter marks(m_scene);
    marks.paintBehindVoices(painter, shown);
    paintVoices(painter, shown);
    paintDamage(painter, shown);
    marks.paintOverVoices(painter, shown);
    marks.paintRows(painter, shown);
}

void WaveformPainter::paintLabels(QPainter &painter) const
{
    const WaveformLayout &layout = m_scene.layout;
    const QFontMetricsF metrics(m_scene.font);
    const auto alignment = Qt::AlignVCenter | (layout.isMirrored ? Qt::AlignRight : Qt::AlignLeft);
    const auto write = [&](const QRectF &rect, const QString &text) {
        painter.drawText(rect, static_cast<int>(alignment | Qt::TextSingleLine),
                         metrics.elidedText(text, Qt::ElideRight, rect.width()));
    };
    for (const WaveformLayout::Voice &voice : layout.voices) {
        const QColor &colour = voiceColour(m_scene.tones, voice.voice.side);
        const double size = layout.iconSize;
        QRectF icon(voice.label.left(), voice.label.center().y() - size / 2, size, size);
        QRectF name = voice.label.adjusted(size + 2, 0, 0, 0);
        if (layout.isMirrored) {
            icon.moveRight(voice.label.right());
            name = voice.label.adjusted(0, 0, -size - 2, 0);
        }
        paintIcon(&painter, voiceIcon(voice.voice), icon.toRect(), colour);
        painter.setPen(colour);
        write(name, voiceName(voice.voice));
    }
    painter.setPen(m_scene.tones.muted);
    for (const WaveformLayout::Row &row : layout.rows) {
        write(row.label, laneLabel(row.lane));
    }
}

void WaveformPainter::paintRuler(QPainter &painter, const QRectF &clip) const
{
    const QRectF &ruler = m_scene.layout.ruler;
    const QFontMetricsF metrics(m_scene.font);
    const double widest = metrics.horizontalAdvance(QStringLiteral("00:00:00.000"));
    for (const RulerTick &tick : rulerTicks(m_scene.scale, widest)) {
        const double x = ruler.left() + tick.x;
        if (x + widest < clip.left() || x > clip.right() + 1) {
            continue;
        }
        painter.fillRect(QRectF(x, ruler.top(), 1, m_scene.layout.time.height()), m_scene.tones.line);
        const QRectF label(x + 3, ruler.top(), metrics.horizontalAdvance(tick.text) + 1, ruler.height());
        if (label.right() <= ruler.right()) {
            painter.setPen(m_scene.tones.muted);
            painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, tick.text);
        }
    }
}

void WaveformPainter::paintUnknown(QPainter &painter, const QRectF &clip) const
{
    if (m_scene.isComplete) {
        return;
    }
    QRectF unknown = m_scene.layout.sound;
    unknown.setLeft(m_scene.xAt(static_cast<double>(m_waveform.knownMs())));
    unknown &= clip;
    if (!unknown.isEmpty()) {
        painter.fillRect(unknown, m_scene.tones.card);
        painter.fillRect(unknown, QBrush(m_scene.tones.line, Qt::BDiagPattern));
    }
}

void WaveformPainter::paintVoices(QPainter &painter, const QRectF &clip) const
{
    for (const WaveformLayout::Voice &voice : m_scene.layout.voices) {
        const QColor &colour = voiceColour(m_scene.tones, voice.voice.side);
        paintShape(painter, m_waveform, voice.voice.channel, m_scene.scale, voice.rect,
                   {halfway(colour, m_scene.tones.background), colour}, clip);
    }
}

void WaveformPainter::paintDamage(QPainter &painter, const QRectF &clip) const
{
    const QRectF &sound = m_scene.layout.sound;
    for (const TimeStretch &stretch : m_scene.damage) {
        const double left = m_scene.xAt(static_cast<double>(stretch.beginMs));
        const double right = std::max(m_scene.xAt(static_cast<double>(stretch.endMs)), left + 3);
        const QRectF rect(left, sound.top(), right - left, sound.height());
        const QRectF seen = rect & clip;
        if (seen.isEmpty()) {
            continue;
        }
        painter.fillRect(seen, m_scene.tones.errorCard);
        painter.fillRect(seen, QBrush(m_scene.tones.error, Qt::DiagCrossPattern));
        const double size = std::min(sound.height(), m_scene.layout.iconSize);
        if (rect.width() >= size) {
            const QRectF sign(rect.center().x() - size / 2, sound.center().y() - size / 2, size, size);
            painter.fillRect(sign.adjusted(-1, -1, 1, 1), m_scene.tones.background);
            paintGlyph(&painter, Glyph::Failed, sign, m_scene.tones.error, false);
        }
    }
}

} // namespace earshot::views
