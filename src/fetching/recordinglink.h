// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QUrl>

namespace earshot::fetching {

/**
 * Decides whether a recording's link, or an address that its server redirects to, may be opened.
 * Allowed are https, and http when both the link and the API itself are on loopback and the API is plain http
 * (the demonstration, tests). Refused are every other scheme, since QNetworkAccessManager opens `file:`,
 * `data:`, `qrc:` and (6.8) `unix+http:` as well; UNC paths and drive letters; links with a user name,
 * without a host, with control or invisible characters; hosts that are link-local or the metadata service of
 * a cloud. A host name is judged as written, not by what it resolves to.
 * @param link as received; hostile.
 * @return ProblemKind::LinkRefused with a sentence that never holds the link's query, which is a secret.
 */
[[nodiscard]] base::Result<QUrl> checkRecordingLink(const QString &link, const QUrl &apiUrl);

} // namespace earshot::fetching
