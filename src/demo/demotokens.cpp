// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demotokens.h"

#include "demo/secret.h"

namespace earshot::demo {

DemoTokens DemoTokens::make()
{
    return {.key = "ak_demo." + newSecret(),
            .limited = "ak_limited." + newSecret(),
            .personal = "pat_demo." + newSecret()};
}

} // namespace earshot::demo
