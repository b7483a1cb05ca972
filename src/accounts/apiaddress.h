// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QUrl>

namespace earshot::accounts {

/**
 * An address of the API as a user types it, without blanks and slashes at its end. The token travels to it,
 * so plain http is for this computer only.
 * @return InvalidInput with a sentence why it is none.
 */
[[nodiscard]] base::Result<QUrl> parseApiAddress(const QString &text);

} // namespace earshot::accounts
