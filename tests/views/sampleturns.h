// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/conversation.h"

namespace earshot::views {

// Turns that the tests of this folder share.

inline constexpr qint64 StartMs = 1'767'225'600'000;

/** Said `offsetMs` after StartMs. */
inline conversation::Turn message(conversation::Speaker::Kind speaker, const QString &text,
                                  qint64 offsetMs = 0)
{
    conversation::Turn turn;
    turn.kind = conversation::Turn::Kind::Message;
    turn.speaker.kind = speaker;
    turn.text = text;
    turn.createdAtMs = StartMs + offsetMs;
    return turn;
}

inline conversation::Turn agentTurn(const QString &text, qint64 offsetMs = 0)
{
    return message(conversation::Speaker::Kind::Agent, text, offsetMs);
}

inline conversation::Turn callerTurn(const QString &text, qint64 offsetMs = 0)
{
    return message(conversation::Speaker::Kind::Caller, text, offsetMs);
}

inline conversation::Turn toolTurn(const QString &output, bool isError = false)
{
    conversation::Turn turn;
    turn.kind = conversation::Turn::Kind::ToolCall;
    turn.createdAtMs = StartMs + 3000;
    turn.toolCall.name = QStringLiteral("get_order");
    turn.toolCall.arguments = QStringLiteral("{\"id\": 1}");
    turn.toolCall.createdAtMs = turn.createdAtMs;
    turn.toolCall.outputs.append({.output = output, .isError = isError, .createdAtMs = StartMs + 3420});
    return turn;
}

/** One turn of each kind, with every remark. */
inline QList<conversation::Turn> oneOfEachKind()
{
    using conversation::Turn;
    QList<Turn> turns;
    turns << message(conversation::Speaker::Kind::System, QStringLiteral("Be kind.\nBe brief."));
    turns << agentTurn(QStringLiteral("Good morning, how can I help you?"), 1000);
    turns.last().interrupted = true;
    turns.last().metrics = {.llmTtftMs = 900, .ttsTtfbMs = 300, .e2eLatencyMs = 1840};
    turns << callerTurn(QStringLiteral("\u0645\u0631\u062D\u0628\u0627 47119"), 2000);
    turns.last().transcriptConfidence = 0.41;
    turns.last().attachments.append({conversation::Attachment::Kind::Image, {}});
    turns << toolTurn(QStringLiteral("{\"ok\": true}"));
    turns << toolTurn(QStringLiteral("refused"), true);
    turns << toolTurn({});
    turns.last().toolCall.outputs.clear();
    turns << Turn{.kind = Turn::Kind::Handoff, .newAgentId = QStringLiteral("billing")};
    turns << Turn{.kind = Turn::Kind::ConfigUpdate, .rawJson = QStringLiteral("{\"tools_added\": []}")};
    turns << Turn{.kind = Turn::Kind::Unknown, .rawJson = QStringLiteral("{\"type\": \"dtmf\"}")};
    turns << agentTurn({}, 4000);
    return turns;
}

inline conversation::Conversation conversationOf(const QList<conversation::Turn> &turns)
{
    conversation::Conversation conversation;
    conversation.id = QStringLiteral("c1");
    conversation.agentName = QStringLiteral("Ava");
    conversation.turns = turns;
    return conversation;
}

} // namespace earshot::views
