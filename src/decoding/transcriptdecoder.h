// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/field.h"
#include "conversation/turn.h"
#include "json/nodetable.h"

#include <QList>
#include <QString>

namespace earshot::decoding {

struct DecodedTranscript
{
    /** WrongType also for a value that holds something, but no list of turns. */
    conversation::FieldState state = conversation::FieldState::Absent;
    QString path; ///< JSON pointer of the list of turns in the reply; empty when there is none
    QList<conversation::Turn> turns;
};

/**
 * The transcript that `value` is or holds: a list; an object with a list under `items`, `chat_history`,
 * `messages`, `transcript` or `turns`, also one level deeper; or a string that holds such JSON, as the CSV
 * export has it (the turns then have the path of the string, and their own one in its text). `value` may be
 * NoNode.
 */
[[nodiscard]] DecodedTranscript decodeTranscript(const json::NodeTable &nodes, json::NodeId value);

/**
 * The transcript of a conversation's object: of its `conversation`, else of the object itself, which may be a
 * saved chat history or a session report.
 */
[[nodiscard]] DecodedTranscript decodeTranscriptOf(const json::NodeTable &nodes, json::NodeId conversation);

} // namespace earshot::decoding
