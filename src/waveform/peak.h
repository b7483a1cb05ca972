// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace earshot::waveform {

/** The shape of one channel's sound over a stretch of time; full scale is 32767. */
struct Peak
{
    qint16 minimum = 0;
    qint16 maximum = 0;
    quint16 rms = 0; ///< root of the mean of the squares

    bool operator==(const Peak &) const = default;
};

/** Length of the stretch that one Peak of a scan describes, in ms. */
inline constexpr qint64 PeakMs = 10;

} // namespace earshot::waveform
