// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/conversationreference.h"
#include "fetching/fetch.h"

namespace earshot::fetching {

/** Gets the bytes of a conversation from somewhere: the API, a file, a test. */
class ConversationSource
{
public:
    virtual ~ConversationSource() = default;

    /** Starts one request. `parent` owns it; it lives until deleted. */
    [[nodiscard]] virtual Fetch *fetch(const conversation::ConversationReference &reference,
                                       QObject *parent) = 0;
    /** The same, unless it is still what the server once named `etag`: then Reply::isNotModified(). A source
     * that knows no such names fetches. */
    [[nodiscard]] virtual Fetch *fetchIfChanged(const conversation::ConversationReference &reference,
                                                const QByteArray &etag, QObject *parent)
    {
        Q_UNUSED(etag)
        return fetch(reference, parent);
    }
    /**
     * Asks which scopes the token has (`GET /admin/members/me/scopes`); the reply is a JSON list of strings.
     * @return nullptr when this source has no such question, such as a file.
     */
    [[nodiscard]] virtual Fetch *fetchScopes(QObject *parent) = 0;
};

} // namespace earshot::fetching
