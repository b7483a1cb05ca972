// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace earshot::demo {

/** 32 bytes from the system's secure random numbers, as base64url text. */
[[nodiscard]] QByteArray newSecret();

} // namespace earshot::demo
