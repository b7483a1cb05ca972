// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/turnfilter.h"

#include "conversation/latencybreakdown.h"
#include "itemmodels/transcripttext.h"

namespace earshot::itemmodels {

using conversation::LatencyBreakdown;
using conversation::Speaker;
using conversation::Turn;

namespace {

bool isSaidBy(const Turn &turn, Speaker::Kind speaker)
{
    return turn.kind == Turn::Kind::Message && turn.speaker.kind == speaker;
}

bool isSlower(const Turn &turn, double thresholdMs)
{
    if (turn.kind == Turn::Kind::ToolCall) {
        const auto latencyMs = turn.toolCall.latencyMs();
        return latencyMs && static_cast<double>(*latencyMs) >= thresholdMs;
    }
    const auto latency = LatencyBreakdown::of(turn.metrics);
    return latency.label != LatencyBreakdown::Label::None && latency.totalMs >= thresholdMs;
}

} // namespace

bool TurnFilter::isActive() const
{
    return *this != TurnFilter();
}

bool TurnFilter::accepts(const Turn &turn, const ReadingThresholds &thresholds) const
{
    const bool isAnyone = !isCaller && !isAgent && !isTool;
    const bool isWanted = isAnyone || (isCaller && isSaidBy(turn, Speaker::Kind::Caller)) ||
                          (isAgent && isSaidBy(turn, Speaker::Kind::Agent)) ||
                          (isTool && turn.kind == Turn::Kind::ToolCall);
    if (!isWanted) {
        return false;
    }
    const bool isAnything = !isFailed && !isInterrupted && !isUnsure && !slowerThanMs;
    return isAnything || (isFailed && turn.toolCall.failed()) || (isInterrupted && turn.interrupted) ||
           (isUnsure && itemmodels::isUnsure(turn, thresholds)) ||
           (slowerThanMs && isSlower(turn, *slowerThanMs));
}

} // namespace earshot::itemmodels
