// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timestretch.h"

#include <QString>

#include <vector>

namespace earshot::views {

struct WaveformScene;

/** When each side speaks, as heard, in order; both empty while it is not known. */
struct WaveformSpeech
{
    std::vector<TimeStretch> caller;
    std::vector<TimeStretch> agent;

    bool operator==(const WaveformSpeech &) const = default;
};

/** "1:23.4 · Agent speaks": time, who speaks, and what begins here, in one line. Beyond `knownMs` the sound
 * is still arriving. */
[[nodiscard]] QString placeText(const WaveformScene &scene, const WaveformSpeech &speech, double ms,
                                qint64 knownMs);

/** Everything that is marked at a place, one in a line; empty for nothing. */
[[nodiscard]] QString marksText(const WaveformScene &scene, double ms);

} // namespace earshot::views
