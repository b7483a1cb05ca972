// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/conversationsource.h"
#include "fetching/fetchlimits.h"

namespace earshot::fetching {

/** Conversations from saved replies on disk. */
class FileConversationSource final : public ConversationSource
{
    Q_DISABLE_COPY_MOVE(FileConversationSource)

public:
    /** @param limits its `bodyBytes` is the largest file that is read. */
    explicit FileConversationSource(const FetchLimits &limits = {}) : m_limits(limits) {}

    /** Reads `reference.file`. */
    [[nodiscard]] Fetch *fetch(const conversation::ConversationReference &reference,
                               QObject *parent) override;
    /** A file has no token: always nullptr. */
    [[nodiscard]] Fetch *fetchScopes(QObject *parent) override;

private:
    FetchLimits m_limits;
};

} // namespace earshot::fetching
