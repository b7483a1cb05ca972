// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "waveform/loudness.h"

#include <algorithm>
#include <cmath>

namespace earshot::waveform {

int decibelsBelowFull(quint16 rms)
{
    constexpr float FullScale = 32767; // no double: a long recording has millions of peaks
    if (rms == 0)
        return QuietestDb;
    return std::clamp(static_cast<int>(0.5F - 20 * std::log10(rms / FullScale)), 0, QuietestDb);
}

} // namespace earshot::waveform
