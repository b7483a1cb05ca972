// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/latencytext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cstdlib>

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
    return paceOf(latencyMs, {});
}

Pace paceOf(double latencyMs, const ReadingThresholds &thresholds)
{
    if (latencyMs < thresholds.fairMs) {
        return Pace::Quick;
    }
    if (latencyMs < thresholds.slowMs) {
        return Pace::Fair;
    }
    return latencyMs < thresholds.verySlowMs ? Pace::Slow : Pace::VerySlow;
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

QString spokenPlace(qint64 placeMs)
{
    const qint64 totalSeconds = std::abs(placeMs) / 1000;
    const qint64 hours = totalSeconds / 3600;
    const qint64 minutes = totalSeconds / 60 % 60;
    const int seconds = static_cast<int>(totalSeconds % 60);
    QStringList words;
    if (placeMs < 0) {
        words << Transcript::tr("minus");
    }
    if (hours > 0) {
        words << (hours == 1 ? Transcript::tr("1 hour")
                             : Transcript::tr("%n hours", nullptr, static_cast<int>(hours)));
    }
    if (minutes > 0) {
        words << (minutes == 1 ? Transcript::tr("1 minute")
                               : Transcript::tr("%n minutes", nullptr, static_cast<int>(minutes)));
    }
    if (!words.isEmpty() && totalSeconds >= 60) {
        words << QLocale().toString(seconds);
    } else {
        words << (totalSeconds == 1 ? Transcript::tr("1 second")
                                    : Transcript::tr("%n seconds", nullptr, seconds));
    }
    return words.join(u' ');
}

QString latencyLabel(const LatencyBreakdown &latency)
{
    switch (latency.label) {
    case LatencyBreakdown::Label::None:
        break;
    case LatencyBreakdown::Label::Response:
        return Transcript::tr("%1 response").arg(shortDuration(latency.totalMs));
    case LatencyBreakdown::Label::Ttft:
        //: Time to first token of a language model; %1 is a duration.
        return Transcript::tr("%1 TTFT").arg(shortDuration(latency.totalMs));
    }
    return {};
}

} // namespace earshot::itemmodels
