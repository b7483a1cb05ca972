// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "waveform/speechfinder.h"

#include <vector>

namespace earshot::waveform {

/** Where both speak for at least `shortestMs`. Both lists must be ordered, without overlap. */
[[nodiscard]] std::vector<SpeechStretch> overlapsOf(const std::vector<SpeechStretch> &a,
                                                    const std::vector<SpeechStretch> &b, qint64 shortestMs);

/** Where neither speaks for more than `longerThanMs`, within [0, lengthMs). Both lists must be ordered,
 * without overlap. */
[[nodiscard]] std::vector<SpeechStretch> silencesOf(const std::vector<SpeechStretch> &a,
                                                    const std::vector<SpeechStretch> &b, qint64 lengthMs,
                                                    qint64 longerThanMs);

} // namespace earshot::waveform
