// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earshot::conversation {
class ConversationStatus;
}

namespace earshot::views {

/** The status in words. An unknown one is its own text, made visible and elided. */
[[nodiscard]] QString statusWord(const conversation::ConversationStatus &status);

/** One sentence of what the status means. Source: Anyreach API reference, conversations/statuses. */
[[nodiscard]] QString statusMeaning(const conversation::ConversationStatus &status);

/** Name of the status' icon in resources/icons. */
[[nodiscard]] QString statusIcon(const conversation::ConversationStatus &status);

} // namespace earshot::views
