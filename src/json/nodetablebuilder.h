// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "json/nodetable.h"

namespace earshot::json {

/** Deepest nesting that is accepted. */
inline constexpr int MaxDepth = 1024;

/**
 * Parses a whole JSON text. A byte order mark is skipped; lone surrogates, 1e400 and integers beyond 64 bits
 * are kept as received. Refused with ProblemKind::NotJson, the text naming line and column: anything that is
 * not RFC 8259 JSON, bytes that are not UTF-8, nesting deeper than MaxDepth, trailing bytes, an empty text.
 * Thread-safe; large bodies belong in a worker thread.
 */
[[nodiscard]] base::Result<NodeTable> parseJson(QByteArray bytes);

} // namespace earshot::json
