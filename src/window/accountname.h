// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/profile.h"

#include <QString>

namespace earshot::window {

/** How a profile is called where it has no name: by its API's host and its organisation. For display. */
[[nodiscard]] QString accountName(const accounts::Profile &profile);

/** Where its token is kept. */
[[nodiscard]] QString secretPlaceText(accounts::SecretPlace place);

} // namespace earshot::window
