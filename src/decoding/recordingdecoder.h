// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/recording.h"
#include "json/nodetable.h"

namespace earshot::decoding {

/**
 * What a conversation's object says of its recording. The inside of `recording_details` is not documented,
 * so:
 * - Link: the string under `recording_url`, in the details or beside them, whatever its scheme; else the best
 * link anywhere in the details: https before all others, then sound files, whole recordings before single
 * tracks, keys that speak of a link.
 * - Start: a time under a key with the word "start…" anywhere in the details, best in the object that holds
 * the link; else under a key with "recording" and "start…" beside the details or in `conversation` (the
 * session report of LiveKit); else an "end" minus a duration of the same object. Never guessed from anything
 * else.
 * - Duration: a number under a key with the word "duration". A unit in the key (`ms`, `ns`, `us`, `s`,
 * `seconds`, …) counts, else its size: up to 21,600 (six hours) seconds, below 1e8 milliseconds, else
 * nanoseconds.
 */
[[nodiscard]] conversation::Recording decodeRecording(const json::NodeTable &nodes,
                                                      json::NodeId conversation);

} // namespace earshot::decoding
