// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earshot::itemmodels {

/**
 * What a configuration change changed, in words: "new instructions; tools added: a, b". The change as
 * received where that does not tell. Holds text as received, which is hostile. (LiveKit's
 * `agent_config_update`.)
 */
[[nodiscard]] QString configText(const QString &rawJson);

} // namespace earshot::itemmodels
