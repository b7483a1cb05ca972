// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "conversation/conversation.h"
#include "json/nodetable.h"

namespace earshot::decoding {

/** A reply in both forms: the typed values and the lossless nodes that they came from. */
struct DecodedConversation
{
    conversation::Conversation conversation;
    json::NodeTable nodes;
};

/**
 * Decodes the body of `GET /core/conversations/{id}` or a saved file. Lenient per field and per item: what is
 * not understood becomes an absent or wrong-type field, or an unknown turn that keeps its raw JSON. Problems:
 * NotJson, and NotAConversation when nothing in the JSON looks like a conversation. Thread-safe; large bodies
 * belong in a worker thread.
 */
[[nodiscard]] base::Result<DecodedConversation> decodeConversation(const QByteArray &body);

} // namespace earshot::decoding
