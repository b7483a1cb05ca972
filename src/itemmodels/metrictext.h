// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/turn.h"

#include <QStringList>

namespace earshot::itemmodels {

/** Every metric of a message, a line each, as "LLM, time to first token: 420 ms". Safe to show as plain text.
 */
[[nodiscard]] QStringList metricLines(const conversation::Turn &turn);

} // namespace earshot::itemmodels
