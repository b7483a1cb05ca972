// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/tokenprobe.h"

#include "fetching/authorizedrequest.h"
#include "fetching/fetchlimits.h"
#include "fetching/httpfetch.h"

#include <QNetworkAccessManager>

namespace earshot::fetching {

namespace {

/** Somebody waits for it in front of a form. */
FetchLimits probeLimits()
{
    FetchLimits limits;
    limits.stall = std::chrono::seconds(10);
    limits.deadline = std::chrono::seconds(20);
    return limits;
}

} // namespace

HttpTokenProbe::HttpTokenProbe(QNetworkAccessManager &manager, const QString &version)
    : m_manager(manager), m_userAgent(userAgent(version))
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

Fetch *HttpTokenProbe::askForScopes(const Endpoint &endpoint, const Credentials &credentials, QObject *parent)
{
    return ask(QStringLiteral("/admin/members/me/scopes"), {}, endpoint, credentials, parent);
}

Fetch *HttpTokenProbe::askForNewest(const Endpoint &endpoint, const Credentials &credentials, QObject *parent)
{
    return ask(QStringLiteral("/core/conversations"), QStringLiteral("limit=1"), endpoint, credentials,
               parent);
}

Fetch *HttpTokenProbe::ask(const QString &path, const QString &query, const Endpoint &endpoint,
                           const Credentials &credentials, QObject *parent)
{
    QUrl url = endpoint.apiUrl.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    url.setPath(url.path(QUrl::FullyEncoded) + path, QUrl::StrictMode);
    url.setQuery(query);
    auto makeRequest = [endpoint, credentials, agent = m_userAgent](const QUrl &target) {
        return authorizedRequest(target, endpoint, credentials, agent);
    };
    return new HttpFetch(m_manager, url, std::move(makeRequest), {Subject::Scopes}, probeLimits(), parent);
}

} // namespace earshot::fetching
