// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/turn.h"

namespace earshot::decoding {

/**
 * Joins every output with its call by `call_id`, at the call's place; the order stays otherwise. An id that
 * is used again: an output belongs to the latest call before it, else to the first one behind it. Outputs
 * without a call, or without an id, stay turns of their own.
 */
[[nodiscard]] QList<conversation::Turn> pairToolCalls(const QList<conversation::Turn> &turns);

} // namespace earshot::decoding
