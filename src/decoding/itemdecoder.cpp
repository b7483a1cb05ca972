// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding/itemdecoder.h"

#include "decoding/emaildecoder.h"
#include "decoding/epochtime.h"
#include "decoding/fields.h"
#include "decoding/metricsdecoder.h"

#include <QStringList>

#include <initializer_list>

namespace earshot::decoding {

using conversation::Attachment;
using conversation::Speaker;
using conversation::Turn;
using json::NodeId;
using json::NodeTable;
using json::NodeType;

namespace {

NodeId firstMember(const NodeTable &nodes, NodeId object, std::initializer_list<QStringView> keys)
{
    for (const QStringView key : keys) {
        const NodeId node = nodes.member(object, key);
        if (node != json::NoNode && nodes.type(node) != NodeType::Null) {
            return node;
        }
    }
    return json::NoNode;
}

NodeId speakerNode(const NodeTable &nodes, NodeId item)
{
    return firstMember(nodes, item, {u"role", u"speaker", u"from", u"sender"});
}

NodeId contentNode(const NodeTable &nodes, NodeId item)
{
    return firstMember(nodes, item, {u"content", u"text", u"message", u"body", u"html"});
}

/** The string itself, or the raw JSON of what should have been a string. */
QString textOrRaw(const NodeTable &nodes, NodeId node)
{
    if (node == json::NoNode || nodes.type(node) == NodeType::Null) {
        return {};
    }
    return nodes.type(node) == NodeType::String ? nodes.string(node) : rawText(nodes, node);
}

Attachment decodeAttachment(const NodeTable &nodes, NodeId part)
{
    const QString type = textOf(nodes, part, u"type");
    Attachment attachment;
    if (type.contains(QLatin1String("image"))) {
        attachment.kind = Attachment::Kind::Image;
    } else if (type.contains(QLatin1String("audio"))) {
        attachment.kind = Attachment::Kind::Audio;
    }
    // Not the content itself: it may be megabytes of base64.
    for (const QStringView key : {u"transcript", u"name", u"filename"}) {
        if (attachment.description.isEmpty()) {
            attachment.description = textOf(nodes, part, key);
        }
    }
    if (attachment.description.isEmpty()) {
        attachment.description = type.isEmpty() ? rawText(nodes, part) : type;
    }
    return attachment;
}

/** Reads `content`: a string, an object, or a list of both. */
void decodeContent(const NodeTable &nodes, NodeId content, Turn &turn)
{
    if (content == json::NoNode) {
        return;
    }
    QStringList texts;
    const auto takePart = [&](NodeId part) {
        const NodeId text = nodes.member(part, u"text");
        if (nodes.type(part) == NodeType::String) {
            texts += nodes.string(part);
        } else if (isType(nodes, text, NodeType::String)) {
            texts += nodes.string(text);
        } else if (nodes.type(part) != NodeType::Null) {
            turn.attachments += decodeAttachment(nodes, part);
        }
    };
    if (nodes.type(content) == NodeType::Array) {
        for (NodeId part = nodes.firstChild(content); part != json::NoNode; part = nodes.nextSibling(part)) {
            takePart(part);
        }
    } else {
        takePart(content);
    }
    turn.text = texts.join(u'\n');
}

void decodeMessage(const NodeTable &nodes, NodeId item, Turn &turn)
{
    decodeContent(nodes, contentNode(nodes, item), turn);
    const NodeId calls = nodes.member(item, u"tool_calls");
    if (turn.text.isEmpty() && turn.attachments.isEmpty() && calls != json::NoNode &&
        nodes.childCount(calls) > 0) {
        return; // calls inside a message are not documented: the raw JSON shows them
    }
    turn.kind = Turn::Kind::Message;
    turn.speaker = Speaker::fromRole(textOrRaw(nodes, speakerNode(nodes, item)));
    turn.interrupted = flagOf(nodes, item, u"interrupted");
    const auto confidence = numberOf(nodes, nodes.member(item, u"transcript_confidence"));
    if (confidence && *confidence >= 0 && *confidence <= 1) {
        turn.transcriptConfidence = confidence;
    }
    turn.metrics = decodeMetrics(nodes, nodes.member(item, u"metrics"));
    turn.isSummary = flagOf(nodes, nodes.member(item, u"extra"), u"is_summary");
    decodeEmail(nodes, item, turn);
}

void decodeCall(const NodeTable &nodes, NodeId item, Turn &turn)
{
    turn.kind = Turn::Kind::ToolCall;
    turn.toolCall = {
        .callId = textOrRaw(nodes, nodes.member(item, u"call_id")),
        .name = textOf(nodes, item, u"name"),
        .arguments = textOrRaw(nodes, nodes.member(item, u"arguments")),
        .groupId = textOf(nodes, item, u"group_id"),
        .createdAtMs = turn.createdAtMs,
    };
}

void decodeOutput(const NodeTable &nodes, NodeId item, Turn &turn)
{
    turn.kind = Turn::Kind::ToolCall;
    const QString name = textOf(nodes, item, u"name");
    turn.toolCall = {
        .hasCall = false,
        .callId = textOrRaw(nodes, nodes.member(item, u"call_id")),
        .name = name,
        .outputs = {{
            .name = name,
            .output = textOrRaw(nodes, nodes.member(item, u"output")),
            .isError = flagOf(nodes, item, u"is_error"),
            .createdAtMs = turn.createdAtMs,
            .path = turn.path,
        }},
    };
}

} // namespace

Turn decodeItem(const NodeTable &nodes, NodeId item)
{
    Turn turn;
    turn.path = nodes.pointer(item);
    turn.id = textOf(nodes, item, u"id");
    for (const QStringView key : {u"created_at", u"timestamp", u"time"}) {
        if (!turn.createdAtMs) {
            turn.createdAtMs = epochMs(nodes, nodes.member(item, key));
        }
    }
    const QString type = textOf(nodes, item, u"type");
    const bool looksLikeMessage =
        nodes.member(item, u"type") == json::NoNode && speakerNode(nodes, item) != json::NoNode &&
        (contentNode(nodes, item) != json::NoNode || nodes.member(item, u"content") != json::NoNode);
    if (type == QLatin1String("message") || looksLikeMessage) {
        decodeMessage(nodes, item, turn);
    } else if (type == QLatin1String("function_call")) {
        decodeCall(nodes, item, turn);
    } else if (type == QLatin1String("function_call_output")) {
        decodeOutput(nodes, item, turn);
    } else if (type == QLatin1String("agent_handoff")) {
        turn.kind = Turn::Kind::Handoff;
        turn.oldAgentId = textOf(nodes, item, u"old_agent_id");
        turn.newAgentId = textOf(nodes, item, u"new_agent_id");
    } else if (type == QLatin1String("agent_config_update")) {
        turn.kind = Turn::Kind::ConfigUpdate;
    }
    if (turn.kind == Turn::Kind::Unknown || turn.kind == Turn::Kind::ConfigUpdate) {
        turn.rawJson = rawText(nodes, item);
    }
    return turn;
}

} // namespace earshot::decoding
