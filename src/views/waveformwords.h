// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/glyph.h"
#include "views/waveformmark.h"
#include "views/waveformvoice.h"

#include <QString>

namespace earshot::views {

/** "Caller", "Agent", "Both sides" or "Channel 3". */
[[nodiscard]] QString voiceName(const WaveformVoice &voice);
/** Name of the icon beside the voice's name; empty for none. */
[[nodiscard]] QString voiceIcon(const WaveformVoice &voice);

/** The few letters that stand beside the lane. */
[[nodiscard]] QString laneLabel(WaveformLane lane);
/** The lane in a menu, with a mnemonic. */
[[nodiscard]] QString laneMenuText(WaveformLane lane);
/** The lane in a settings file and as an object name; the same in every language. */
[[nodiscard]] QString laneKey(WaveformLane lane);

} // namespace earshot::views
