// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/audioplayer.h"

#include <memory>

namespace earshot::playback {

/**
 * Selects Qt's FFmpeg backend whatever the environment says: the GStreamer one loses the sound after a seek
 * (Qt 6.4.2) and crashes without its plugins. Call before QApplication is made.
 */
void selectMediaBackend();

/** Loads the backend, which takes some 10 ms, so that the first sound does not wait for it. */
void loadMediaBackend();

/** The player of this computer: with sound while there is a device for it, silent otherwise. */
[[nodiscard]] std::unique_ptr<AudioPlayer> makeAudioPlayer();

} // namespace earshot::playback
