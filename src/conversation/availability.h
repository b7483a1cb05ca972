// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/conversation.h"

#include <optional>

namespace earshot::conversation {

/** Whether a part of the conversation can be shown, and if not, why as far as the reply tells. */
enum class Availability : quint8 {
    Present,
    Withheld,   ///< there is evidence that the token's role may not read it
    NotYet,     ///< the conversation still runs
    NotHeld,    ///< it ended before anything was said (unanswered, cancelled, failed), or has no such part (a
                ///< text chat)
    Empty,      ///< the part is there and holds nothing
    NotInReply, ///< missing without a known reason
};

/**
 * @param mayReadSensitive the answer of the scope request, when there was one.
 * "Withheld" is said on evidence only: that answer, or `agent` missing while `agent_id` is there.
 */
[[nodiscard]] bool isWithheld(const Conversation &conversation, std::optional<bool> mayReadSensitive);
[[nodiscard]] Availability transcriptAvailability(const Conversation &conversation,
                                                  std::optional<bool> mayReadSensitive);
[[nodiscard]] Availability summaryAvailability(const Conversation &conversation,
                                               std::optional<bool> mayReadSensitive);
[[nodiscard]] Availability recordingAvailability(const Conversation &conversation,
                                                 std::optional<bool> mayReadSensitive);

} // namespace earshot::conversation
