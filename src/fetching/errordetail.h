// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace earshot::fetching {

/** Longest detail that is kept, in characters. */
inline constexpr int MaxErrorDetailLength = 2'000;

/**
 * What the body of an HTTP error says, as plain text: `detail`, `error` or `message` of a JSON object, where
 * `detail` is a text, a list of validation errors `{loc, msg, type}` or an object; or the first line of plain
 * text. Empty for anything else, such as an HTML page. Hostile: show as plain text only.
 */
[[nodiscard]] QString errorDetail(const QByteArray &body, const QByteArray &contentType);

} // namespace earshot::fetching
