// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conversation/conversationreference.h"

#include <QList>
#include <QString>

namespace earshot::conversation {

/** Most ids that are taken from one text. */
inline constexpr int MostListedIds = 10'000;

/** What a pasted or dropped text names. */
struct IdList
{
    QList<ConversationReference> conversations; ///< in the order of the text, each once; no files
    int unreadable = 0;                         ///< lines or cells that name no conversation
};

/**
 * Reads a list of conversations from a text: one a line, or separated by commas, semicolons or tabs; each
 * an id or a link as in parseConversationReference(). A table (CSV, or tab-separated as a spreadsheet copies
 * it) is read by its column `conversation_id`, `conversation id` or `id`, which its first line must name.
 */
[[nodiscard]] IdList parseIdList(const QString &text, const QUrl &apiUrl);

} // namespace earshot::conversation
