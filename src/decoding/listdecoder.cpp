// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/listdecoder.h"

#include "decoding/fields.h"
#include "decoding/recordingdecoder.h"
#include "json/nodetablebuilder.h"

#include <QCoreApplication>

namespace earshot::decoding {

using conversation::Channel;
using conversation::ConversationStatus;
using conversation::ConversationSummary;
using conversation::Direction;
using json::NodeId;
using json::NodeTable;
using json::NodeType;

namespace {

/** A row shows a line of it, its tooltip some more; a hundred thousand rows must stay small. */
constexpr qsizetype LongestSummary = 600;

class ListTexts
{
    Q_DECLARE_TR_FUNCTIONS(ListTexts)
};

NodeId listIn(const NodeTable &nodes)
{
    constexpr NodeId root = NodeTable::root();
    if (nodes.type(root) == NodeType::Array) {
        return root;
    }
    for (const QStringView key : {u"conversations", u"items", u"data", u"results"}) {
        if (const NodeId list = nodes.member(root, key); isType(nodes, list, NodeType::Array)) {
            return list;
        }
    }
    return json::NoNode;
}

std::optional<qint64> countOf(const NodeTable &nodes, NodeId object, QStringView key)
{
    const auto field = integerField(nodes, nodes.member(object, key));
    return field.hasValue() ? std::optional(field.value()) : std::nullopt;
}

/** Nothing when the list does not fill the field, or the token may not read it: absent and null look alike.
 */
std::optional<bool> hasRecording(const NodeTable &nodes, NodeId object)
{
    const NodeId details = nodes.member(object, u"recording_details");
    if (isType(nodes, details, NodeType::Object) ||
        isType(nodes, nodes.member(object, u"recording_url"), NodeType::String)) {
        return !decodeRecording(nodes, object).link.isEmpty();
    }
    return std::nullopt;
}

ConversationSummary decodeEntry(const NodeTable &nodes, NodeId entry)
{
    ConversationSummary summary;
    summary.id = textOf(nodes, entry, u"id");
    summary.status = ConversationStatus::fromText(textOf(nodes, entry, u"status"));
    summary.channel = Channel::fromText(textOf(nodes, entry, u"channel"));
    summary.direction = Direction::fromText(textOf(nodes, entry, u"direction"));
    summary.callerId = textOf(nodes, entry, u"user_id");
    summary.agentId = textOf(nodes, entry, u"agent_id");
    summary.agentName = textOf(nodes, nodes.member(entry, u"agent"), u"name");
    summary.agentNumber = textOf(nodes, entry, u"agent_number");
    summary.durationS = countOf(nodes, entry, u"duration");
    summary.userTurnCount = countOf(nodes, entry, u"user_turn_count");
    summary.createdAt = timeField(nodes, nodes.member(entry, u"created_at")).valueOr({});
    summary.summary = textOf(nodes, entry, u"summary").left(LongestSummary);
    summary.hasRecording = hasRecording(nodes, entry);
    return summary;
}

/** As received, since the API wants the very text back; a number as its digits. */
QString createdAtText(const NodeTable &nodes, NodeId entry)
{
    const NodeId node = nodes.member(entry, u"created_at");
    if (isType(nodes, node, NodeType::Number)) {
        return rawText(nodes, node);
    }
    return node == json::NoNode ? QString() : nodes.string(node);
}

} // namespace

base::Result<DecodedPage> decodeConversationPage(const QByteArray &body)
{
    auto parsed = json::parseJson(body);
    if (!parsed.hasValue()) {
        return parsed.problem();
    }
    const NodeTable nodes = parsed.takeValue();
    const NodeId list = listIn(nodes);
    if (list == json::NoNode) {
        return base::Problem{base::ProblemKind::NotAConversation,
                             ListTexts::tr("The reply is JSON, but no list of conversations.")};
    }
    DecodedPage page;
    for (NodeId entry = nodes.firstChild(list); entry != json::NoNode; entry = nodes.nextSibling(entry)) {
        ++page.received;
        if (const QString createdAt = createdAtText(nodes, entry); !createdAt.isEmpty()) {
            page.lastCreatedAt = createdAt;
        }
        if (textOf(nodes, entry, u"id").isEmpty()) {
            ++page.unreadable;
        } else {
            page.conversations.append(decodeEntry(nodes, entry));
        }
    }
    return page;
}

} // namespace earshot::decoding
