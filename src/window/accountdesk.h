// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/signinbinding.h"

namespace earshot::accounts {
class Accounts;
}

namespace earshot::session {
class Connection;
}

namespace earshot::window {

/** What a window needs to sign in, and to tell how account and connection are. All must outlive it. */
struct AccountDesk
{
    accounts::Accounts &accounts;
    session::Connection &connection;
    MakeTokenCheck makeTokenCheck;
};

} // namespace earshot::window
