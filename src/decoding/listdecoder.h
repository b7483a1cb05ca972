// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "conversation/conversationsummary.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace earshot::decoding {

/** A page of the list of conversations. */
struct DecodedPage
{
    QList<conversation::ConversationSummary> conversations; ///< in the order of the page
    int received = 0;                                       ///< entries of the page, readable or not
    int unreadable = 0;    ///< entries that are no conversation with an id, such as null or a text
    QString lastCreatedAt; ///< `created_at` of the last entry that has one, as received; empty: none has
};

/**
 * Decodes the body of `GET /core/conversations`: a list, or an object with the list under `conversations`,
 * `items`, `data` or `results`. Lenient per entry and per field; an entry that cannot be opened, since it has
 * no id, is counted and left out. Problems: NotJson, and NotAConversation when there is no list. Thread-safe.
 */
[[nodiscard]] base::Result<DecodedPage> decodeConversationPage(const QByteArray &body);

} // namespace earshot::decoding
