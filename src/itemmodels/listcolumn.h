// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace earshot::conversation {
struct ConversationSummary;
}

namespace earshot::itemmodels {

/** The columns of the list of conversations, in their order at first. */
enum class ListColumn : quint8 {
    Status,
    When,
    Length,
    Turns,
    Caller,
    Agent,
    Direction,
    Channel,
    Summary,
    Recording,
    Reviewed,
    AgentNumber,
    Id,
};
inline constexpr int ListColumnCount = int(ListColumn::Id) + 1;

/** Writes a cell in words; hostile text must come out of it made visible. */
using ListWords = QString (*)(const conversation::ConversationSummary &summary, ListColumn column);

} // namespace earshot::itemmodels
