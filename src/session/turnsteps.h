// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conversation/turntimeline.h"

#include <optional>

namespace earshot::session {

/** This far into a turn, going back means its begin; before that, the turn before. */
inline constexpr qint64 TurnBeginMs = 1'000;

/** The turn that is spoken at the place, else the last one before it. A begin before the recording is 0. */
[[nodiscard]] std::optional<conversation::TurnTimeline::Span>
turnAround(const conversation::TurnTimeline &timeline, qint64 positionMs);
/** Where going back by a turn leads, in ms. */
[[nodiscard]] std::optional<qint64> previousTurnMs(const conversation::TurnTimeline &timeline,
                                                   qint64 positionMs);
/** Where going on by a turn leads, in ms; nothing in the last one. */
[[nodiscard]] std::optional<qint64> nextTurnMs(const conversation::TurnTimeline &timeline, qint64 positionMs);

} // namespace earshot::session
