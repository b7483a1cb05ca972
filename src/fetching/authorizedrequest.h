// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fetching/endpoint.h"

#include <QNetworkRequest>

namespace earshot::fetching {

/**
 * The only place that attaches the token, and only to a request for the API's own origin.
 * @param target the address to ask: built from the endpoint, or named by a redirect and thus hostile.
 * @param userAgent see userAgent().
 * @return the problem in words when there is no token, when token or organization cannot stand in a header,
 * when the API's address is not https (plain http is for loopback only), or when `target` is of another
 * origin (ProblemKind::Redirected).
 */
[[nodiscard]] base::Result<QNetworkRequest> authorizedRequest(const QUrl &target, const Endpoint &endpoint,
                                                              const Credentials &credentials,
                                                              const QByteArray &userAgent);

/** The User-Agent of the program: name and version, system, version of Qt. */
[[nodiscard]] QByteArray userAgent(const QString &version);

} // namespace earshot::fetching
