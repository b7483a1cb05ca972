// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/latencytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace earshot::itemmodels {

using conversation::LatencyBreakdown;

namespace {

struct Transcript
{
    Q_DECLARE_TR_FUNCTIONS(Transcript)
};

bool isBelowOneSecond(double durationMs)
{
    return qRound64(durationMs) < 1000;
}

QString milliseconds(double durationMs)
{
    return QLocale().toString(qRound64(durationMs));
}

QString seconds(double durationMs)
{
    return QLocale().toString(durationMs / 1000, 'f', 1);
}

} // namespace

Pace paceOf(double latencyMs)
{
    if (latencyMs < 800) {
        return Pace::Quick;
    }
    if (latencyMs < 1500) {
        return Pace::Fair;
    }
    return latencyMs < 3000 ? Pace::Slow : Pace::VerySlow;
}

QString paceWord(Pace pace)
{
    switch (pace) {
    case Pace::Quick:
    case Pace::Fair:
        break;
    case Pace::Slow:
        return Transcript::tr("slow");
    case Pace::VerySlow:
        return Transcript::tr("very slow");
    }
    return {};
}

QString shortDuration(double durationMs)
{
    return isBelowOneSecond(durationMs) ? Transcript::tr("%1 ms").arg(milliseconds(durationMs))
                                        : Transcript::tr("%1 s").arg(seconds(durationMs));
}

QString spokenDuration(double durationMs)
{
    return isBelowOneSecond(durationMs) ? Transcript::tr("%1 milliseconds").arg(milliseconds(durationMs))
                                        : Transcript::tr("%1 seconds").arg(seconds(durationMs));
}

QString latencyLabel(const LatencyBreakdown &latency)
{
    switch (latency.label) {
    case LatencyBreakdown::Label::None:
        break;
    case LatencyBreakdown::Label::Response:
        return Transcript::tr("%1 response").arg(shortDuration(latency.totalMs));
    case LatencyBreakdown::Label::Ttft:
        return Transcript::tr("%1 TTFT").arg(shortDuration(latency.totalMs));
    }
    return {};
}

} // namespace earshot::itemmodels
