// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fetching/guardedget.h"

#include <QByteArray>
#include <QUrl>

namespace earshot::fetching {

/**
 * How a recording's link and what it redirects to may be asked: each address is checked, none gets a token,
 * and what began with https stays there.
 */
class RecordingRequests final
{
public:
    /** @param apiUrl decides whether plain http to loopback is allowed. */
    RecordingRequests(QUrl apiUrl, QByteArray userAgent);

    void setApiUrl(const QUrl &apiUrl) { m_apiUrl = apiUrl; }
    /** As checkRecordingLink(). */
    [[nodiscard]] base::Result<QUrl> check(const QString &link) const;
    /** For a link that passed check(), and its redirects to any host. */
    [[nodiscard]] GuardedGet::RequestMaker makerFor(const QUrl &link) const;

private:
    QUrl m_apiUrl;
    QByteArray m_userAgent;
};

} // namespace earshot::fetching
