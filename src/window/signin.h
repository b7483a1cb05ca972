// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/profile.h"

#include <QByteArray>

namespace earshot::window {

/** What the user signs in with. The token is a secret. */
struct SignIn
{
    accounts::Profile profile;
    QByteArray token;
};

} // namespace earshot::window
