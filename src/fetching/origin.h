// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace earshot::fetching {

/** Same scheme, host and port (RFC 6454); a port that is not written is the scheme's own. False for invalid
 * addresses. */
[[nodiscard]] bool isSameOrigin(const QUrl &a, const QUrl &b);

/** True when the host is this computer: `localhost`, 127.0.0.0/8 or ::1. Asks no name server. */
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace earshot::fetching
