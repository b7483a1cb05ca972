// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/glyph.h"
#include "views/ink.h"
#include "views/textblock.h"
#include "views/turncontent.h"
#include "views/turnframe.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace earshot::views {

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
        TurnText text;
    };
    struct Sign
    {
        Glyph glyph = Glyph::Unknown;
        QRectF rect;
        Ink ink = Ink::Text;
    };
    struct Panel
    {
        enum class Kind : quint8 {
            AgentBubble,
            CallerBubble,
            InterfaceBubble, ///< what the caller did in a widget
            Pill,
            FailedPill,
            Quiet,
            Card,
            ErrorCard,
            GroupBegin, ///< ground of calls that ran in parallel, over several rows
            GroupInside,
            GroupEnd,
        };
        Kind kind = Kind::Card;
        QRectF rect;
    };
    struct Bar
    {
        enum class Part : quint8 { Llm, Tts, Tools, Other };
        Part part = Part::Other;
        QRectF rect;
    };

    int width = 0;
    int height = 0;
    bool isMirrored = false;
    qreal cornerRadius = 0;
    QRectF content;  ///< bubble, pill or quiet row, with what unfolds below it: the focus ring goes round it
    QRectF foldZone; ///< a click here folds; empty when there is nothing to fold
    QRectF asReceivedZone; ///< a click here turns the layout of code off or on; empty when none was laid out
    QRectF timeZone;       ///< empty when no time is shown
    QRectF latencyZone;    ///< bar and label; empty when nothing was measured
    QRectF spokenSign;     ///< place for the mark of the turn that is heard
    std::vector<QRectF> rules; ///< hair lines
    std::vector<Panel> panels;
    std::vector<Label> labels;
    std::vector<Paragraphs> texts; ///< in the order of TurnContent::texts()
    std::vector<Sign> signs;
    std::vector<Bar> bars;

    [[nodiscard]] static TurnLayout of(const TurnContent &content, const TurnFrame &frame);
};

/** A guess of the height of a row from the length of its text, without laying it out; 0 letters of a pill or
 * a quiet row: it is folded. */
[[nodiscard]] int estimatedHeight(TurnForm form, qsizetype textLength, const TurnFrame &frame);

} // namespace earshot::views
