// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/turn.h"
#include "json/nodetable.h"

namespace earshot::decoding {

/**
 * One item of a transcript: LiveKit's item types, and messages of other transcripts without a `type` that
 * have a speaker and a text. Everything else becomes an unknown turn with its raw JSON. An output of a tool
 * comes as a tool call with `hasCall` false; pairToolCalls() joins it with its call.
 */
[[nodiscard]] conversation::Turn decodeItem(const json::NodeTable &nodes, json::NodeId item);

} // namespace earshot::decoding
