// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocale;

namespace earshot::views {

/** How much has arrived, such as "1.2 MB of 3.4 MB"; a `total` below 1 means that it is not known. */
[[nodiscard]] QString receivedText(qint64 receivedBytes, qint64 totalBytes, const QLocale &locale);

} // namespace earshot::views
