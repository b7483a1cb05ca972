// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace earshot::demo {

/** The moment, in epoch seconds, that stands for "now" in the files of the demonstration:
 * 2026-01-15T12:00:00Z. */
inline constexpr qint64 kAnchorS = 1'768'478'400;

/**
 * Moves every time in a conversation by the same number of seconds, so that it looks recent. A time is a
 * number within 90 days of the anchor, as epoch seconds, or a text of the form "2026-01-15T11:36:00.418Z".
 */
[[nodiscard]] QJsonObject timeShifted(const QJsonObject &conversation, qint64 seconds);

} // namespace earshot::demo
