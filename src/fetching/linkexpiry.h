// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QUrl>

#include <optional>

namespace earshot::fetching {

/**
 * Until when a signed link says it is valid, in UTC: `X-Amz-Date` + `X-Amz-Expires` (S3) and `X-Goog-…`
 * (Google), `Expires` or `exp` in epoch seconds (CloudFront and others), `se` in ISO 8601 (Azure). The store
 * has the last word; nothing when the link does not say.
 */
[[nodiscard]] std::optional<QDateTime> linkExpiry(const QUrl &link);

} // namespace earshot::fetching
