// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waveformruler.h"

#include "base/clocktime.h"
#include "waveform/waveformscale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace earshot::views {

namespace {

constexpr std::array<qint64, 22> StepsMs{
    1,     2,      5,      10,     20,     50,      100,     200,     500,     1'000,     2'000,
    5'000, 10'000, 15'000, 30'000, 60'000, 120'000, 300'000, 600'000, 900'000, 1'800'000, 3'600'000};

int decimalsOf(double stepMs)
{
    if (stepMs >= 1000) {
        return 0;
    }
    return stepMs >= 100 ? 1 : stepMs >= 10 ? 2 : 3;
}

} // namespace

std::vector<RulerTick> rulerTicks(const waveform::WaveformScale &scale, double leastDistance)
{
    if (scale.isEmpty()) {
        return {};
    }
    const double leastMs = std::max(leastDistance * scale.msPerPixel(), 1.0);
    const auto found =
        std::lower_bound(StepsMs.begin(), StepsMs.end(), leastMs,
                         [](qint64 step, double least) { return static_cast<double>(step) < least; });
    // Beyond the longest step whole hours; there are not many in a recording.
    const qint64 stepMs =
        found != StepsMs.end() ? *found : static_cast<qint64>(std::ceil(leastMs / 3'600'000)) * 3'600'000;
    std::vector<RulerTick> ticks;
    const auto first = static_cast<qint64>(std::ceil(scale.beginMs() / static_cast<double>(stepMs)));
    for (qint64 ms = first * stepMs; static_cast<double>(ms) <= scale.endMs(); ms += stepMs) {
        ticks.push_back({scale.xAt(static_cast<double>(ms)),
                         base::preciseClockTime(ms, decimalsOf(static_cast<double>(stepMs)))});
    }
    return ticks;
}

int decimalsFor(const waveform::WaveformScale &scale)
{
    return std::max(decimalsOf(scale.msPerPixel()), 1);
}

} // namespace earshot::views
