// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/conversationsource.h"

namespace earshot::fetching {

class WaitingRequests;

/** Another source whose requests are tried again when they fail in a way that may mend itself. */
class RetryingConversationSource final : public ConversationSource
{
    Q_DISABLE_COPY_MOVE(RetryingConversationSource)

public:
    /** Both must outlive this object and every Fetch of it. */
    RetryingConversationSource(ConversationSource &source, WaitingRequests &waiting);

    [[nodiscard]] Fetch *fetch(const conversation::ConversationReference &reference,
                               QObject *parent) override;
    [[nodiscard]] Fetch *fetchIfChanged(const conversation::ConversationReference &reference,
                                        const QByteArray &etag, QObject *parent) override;
    /** Precondition: the other source answers this question. */
    [[nodiscard]] Fetch *fetchScopes(QObject *parent) override;

private:
    ConversationSource &m_source;
    WaitingRequests &m_waiting;
};

} // namespace earshot::fetching
