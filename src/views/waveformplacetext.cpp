// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waveformplacetext.h"

#include "base/clocktime.h"
#include "views/waveformpainter.h"
#include "views/waveformruler.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace earshot::views {

namespace {

struct Waveform
{
    Q_DECLARE_TR_FUNCTIONS(Waveform)
};

constexpr double TolerancePixels = 4;

bool isWithin(const std::vector<TimeStretch> &stretches, double ms)
{
    const auto after = std::partition_point(stretches.begin(), stretches.end(), [ms](const TimeStretch &s) {
        return static_cast<double>(s.beginMs) <= ms;
    });
    return after != stretches.begin() && std::prev(after)->contains(ms);
}

/** Whether a sure turn of this kind is said to be spoken. */
bool isTurn(const WaveformScene &scene, WaveformMark::Kind kind, double ms)
{
    const auto marks = scene.lanes.marksNear(WaveformLane::Turns, ms, ms + 1);
    return std::any_of(marks.begin(), marks.end(), [&](const WaveformMark &mark) {
        return mark.kind == kind && mark.isSure && mark.stretch.contains(ms);
    });
}

QString speakerText(const WaveformScene &scene, const WaveformSpeech &speech, double ms)
{
    const bool isHeard = !speech.caller.empty() || !speech.agent.empty();
    const bool isCaller =
        isHeard ? isWithin(speech.caller, ms) : isTurn(scene, WaveformMark::Kind::CallerTurn, ms);
    const bool isAgent =
        isHeard ? isWithin(speech.agent, ms) : isTurn(scene, WaveformMark::Kind::AgentTurn, ms);
    if (isCaller && isAgent) {
        return Waveform::tr("both speak");
    }
    if (isCaller) {
        return Waveform::tr("caller speaks");
    }
    if (isAgent) {
        return Waveform::tr("agent speaks");
    }
    return isHeard ? Waveform::tr("silence") : QString();
}

bool isDamaged(const WaveformScene &scene, double ms)
{
    return isWithin(scene.damage, ms);
}

} // namespace

QString placeText(const WaveformScene &scene, const WaveformSpeech &speech, double ms, qint64 knownMs)
{
    QStringList parts{base::preciseClockTime(static_cast<qint64>(ms), decimalsFor(scene.scale))};
    if (isDamaged(scene, ms)) {
        parts << Waveform::tr("damaged");
    } else if (!scene.isComplete && ms >= static_cast<double>(knownMs)) {
        parts << (scene.isGivenUp ? Waveform::tr("could not be fetched") : Waveform::tr("still arriving"));
    } else {
        parts << speakerText(scene, speech, ms);
    }
    const double toleranceMs = TolerancePixels * scene.scale.msPerPixel();
    for (const WaveformMark *mark : scene.lanes.marksAt(ms, toleranceMs)) {
        if (std::abs(static_cast<double>(mark->stretch.beginMs) - ms) <= toleranceMs) {
            parts << scene.lanes.words().beginText(*mark);
        }
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString marksText(const WaveformScene &scene, double ms)
{
    QStringList lines;
    for (const WaveformMark *mark : scene.lanes.marksAt(ms, TolerancePixels * scene.scale.msPerPixel())) {
        lines << scene.lanes.words().text(*mark);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace earshot::views
