// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/turn.h"

namespace earshot::conversation {

std::optional<qint64> Turn::startedAtMs() const
{
    if (metrics.startedSpeakingAtMs) {
        return metrics.startedSpeakingAtMs;
    }
    if (kind == Kind::ToolCall && toolCall.createdAtMs) {
        return toolCall.createdAtMs;
    }
    return createdAtMs;
}

} // namespace earshot::conversation
