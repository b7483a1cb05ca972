// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/turnlayout.h"

#include "views/bubblelayouter.h"
#include "views/pilllayouter.h"
#include "views/quietlayouter.h"

#include <algorithm>
#include <cmath>

namespace earshot::views {

namespace {

TurnLayout leftToRight(const TurnContent &content, const TurnFrame &frame)
{
    switch (content.form) {
    case TurnForm::Bubble:
        break;
    case TurnForm::Pill:
        return PillLayouter(content, frame).layOut();
    case TurnForm::Quiet:
        return QuietLayouter(content, frame).layOut();
    }
    return BubbleLayouter(content, frame).layOut();
}

void mirror(TurnLayout &layout)
{
    const auto flip = [width = layout.width](QRectF &rect) {
        if (!rect.isNull()) {
            rect.moveLeft(width - rect.right());
        }
    };
    const auto flipAll = [&flip](auto &pieces) {
        for (auto &piece : pieces) {
            flip(piece.rect);
        }
    };
    layout.isMirrored = true;
    flip(layout.content);
    flip(layout.foldZone);
    flip(layout.asReceivedZone);
    flip(layout.timeZone);
    flip(layout.latencyZone);
    flip(layout.spokenSign);
    std::for_each(layout.rules.begin(), layout.rules.end(), flip);
    flipAll(layout.panels);
    flipAll(layout.labels);
    flipAll(layout.texts);
    flipAll(layout.signs);
    flipAll(layout.bars);
}

} // namespace

TurnLayout TurnLayout::of(const TurnContent &content, const TurnFrame &frame)
{
    TurnLayout layout = leftToRight(content, frame);
    if (frame.isMirrored()) {
        mirror(layout);
    }
    return layout;
}

int estimatedHeight(TurnForm form, qsizetype textLength, const TurnFrame &frame)
{
    const qreal em = frame.em();
    const bool isBubble = form == TurnForm::Bubble;
    if (!isBubble && textLength == 0) {
        return static_cast<int>(std::ceil(2.6 * em));
    }
    // What unfolds below is code, which has more and shorter lines.
    const qreal lineWidth = isBubble ? std::max(em, frame.bubbleWidth() - 1.5 * em) : frame.cardWidth() / 3;
    const qreal letters = static_cast<qreal>(std::min<qsizetype>(textLength, 20'000));
    const qreal lines = std::max(1.0, std::ceil(letters * frame.letterWidth() / lineWidth));
    return static_cast<int>(std::ceil((isBubble ? 3.6 : 6.5) * em + 1.12 * lines * frame.lineHeight()));
}

} // namespace earshot::views
