// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QKeyEvent;

namespace earshot::views {

/** What a key means to a waveform. */
struct WaveformKeyWish
{
    enum class Kind : quint8 {
        None,
        Step, ///< by `amount` ms
        ToStart,
        ToEnd,
        Zoom, ///< nearer by the factor `amount`
        Whole,
        Pan, ///< by the share `amount` of what is seen
    };

    Kind kind = Kind::None;
    double amount = 0;

    bool operator==(const WaveformKeyWish &) const = default;
};

/** Arrows go 5 s, page keys 10 s, Home and End to the ends, plus, minus and 0 zoom, arrows with Shift pan.
 * Other combinations belong to the window. */
[[nodiscard]] WaveformKeyWish wishOf(const QKeyEvent &event);

} // namespace earshot::views
