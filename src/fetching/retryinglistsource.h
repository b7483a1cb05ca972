// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/conversationlistsource.h"

namespace earshot::fetching {

class WaitingRequests;

/** Another list whose requests are tried again when they fail in a way that may mend itself. */
class RetryingListSource final : public ConversationListSource
{
    Q_DISABLE_COPY_MOVE(RetryingListSource)

public:
    /** Both must outlive this object and every Fetch of it. */
    RetryingListSource(ConversationListSource &source, WaitingRequests &waiting);

    [[nodiscard]] Fetch *fetchPage(const ListPageRequest &page, QObject *parent) override;

private:
    ConversationListSource &m_source;
    WaitingRequests &m_waiting;
};

} // namespace earshot::fetching
