// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/turnhit.h"

namespace earshot::views {

TurnHit TurnHit::at(const TurnLayout &layout, QPointF point)
{
    if (layout.asReceivedZone.contains(point)) {
        return {Kind::AsReceived, {}};
    }
    if (layout.foldZone.contains(point)) {
        return {Kind::Fold, {}};
    }
    if (layout.timeZone.contains(point)) {
        return {Kind::Time, {}};
    }
    if (layout.latencyZone.contains(point)) {
        return {Kind::Latency, {}};
    }
    for (const TurnLayout::Paragraphs &text : layout.texts) {
        if (!text.rect.contains(point)) {
            continue;
        }
        const qsizetype letter = text.block.letterAt(point - text.rect.topLeft());
        const QUrl link = letter < 0 ? QUrl() : text.text.linkAt(letter);
        return link.isValid() ? TurnHit{Kind::Link, link} : TurnHit{Kind::Text, {}};
    }
    return {};
}

} // namespace earshot::views
