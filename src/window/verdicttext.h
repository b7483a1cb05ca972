// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/tokenverdict.h"

#include <QString>

namespace earshot::window {

/** What an API says of a token, for the user who has just given it. */
[[nodiscard]] QString verdictText(const session::TokenVerdict &verdict);

/** Name of its icon in resources/icons. */
[[nodiscard]] QString verdictIcon(const session::TokenVerdict &verdict);

} // namespace earshot::window
