// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "fetching/exchange.h"

#include <optional>

namespace earshot::fetching {

/** What was asked for; the sentences differ by it. */
enum class Subject : quint8 { Conversation, List, Scopes, Recording };

/**
 * Judges a finished exchange in a fixed order: cancelled, refused address, transport, HTTP code, content
 * type, size. Whether the body is JSON and a conversation is for decoding to say.
 * @return nothing when the body is whole and of a type that `subject` may have.
 */
[[nodiscard]] std::optional<base::Problem> checkReply(const Exchange &exchange, Subject subject);

/** The content type step alone, for the moment when only the head of a success is there. */
[[nodiscard]] std::optional<base::Problem> checkContentType(const Exchange &exchange, Subject subject);

} // namespace earshot::fetching
