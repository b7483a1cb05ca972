// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/glyph.h"
#include "views/textblock.h"
#include "views/turncontent.h"
#include "views/turnframe.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace earshot::views {

/** What a piece of a turn means; TurnPainter gives it a colour. */
enum class Ink : quint8 { Text, Muted, AgentName, CallerName, Link, Good, Warning, Error };

/** The geometry of one turn: what stands where, in pixels from the row's top left corner. A value without
 * painter. */
struct TurnLayout
{
    /** One line of text, already elided. */
    struct Label
    {
        QString text;
        QRectF rect;
        Face face = Face::Body;
        Ink ink = Ink::Text;
    };
    struct Paragraphs
    {
        TextBlock block;
        QRectF rect;
        Ink ink = Ink::Text;
    };
    struct Sign
    {
        Glyph glyph = Glyph::Unknown;
        QRectF rect;
        Ink ink = Ink::Text;
    };
    struct Panel
    {
        enum class Kind : quint8 { AgentBubble, CallerBubble, Pill, FailedPill, Quiet, Card, ErrorCard };
        Kind kind = Kind::Card;
        QRectF rect;
    };
    struct Bar
    {
        enum class Part : quint8 { Llm, Tts, Other };
        Part part = Part::Other;
        QRectF rect;
    };

    int width = 0;
    int height = 0;
    bool isMirrored = false;
    qreal cornerRadius = 0;
    QRectF content;  ///< bubble, pill or quiet row, with what unfolds below it: the focus ring goes round it
    QRectF foldZone; ///< a click here folds; empty when there is nothing to fold
    QRectF timeZone; ///< empty when no time is shown
    QRectF latencyZone; ///< bar and label; empty when nothing was measured
    QRectF spokenSign;  ///< place for the mark of the turn that is heard
    std::vector<Panel> panels;
    std::vector<Label> labels;
    std::vector<Paragraphs> texts;
    std::vector<Sign> signs;
    std::vector<Bar> bars;

    [[nodiscard]] static TurnLayout of(const TurnContent &content, const TurnFrame &frame);
};

/** A guess of the height of a row from the length of its text, without laying it out. */
[[nodiscard]] int estimatedHeight(TurnForm form, qsizetype textLength, const TurnFrame &frame);

} // namespace earshot::views
