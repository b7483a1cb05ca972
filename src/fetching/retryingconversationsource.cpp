// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/retryingconversationsource.h"

#include "fetching/retryingfetch.h"

namespace earshot::fetching {

RetryingConversationSource::RetryingConversationSource(ConversationSource &source, WaitingRequests &waiting)
    : m_source(source), m_waiting(waiting)
{}

Fetch *RetryingConversationSource::fetch(const conversation::ConversationReference &reference,
                                         QObject *parent)
{
    return new RetryingFetch([this, reference](QObject *owner) { return m_source.fetch(reference, owner); },
                             m_waiting, parent);
}

Fetch *RetryingConversationSource::fetchIfChanged(const conversation::ConversationReference &reference,
                                                  const QByteArray &etag, QObject *parent)
{
    return new RetryingFetch(
        [this, reference, etag](QObject *owner) { return m_source.fetchIfChanged(reference, etag, owner); },
        m_waiting, parent);
}

Fetch *RetryingConversationSource::fetchScopes(QObject *parent)
{
    return new RetryingFetch([this](QObject *owner) { return m_source.fetchScopes(owner); }, m_waiting,
                             parent);
}

} // namespace earshot::fetching
