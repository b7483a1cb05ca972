// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/headers.h"

namespace earshot::fetching {

/**
 * Headers fit to be shown. In place of what may be a secret (credentials, cookies, keys, tokens, signatures)
 * stands that it is not shown; addresses lose their query, where links are signed.
 */
[[nodiscard]] Headers shownHeaders(const Headers &headers);

} // namespace earshot::fetching
