// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/emailfacts.h"
#include "conversation/shared.h"
#include "conversation/speaker.h"
#include "conversation/toolcall.h"
#include "conversation/turnmetrics.h"

#include <QList>
#include <QString>

#include <optional>

namespace earshot::conversation {

/** A part of a message that is not text. */
struct Attachment
{
    enum class Kind : quint8 { Image, Audio, Unknown };
    Kind kind = Kind::Unknown;
    QString description; ///< what the reply says of it: a transcript, a name or the type as received

    bool operator==(const Attachment &) const = default;
};

/** One row of the transcript: something said, a tool call, or an event between them. */
struct Turn
{
    enum class Kind : quint8 {
        Unknown,      ///< an item that is not understood; rawJson shows it
        Message,      ///< something said or written
        ToolCall,     ///< a tool call with its outputs
        Handoff,      ///< another agent took over
        ConfigUpdate, ///< the agent's configuration changed; rawJson shows how
    };

    Kind kind = Kind::Unknown;
    QString id;
    Speaker speaker;
    QString text; ///< of a message: its text parts, joined by line breaks
    QList<Attachment> attachments;
    bool isSummary = false;                     ///< the condensed history of what was said before
    Shared<EmailFacts> email;                   ///< of a message of the e-mail channel
    bool interrupted = false;                   ///< the agent was cut off; text holds about what was spoken
    std::optional<double> transcriptConfidence; ///< 0 to 1
    TurnMetrics metrics;
    std::optional<qint64> createdAtMs; ///< epoch ms; seconds off as a place in the recording
    ToolCall toolCall;                 ///< of a tool call
    QString oldAgentId;                ///< of a hand-off
    QString newAgentId;                ///< of a hand-off
    QString rawJson; ///< of an unknown item and a configuration update: the item as received
    /** JSON pointer of the item in the reply, such as "/conversation/items/3", or of the string that holds
     * the transcript as JSON text. */
    QString path;
    QString pathInText; ///< JSON pointer of the item in that text; else empty

    /** When it began, epoch ms: the measured start of speech, else the start of the call, else `created_at`.
     */
    [[nodiscard]] std::optional<qint64> startedAtMs() const;

    bool operator==(const Turn &) const = default;
};

} // namespace earshot::conversation
