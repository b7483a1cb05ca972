// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/setting.h"

#include <array>

/** Every setting with its usual value and its bounds: the one list of them. docs/guide/settings.md explains
 * them to administrators. */
namespace earshot::settings {

inline constexpr Setting<QString> Colours{"appearance/colours", "system", "system,light,dark"};
/** Empty: as the system says. */
inline constexpr Setting<QString> FontFamily{"appearance/fontFamily"};
/** Of the letters of the whole window. */
inline constexpr Setting<int> FontPercent{"appearance/fontPercent", 100, 70, 200};
inline constexpr Setting<QString> Density{"appearance/density", "comfortable", "comfortable,compact"};

inline constexpr Setting<int> ZoomPercent{"reading/zoomPercent", 100, 50, 300};
/** Letters of a line at most; 0: as the width allows. */
inline constexpr Setting<int> LineLength{"reading/lineLength", 0, 0, 400};
inline constexpr Setting<double> FairMs{"reading/fairMs", 800, 0, 60'000};
inline constexpr Setting<double> SlowMs{"reading/slowMs", 1'500, 0, 60'000};
inline constexpr Setting<double> VerySlowMs{"reading/verySlowMs", 3'000, 0, 60'000};
inline constexpr Setting<double> SlowEndOfTurnMs{"reading/slowEndOfTurnMs", 1'000, 0, 60'000};
inline constexpr Setting<qint64> LongSilenceMs{"reading/longSilenceMs", 3'000, 500, 600'000};
inline constexpr Setting<double> UnsureBelow{"reading/unsureBelow", 0.6, 0, 1};

inline constexpr Setting<qint64> ShortStepMs{"playback/shortStepMs", 5'000, 500, 60'000};
inline constexpr Setting<qint64> LongStepMs{"playback/longStepMs", 10'000, 1'000, 300'000};
/** Goes back a little when playing on after a pause. */
inline constexpr Setting<bool> RewindsOnResume{"playback/rewindsOnResume", false};
inline constexpr Setting<double> Speed{"playback/speed", 1, 0.5, 3};
/** The last speed that was not 1. */
inline constexpr Setting<double> OtherSpeed{"playback/otherSpeed", 1.5, 0.5, 3};
/** Speeds of the menu, with spaces between. */
inline constexpr Setting<QString> SpeedPresets{"playback/speedPresets", "0.5 0.75 1 1.25 1.5 1.75 2 2.5 3"};
/** Factor. */
inline constexpr Setting<double> Volume{"playback/volume", 1, 0, 4};
inline constexpr Setting<bool> IsMono{"playback/mono", false};
inline constexpr Setting<bool> IsLevelled{"playback/levelled", false};
inline constexpr Setting<bool> SkipsSilence{"playback/skipsSilence", false};
inline constexpr Setting<double> SilenceBelowDb{"playback/silenceBelowDb", -45, -80, -20};
inline constexpr Setting<qint64> SilenceLongerThanMs{"playback/silenceLongerThanMs", 700, 200, 10'000};
inline constexpr Setting<qint64> SilenceKeptMs{"playback/silenceKeptMs", 300, 0, 2'000};
inline constexpr Setting<bool> KeepsThinking{"playback/keepsThinking", false};
/** Id of a playback::OutputDevice; empty: as the system says. */
inline constexpr Setting<QString> SoundOutput{"playback/output"};

/** Goes through the proxy that the system names. */
inline constexpr Setting<bool> UsesSystemProxy{"network/usesSystemProxy", true};
/** PEM file of certificates that are trusted besides the system's; empty: none. */
inline constexpr Setting<QString> CaFile{"network/caFile"};

/** Whether a lane of the waveform is to be seen, in the order of views::AllWaveformLanes. */
inline constexpr std::array<Setting<bool>, 6> ShownLanes{{
    {"waveform/turns", true},
    {"waveform/tools", true},
    {"waveform/waits", true},
    {"waveform/interruptions", true},
    {"waveform/overlaps", true},
    {"waveform/silences", true},
}};

/** Whether to look for a newer version; "ask": nobody was asked yet. Only where the build has an address. */
inline constexpr Setting<QString> UpdateCheck{"updates/check", "ask", "ask,never,weekly"};
/** When it was looked last, in seconds since 1970. */
inline constexpr Setting<qint64> UpdateCheckedAtS{"updates/checkedAtS", 0, 0, 100'000'000'000};

/** Names of the keys of actions are made of this and the action's name; the text is a QKeySequence's
 * portable one, empty for no key. */
inline constexpr const char *ShortcutGroup = "shortcuts/";

} // namespace earshot::settings
