// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/turngaps.h"

#include <QDateTime>

#include <algorithm>

namespace earshot::itemmodels {

using conversation::Turn;

namespace {

/** Turns without a time that are passed over: looking back must not cost more the longer a transcript is. */
constexpr int LookBack = 64;

QDate dateOf(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs).date();
}

} // namespace

std::optional<qint64> silenceBeforeMs(const QList<Turn> &turns, int row)
{
    const auto beginMs = turns.at(row).metrics.startedSpeakingAtMs;
    if (!beginMs) {
        return std::nullopt;
    }
    for (int before = row - 1; before >= std::max(0, row - LookBack); --before) {
        const Turn &turn = turns.at(before);
        if (turn.kind != Turn::Kind::Message || turn.speaker.kind == conversation::Speaker::Kind::System) {
            continue;
        }
        const auto endMs = turn.metrics.stoppedSpeakingAtMs;
        return endMs && *endMs < *beginMs ? std::optional(*beginMs - *endMs) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<QDate> newDateAt(const QList<Turn> &turns, int row)
{
    const auto timeMs = turns.at(row).startedAtMs();
    if (!timeMs) {
        return std::nullopt;
    }
    for (int before = row - 1; before >= std::max(0, row - LookBack); --before) {
        if (const auto earlierMs = turns.at(before).startedAtMs()) {
            const QDate date = dateOf(*timeMs);
            return date == dateOf(*earlierMs) ? std::nullopt : std::optional(date);
        }
    }
    return std::nullopt;
}

} // namespace earshot::itemmodels
