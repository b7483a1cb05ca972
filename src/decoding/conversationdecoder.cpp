// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding/conversationdecoder.h"

#include "conversation/latencybreakdown.h"
#include "decoding/fields.h"
#include "decoding/recordingdecoder.h"
#include "decoding/transcriptdecoder.h"
#include "json/nodetablebuilder.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace earshot::decoding {

using conversation::Channel;
using conversation::Conversation;
using conversation::ConversationStatus;
using conversation::Direction;
using conversation::Turn;
using json::NodeId;
using json::NodeTable;
using json::NodeType;

namespace {

/** Every top-level key that this version reads. */
bool isKnownKey(const QString &key)
{
    static const QStringList known{
        QStringLiteral("id"),
        QStringLiteral("organization_id"),
        QStringLiteral("direction"),
        QStringLiteral("channel"),
        QStringLiteral("status"),
        QStringLiteral("user_id"),
        QStringLiteral("agent_id"),
        QStringLiteral("agent_version_id"),
        QStringLiteral("agent_number"),
        QStringLiteral("web_widget_id"),
        QStringLiteral("trunk_id"),
        QStringLiteral("duration"),
        QStringLiteral("user_turn_count"),
        QStringLiteral("created_at"),
        QStringLiteral("updated_at"),
        QStringLiteral("agent"),
        QStringLiteral("summary"),
        QStringLiteral("initial_context"),
        QStringLiteral("custom_metadata"),
        QStringLiteral("conversation"),
        QStringLiteral("recording_details"),
        QStringLiteral("recording_url"),
        QStringLiteral("audio_recording_started_at"),
        QStringLiteral("items"),
        QStringLiteral("chat_history"),
        QStringLiteral("messages"),
        QStringLiteral("transcript"),
        QStringLiteral("turns"),
    };
    return known.contains(key);
}

bool hasKnownKey(const NodeTable &nodes, NodeId object)
{
    NodeId child = nodes.firstChild(object);
    while (child != json::NoNode && !isKnownKey(nodes.key(child))) {
        child = nodes.nextSibling(child);
    }
    return child != json::NoNode;
}

/** The reply to "create a conversation" wraps the object: `{conversation: {id, …}, starting_message}`. */
NodeId unwrapped(const NodeTable &nodes, NodeId root)
{
    const auto isConversation = [&nodes](NodeId node) {
        return nodes.member(node, u"id") != json::NoNode || nodes.member(node, u"status") != json::NoNode;
    };
    const NodeId inner = nodes.member(root, u"conversation");
    return !isConversation(root) && isConversation(inner) ? inner : root;
}

void appendUnknownFields(const NodeTable &nodes, NodeId object, QStringList &fields)
{
    for (NodeId child = nodes.firstChild(object); child != json::NoNode; child = nodes.nextSibling(child)) {
        const QString key = nodes.key(child);
        if (!isKnownKey(key) && !fields.contains(key)) {
            fields += key;
        }
    }
}

void decodeMetadata(const NodeTable &nodes, NodeId object, Conversation &conversation)
{
    const auto member = [&](QStringView key) { return nodes.member(object, key); };
    conversation.id = textField(nodes, member(u"id"));
    conversation.organizationId = textField(nodes, member(u"organization_id"));
    conversation.direction = enumField<Direction>(nodes, member(u"direction"));
    conversation.channel = enumField<Channel>(nodes, member(u"channel"));
    conversation.status = enumField<ConversationStatus>(nodes, member(u"status"));
    conversation.userId = textField(nodes, member(u"user_id"));
    conversation.agentId = textField(nodes, member(u"agent_id"));
    conversation.agentVersionId = textField(nodes, member(u"agent_version_id"));
    conversation.agentNumber = textField(nodes, member(u"agent_number"));
    conversation.webWidgetId = textField(nodes, member(u"web_widget_id"));
    conversation.trunkId = textField(nodes, member(u"trunk_id"));
    conversation.durationS = integerField(nodes, member(u"duration"));
    conversation.userTurnCount = integerField(nodes, member(u"user_turn_count"));
    conversation.createdAt = timeField(nodes, member(u"created_at"));
    conversation.updatedAt = timeField(nodes, member(u"updated_at"));
    const NodeId agent = member(u"agent");
    conversation.agentState = stateOf(nodes, agent, NodeType::Object);
    conversation.agentName = textField(nodes, nodes.member(agent, u"name"));
    conversation.summary = textField(nodes, member(u"summary"));
    conversation.initialContext = textField(nodes, member(u"initial_context"));
    conversation.customMetadataState = stateOf(nodes, member(u"custom_metadata"), NodeType::Object);
}

void takeTranscript(DecodedTranscript transcript, Conversation &conversation)
{
    conversation.transcriptState = transcript.state;
    conversation.transcriptPath = std::move(transcript.path);
    conversation.turns = std::move(transcript.turns);
    conversation.slowestLatencyMs = conversation::slowestLatencyMs(conversation.turns);
}

base::Problem notAConversation()
{
    return {base::ProblemKind::NotAConversation,
            QCoreApplication::translate("earshot::decoding",
                                        "This is JSON, but nothing in it looks like a conversation."),
            {},
            {}};
}

} // namespace

base::Result<DecodedConversation> decodeConversation(const QByteArray &body)
{
    auto parsed = json::parseJson(body);
    if (!parsed.hasValue()) {
        return parsed.problem();
    }
    const NodeTable nodes = parsed.takeValue();
    constexpr NodeId root = NodeTable::root();
    Conversation conversation;
    if (nodes.type(root) == NodeType::Object) {
        if (!hasKnownKey(nodes, root)) {
            return notAConversation();
        }
        const NodeId object = unwrapped(nodes, root);
        decodeMetadata(nodes, object, conversation);
        takeTranscript(decodeTranscriptOf(nodes, object), conversation);
        conversation.recording = decodeRecording(nodes, object);
        appendUnknownFields(nodes, object, conversation.unknownFields);
        appendUnknownFields(nodes, root, conversation.unknownFields);
    } else {
        takeTranscript(decodeTranscript(nodes, root), conversation);
        const bool isTranscript =
            std::any_of(conversation.turns.cbegin(), conversation.turns.cend(),
                        [](const Turn &turn) { return turn.kind != Turn::Kind::Unknown; });
        if (!isTranscript) {
            return notAConversation();
        }
    }
    return DecodedConversation{std::move(conversation), nodes};
}

} // namespace earshot::decoding
