// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/waveformmark.h"

#include <vector>

namespace earshot::conversation {
struct Conversation;
}

namespace earshot::session {
class RecordingSync;
}

namespace earshot::window {

/**
 * What happened in the recording: turns, tool calls, waits and interruptions as the reply tells them and
 * `sync` places them, overlaps and silences as they were heard. What has no place is left out.
 * @param lengthMs of the recording, for the silence at its end
 */
[[nodiscard]] std::vector<views::WaveformMark> waveformMarks(const conversation::Conversation &conversation,
                                                             const session::RecordingSync &sync,
                                                             qint64 lengthMs);

/** What is said of these marks. Both must outlive what is returned and be as they were for the marks. */
[[nodiscard]] views::WaveformMarkWords waveformMarkWords(const conversation::Conversation &conversation,
                                                         const session::RecordingSync &sync);

} // namespace earshot::window
