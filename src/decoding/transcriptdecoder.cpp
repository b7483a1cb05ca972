// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoding/transcriptdecoder.h"

#include "decoding/fields.h"
#include "decoding/itemdecoder.h"
#include "decoding/toolcallpairing.h"
#include "json/nodetablebuilder.h"

#include <array>
#include <utility>

namespace earshot::decoding {

using conversation::FieldState;
using conversation::Turn;
using json::NodeId;
using json::NodeTable;
using json::NodeType;

namespace {

constexpr std::array<QStringView, 5> ListKeys{u"items", u"chat_history", u"messages", u"transcript",
                                              u"turns"};

/** The list under one of the usual keys of an object, or of an object under one of them. */
NodeId listUnderKeys(const NodeTable &nodes, NodeId object)
{
    for (const NodeType wanted : {NodeType::Array, NodeType::Object}) {
        for (const QStringView key : ListKeys) {
            const NodeId child = nodes.member(object, key);
            if (!isType(nodes, child, wanted)) {
                continue;
            }
            const NodeId list = wanted == NodeType::Array ? child : listUnderKeys(nodes, child);
            if (list != json::NoNode) {
                return list;
            }
        }
    }
    return json::NoNode;
}

NodeId findList(const NodeTable &nodes, NodeId value)
{
    if (nodes.type(value) == NodeType::Array) {
        return value;
    }
    NodeId list = listUnderKeys(nodes, value);
    for (NodeId child = nodes.firstChild(value); list == json::NoNode && child != json::NoNode;
         child = nodes.nextSibling(child)) {
        list = listUnderKeys(nodes, child);
    }
    return list;
}

QList<Turn> decodeItems(const NodeTable &nodes, NodeId list)
{
    QList<Turn> turns;
    turns.reserve(nodes.childCount(list));
    for (NodeId item = nodes.firstChild(list); item != json::NoNode; item = nodes.nextSibling(item)) {
        turns += decodeItem(nodes, item);
    }
    return pairToolCalls(turns);
}

DecodedTranscript decodeList(const NodeTable &nodes, NodeId list)
{
    return {FieldState::Present, nodes.pointer(list), decodeItems(nodes, list)};
}

DecodedTranscript decodeEmbedded(const NodeTable &nodes, NodeId string)
{
    const auto embedded = json::parseJson(nodes.string(string).toUtf8());
    const NodeId list = embedded.hasValue() ? findList(embedded.value(), NodeTable::root()) : json::NoNode;
    if (list == json::NoNode) {
        return {FieldState::WrongType, {}, {}};
    }
    DecodedTranscript transcript{FieldState::Present, nodes.pointer(string),
                                 decodeItems(embedded.value(), list)};
    for (Turn &turn : transcript.turns) {
        turn.pathInText = std::exchange(turn.path, transcript.path);
        for (auto &output : turn.toolCall.outputs) {
            output.pathInText = std::exchange(output.path, transcript.path);
        }
    }
    return transcript;
}

} // namespace

DecodedTranscript decodeTranscript(const NodeTable &nodes, NodeId value)
{
    if (isType(nodes, value, NodeType::String)) {
        return decodeEmbedded(nodes, value);
    }
    DecodedTranscript transcript;
    transcript.state = stateOf(nodes, value, NodeType::Object);
    if (transcript.state != FieldState::Present && !isType(nodes, value, NodeType::Array)) {
        return transcript;
    }
    const NodeId list = findList(nodes, value);
    if (list != json::NoNode) {
        return decodeList(nodes, list);
    }
    if (nodes.childCount(value) > 0) {
        transcript.state = FieldState::WrongType;
    }
    return transcript;
}

DecodedTranscript decodeTranscriptOf(const NodeTable &nodes, NodeId conversation)
{
    DecodedTranscript transcript = decodeTranscript(nodes, nodes.member(conversation, u"conversation"));
    if (transcript.turns.isEmpty()) {
        const NodeId list = listUnderKeys(nodes, conversation);
        if (list != json::NoNode) {
            return decodeList(nodes, list);
        }
    }
    return transcript;
}

} // namespace earshot::decoding
