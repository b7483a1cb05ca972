// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace earshot::fetching {

/** Where the API is and which organisation is meant. */
struct Endpoint
{
    QUrl apiUrl;            ///< such as https://api.anyreach.ai, without a trailing slash
    QString organizationId; ///< sent as X-Anyreach-Org; empty: not sent
};

/** The secret. Never logged, never shown, and sent to the API's own origin only. */
struct Credentials
{
    QByteArray token; ///< `ak_…` or `pat_…`; empty: nobody is signed in
};

} // namespace earshot::fetching
