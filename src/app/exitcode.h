// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/problem.h"

namespace earshot::session {
class ConversationSession;
class PlaybackSession;
} // namespace earshot::session

namespace earshot::app {

/** Exit codes of the program, documented in the README. */
enum class ExitCode : int {
    Done = 0,
    Other = 1,
    Usage = 2,
    NotAuthorised = 3,
    NotFound = 4,
    Network = 5,
    NotUnderstood = 6,
    NoRecording = 7, ///< a recording was asked for and there is none, or it cannot be fetched
};

/** The code for a conversation that could not be opened. */
[[nodiscard]] ExitCode exitCodeFor(base::ProblemKind kind);

/** How the run went: the conversation, and its recording when one was asked for. */
[[nodiscard]] ExitCode outcomeOf(const session::ConversationSession &conversation,
                                 const session::PlaybackSession &playback, bool wantsRecording);

} // namespace earshot::app
