// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <vector>

namespace earshot::waveform {
class WaveformScale;
}

namespace earshot::views {

/** A place with its time on a ruler. */
struct RulerTick
{
    double x = 0; ///< pixel of the scale
    QString text;

    bool operator==(const RulerTick &) const = default;
};

/** Round times within what the scale shows, at least `leastDistance` pixels apart. */
[[nodiscard]] std::vector<RulerTick> rulerTicks(const waveform::WaveformScale &scale, double leastDistance);

/** How many decimals of the second tell two neighbouring pixels of the scale apart, 0 to 3. */
[[nodiscard]] int decimalsFor(const waveform::WaveformScale &scale);

} // namespace earshot::views
