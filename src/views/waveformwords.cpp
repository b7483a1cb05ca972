// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waveformwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace earshot::views {

namespace {

struct Waveform
{
    Q_DECLARE_TR_FUNCTIONS(Waveform)
};

} // namespace

QString voiceName(const WaveformVoice &voice)
{
    switch (voice.side) {
    case WaveformVoice::Side::Caller:
        return Waveform::tr("Caller");
    case WaveformVoice::Side::Agent:
        return Waveform::tr("Agent");
    case WaveformVoice::Side::Both:
        break;
    case WaveformVoice::Side::Other:
        return Waveform::tr("Channel %1").arg(QLocale().toString(voice.channel + 1));
    }
    return Waveform::tr("Both sides");
}

QString voiceIcon(const WaveformVoice &voice)
{
    switch (voice.side) {
    case WaveformVoice::Side::Caller:
        return QStringLiteral("user");
    case WaveformVoice::Side::Agent:
        return QStringLiteral("robot");
    case WaveformVoice::Side::Both:
    case WaveformVoice::Side::Other:
        break;
    }
    return QStringLiteral("volume");
}

QString laneLabel(WaveformLane lane)
{
    switch (lane) {
    case WaveformLane::Turns:
        break;
    case WaveformLane::Tools:
        return Waveform::tr("Tools");
    case WaveformLane::Waits:
        return Waveform::tr("Waits");
    case WaveformLane::Interruptions:
        return Waveform::tr("Interrupted");
    case WaveformLane::Overlaps:
        return Waveform::tr("Overlap");
    case WaveformLane::Silences:
        return Waveform::tr("Silence");
    }
    return Waveform::tr("Turns");
}

QString laneMenuText(WaveformLane lane)
{
    switch (lane) {
    case WaveformLane::Turns:
        break;
    case WaveformLane::Tools:
        return Waveform::tr("Tool &calls");
    case WaveformLane::Waits:
        return Waveform::tr("&Waits for an answer");
    case WaveformLane::Interruptions:
        return Waveform::tr("&Interruptions");
    case WaveformLane::Overlaps:
        return Waveform::tr("&Both speaking");
    case WaveformLane::Silences:
        return Waveform::tr("&Silences");
    }
    return Waveform::tr("&Turns");
}

QString laneKey(WaveformLane lane)
{
    switch (lane) {
    case WaveformLane::Turns:
        break;
    case WaveformLane::Tools:
        return QStringLiteral("tools");
    case WaveformLane::Waits:
        return QStringLiteral("waits");
    case WaveformLane::Interruptions:
        return QStringLiteral("interruptions");
    case WaveformLane::Overlaps:
        return QStringLiteral("overlaps");
    case WaveformLane::Silences:
        return QStringLiteral("silences");
    }
    return QStringLiteral("turns");
}

} // namespace earshot::views
