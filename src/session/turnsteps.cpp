// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/turnsteps.h"

#include <algorithm>

namespace earshot::session {

using Span = conversation::TurnTimeline::Span;

namespace {

/** The last turn that has begun at the place. */
std::optional<Span> lastBegun(const conversation::TurnTimeline &timeline, qint64 positionMs)
{
    const auto &spans = timeline.spans();
    const auto after = std::upper_bound(spans.begin(), spans.end(), positionMs,
                                        [](qint64 ms, const Span &span) { return ms < span.beginMs; });
    if (after == spans.begin())
        return std::nullopt;
    Span span = *std::prev(after);
    span.beginMs = std::max<qint64>(0, span.beginMs);
    return span;
}

} // namespace

std::optional<Span> turnAround(const conversation::TurnTimeline &timeline, qint64 positionMs)
{
    return lastBegun(timeline, positionMs);
}

std::optional<qint64> previousTurnMs(const conversation::TurnTimeline &timeline, qint64 positionMs)
{
    const auto span = lastBegun(timeline, positionMs - TurnBeginMs);
    return span ? std::optional(span->beginMs) : std::nullopt;
}

std::optional<qint64> nextTurnMs(const conversation::TurnTimeline &timeline, qint64 positionMs)
{
    const auto &spans = timeline.spans();
    const auto next = std::upper_bound(spans.begin(), spans.end(), positionMs,
                                       [](qint64 ms, const Span &span) { return ms < span.beginMs; });
    return next == spans.end() ? std::nullopt : std::optional(next->beginMs);
}

} // namespace earshot::session
