// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/turn.h"
#include "json/nodetable.h"

namespace earshot::decoding {

/**
 * Gives a message its e-mail fields and attachments, when it has any. Where they stand is not documented: the
 * item, its `extra` and an `email` in either are read.
 */
void decodeEmail(const json::NodeTable &nodes, json::NodeId item, conversation::Turn &turn);

} // namespace earshot::decoding
