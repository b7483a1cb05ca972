// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace earshot::views {

/** What a piece of a turn means; TurnPainter gives it a colour. */
enum class Ink : quint8 { Text, Muted, AgentName, CallerName, Link, Good, Warning, Error };

/** What a part of a text means; TurnFrame gives it a look. */
enum class TextStyle : quint8 { Link, Key, String, Number, Keyword };

} // namespace earshot::views
