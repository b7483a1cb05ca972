// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/turnlayout.h"

#include <QUrl>

namespace earshot::views {

/** What of a turn lies under a point. */
struct TurnHit
{
    enum class Kind : quint8 { Nothing, Fold, AsReceived, Link, Text, Time, Latency };

    Kind kind = Kind::Nothing;
    QUrl link; ///< of a link

    /** `point` in the coordinates of the layout. */
    [[nodiscard]] static TurnHit at(const TurnLayout &layout, QPointF point);
    /** A click here does something other than going to the turn. */
    [[nodiscard]] bool isButton() const
    {
        return kind == Kind::Fold || kind == Kind::AsReceived || kind == Kind::Link;
    }
};

} // namespace earshot::views
