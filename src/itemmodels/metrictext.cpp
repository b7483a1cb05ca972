// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/metrictext.h"

#include "base/visibletext.h"
#include "conversation/latencybreakdown.h"
#include "itemmodels/latencytext.h"

#include <QCoreApplication>

#include <optional>

namespace earshot::itemmodels {

using conversation::TurnMetrics;

namespace {

struct Transcript
{
    Q_DECLARE_TR_FUNCTIONS(Transcript)
};

void append(QStringList &lines, const QString &name, std::optional<double> durationMs)
{
    if (durationMs) {
        lines << Transcript::tr("%1: %2").arg(name, shortDuration(*durationMs));
    }
}

} // namespace

QStringList metricLines(const conversation::Turn &turn)
{
    const TurnMetrics &metrics = turn.metrics;
    QStringList lines;
    append(lines, Transcript::tr("Response, end to end"), metrics.e2eLatencyMs);
    append(lines, Transcript::tr("LLM, time to first token"), metrics.llmTtftMs);
    append(lines, Transcript::tr("LLM"), metrics.llmMs);
    append(lines, Transcript::tr("TTS, time to first byte"), metrics.ttsTtfbMs);
    append(lines, Transcript::tr("Tools"), metrics.toolsMs);
    if (const auto latency = conversation::LatencyBreakdown::of(metrics); latency.otherMs > 0) {
        append(lines, Transcript::tr("Other"), latency.otherMs);
    }
    append(lines, Transcript::tr("Start of playback"), metrics.playbackLatencyMs);
    append(lines, Transcript::tr("End of turn, from the last word"), metrics.endOfTurnDelayMs);
    append(lines, Transcript::tr("Transcription"), metrics.transcriptionDelayMs);
    append(lines, Transcript::tr("Callback at the end of turn"), metrics.onUserTurnCompletedDelayMs);
    if (metrics.others) {
        for (const TurnMetrics::Other &other : *metrics.others) {
            lines << base::visibleText(Transcript::tr("%1: %2").arg(other.key, other.value),
                                       base::TextForm::SingleLine);
        }
    }
    return lines;
}

} // namespace earshot::itemmodels
