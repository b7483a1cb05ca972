// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conversation/channel.h"
#include "conversation/conversationstatus.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace earshot::conversation {

/**
 * A conversation as a row of a list. What is missing, null or of a wrong type is empty here: the open
 * conversation tells them apart, and a hundred thousand rows must stay small.
 */
struct ConversationSummary
{
    QString id; ///< never empty
    ConversationStatus status;
    Channel channel;
    Direction direction;
    QString callerId; ///< a phone number, an address or `guest_…`
    QString agentId;
    QString agentName;
    QString agentNumber;
    std::optional<qint64> durationS;
    std::optional<qint64> userTurnCount;
    QDateTime createdAt; ///< UTC; invalid when missing
    QString summary;
    std::optional<bool> hasRecording; ///< nothing when the list does not say

    [[nodiscard]] bool isGuest() const { return callerId.startsWith(QLatin1String("guest_")); }

    bool operator==(const ConversationSummary &) const = default;
};

} // namespace earshot::conversation
