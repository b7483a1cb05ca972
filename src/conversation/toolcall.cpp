// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/toolcall.h"

#include <algorithm>

namespace earshot::conversation {

std::optional<qint64> ToolCall::latencyMs() const
{
    if (!createdAtMs || outputs.isEmpty() || !outputs.first().createdAtMs) {
        return std::nullopt;
    }
    const qint64 latency = *outputs.first().createdAtMs - *createdAtMs;
    return latency < 0 ? std::nullopt : std::optional(latency);
}

bool ToolCall::failed() const
{
    return std::any_of(outputs.cbegin(), outputs.cend(),
                       [](const ToolOutput &output) { return output.isError; });
}

} // namespace earshot::conversation
