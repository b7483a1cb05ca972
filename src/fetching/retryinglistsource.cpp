// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/retryinglistsource.h"

#include "fetching/retryingfetch.h"

namespace earshot::fetching {

RetryingListSource::RetryingListSource(ConversationListSource &source, WaitingRequests &waiting)
    : m_source(source), m_waiting(waiting)
{}

Fetch *RetryingListSource::fetchPage(const ListPageRequest &page, QObject *parent)
{
    return new RetryingFetch([this, page](QObject *owner) { return m_source.fetchPage(page, owner); },
                             m_waiting, parent);
}

} // namespace earshot::fetching
