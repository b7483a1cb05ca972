// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/turntooltip.h"

#include "conversation/latencybreakdown.h"
#include "conversation/turn.h"
#include "itemmodels/latencytext.h"
#include "itemmodels/roles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QModelIndex>
#include <QStringList>

#include <optional>

namespace earshot::views {

using conversation::Turn;
using conversation::TurnMetrics;

namespace {

struct Transcript
{
    Q_DECLARE_TR_FUNCTIONS(Transcript)
};

/** QToolTip guesses whether a text is rich; this takes the guess away from it. */
QString asToolTip(const QStringList &lines)
{
    if (lines.isEmpty()) {
        return {};
    }
    return QStringLiteral("<qt>") + lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) +
           QStringLiteral("</qt>");
}

void append(QStringList &lines, const QString &name, std::optional<double> durationMs)
{
    if (durationMs) {
        lines << Transcript::tr("%1: %2").arg(name, itemmodels::shortDuration(*durationMs));
    }
}

} // namespace

QString timeToolTip(const QModelIndex &index)
{
    const auto *turn = index.data(itemmodels::TurnRole).value<const Turn *>();
    const auto startedAtMs = turn ? turn->startedAtMs() : std::nullopt;
    if (!startedAtMs) {
        return {};
    }
    return asToolTip(
        {QDateTime::fromMSecsSinceEpoch(*startedAtMs).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz t"))});
}

QString latencyToolTip(const QModelIndex &index)
{
    const auto *turn = index.data(itemmodels::TurnRole).value<const Turn *>();
    if (!turn) {
        return {};
    }
    const TurnMetrics &metrics = turn->metrics;
    QStringList lines;
    append(lines, Transcript::tr("Response, end to end"), metrics.e2eLatencyMs);
    append(lines, Transcript::tr("LLM, time to first token"), metrics.llmTtftMs);
    append(lines, Transcript::tr("TTS, time to first byte"), metrics.ttsTtfbMs);
    if (const auto latency = conversation::LatencyBreakdown::of(metrics); latency.otherMs > 0) {
        append(lines, Transcript::tr("Other"), latency.otherMs);
    }
    append(lines, Transcript::tr("Start of playback"), metrics.playbackLatencyMs);
    return asToolTip(lines);
}

} // namespace earshot::views
