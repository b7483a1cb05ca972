// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace earshot::waveform {

/** What digital silence counts as, in decibels below full scale; 16 bits can say nothing quieter. */
inline constexpr int QuietestDb = 96;

/** How loud a Peak is, in whole decibels below full scale: 0 to QuietestDb. */
[[nodiscard]] int decibelsBelowFull(quint16 rms);

} // namespace earshot::waveform
