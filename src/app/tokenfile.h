// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace earshot::app {

/** The first line of a file, trimmed. Problems: FileUnreadable, and InvalidInput when the line cannot be a
 * token. */
[[nodiscard]] base::Result<QByteArray> readTokenFile(const QString &path);

} // namespace earshot::app
