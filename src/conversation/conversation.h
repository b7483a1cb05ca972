// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/channel.h"
#include "conversation/conversationstatus.h"
#include "conversation/field.h"
#include "conversation/recording.h"
#include "conversation/turn.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace earshot::conversation {

/** One conversation as the API tells it. Every field may be missing. Source:
 * api-reference/conversations/get-a-conversation. */
struct Conversation
{
    Field<QString> id;
    Field<QString> organizationId;
    Field<Direction> direction;
    Field<Channel> channel;
    Field<ConversationStatus> status;
    Field<QString> userId; ///< the caller: a phone number, an address or `guest_…`
    Field<QString> agentId;
    Field<QString> agentVersionId;
    Field<QString> agentNumber;
    Field<QString> webWidgetId;
    Field<QString> trunkId;
    Field<qint64> durationS; ///< wall-clock seconds; may differ from the recording's length
    Field<qint64> userTurnCount;
    Field<QDateTime> createdAt;
    Field<QDateTime> updatedAt;

    FieldState agentState = FieldState::Absent; ///< of the object `agent`
    Field<QString> agentName;
    Field<QString> summary;
    Field<QString> initialContext;
    FieldState customMetadataState = FieldState::Absent;

    FieldState transcriptState = FieldState::Absent; ///< of the field that should hold the transcript
    QString transcriptPath; ///< JSON pointer of the list of turns, empty when none was found
    QList<Turn> turns;
    /** Longest latency of the turns, which the decoder looks for, since there can be many; nothing: nobody
     * looked. */
    std::optional<double> slowestLatencyMs;
    Recording recording;

    QStringList
        unknownFields; ///< top-level keys that this version does not know; the metadata tree shows them

    /** "Guest" for web guests is for the view to say; this only tells. Source: conversations/inbox-overview.
     */
    [[nodiscard]] bool isGuest() const;

    bool operator==(const Conversation &) const = default;
};

} // namespace earshot::conversation
