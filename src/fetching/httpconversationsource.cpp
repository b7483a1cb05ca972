// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/httpconversationsource.h"

#include "fetching/authorizedrequest.h"
#include "fetching/failedfetch.h"
#include "fetching/httpfetch.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>

#include <utility>

namespace earshot::fetching {

namespace {

class SourceTexts
{
    Q_DECLARE_TR_FUNCTIONS(SourceTexts)
};

/** `encodedPath` below the API's address, which may have a path of its own. */
QUrl addressBelow(const QUrl &api, const QString &encodedPath)
{
    QUrl url = api.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    // Strict: a tolerant parser would "repair" a percent sign of the id.
    url.setPath(url.path(QUrl::FullyEncoded) + encodedPath, QUrl::StrictMode);
    return url;
}

} // namespace

HttpConversationSource::HttpConversationSource(QNetworkAccessManager &manager, Endpoint endpoint,
                                               Credentials credentials, const QString &version,
                                               const FetchLimits &limits)
    : m_manager(manager)
    , m_endpoint(std::move(endpoint))
    , m_credentials(std::move(credentials))
    , m_userAgent(userAgent(version))
    , m_limits(limits)
{
    // Each request says so too; this is for the case that one ever does not.
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void HttpConversationSource::signIn(Endpoint endpoint, Credentials credentials)
{
    m_endpoint = std::move(endpoint);
    m_credentials = std::move(credentials);
}

Fetch *HttpConversationSource::fetch(const conversation::ConversationReference &reference, QObject *parent)
{
    const QString &id = reference.id;
    if (id.isEmpty() || id == QLatin1String(".") || id == QLatin1String("..")) {
        return new FailedFetch(
            {base::ProblemKind::InvalidInput, SourceTexts::tr("This is not the id of a conversation.")},
            parent);
    }
    Endpoint endpoint = m_endpoint;
    if (!reference.organizationId.isEmpty()) {
        endpoint.organizationId = reference.organizationId;
    }
    return get(QStringLiteral("/core/conversations/") + QString::fromLatin1(QUrl::toPercentEncoding(id)),
               endpoint, Subject::Conversation, parent);
}

Fetch *HttpConversationSource::fetchScopes(QObject *parent)
{
    return get(QStringLiteral("/admin/members/me/scopes"), m_endpoint, Subject::Scopes, parent);
}

Fetch *HttpConversationSource::get(const QString &encodedPath, const Endpoint &endpoint, Subject subject,
                                   QObject *parent)
{
    auto makeRequest = [endpoint, credentials = m_credentials, userAgent = m_userAgent](const QUrl &target) {
        return authorizedRequest(target, endpoint, credentials, userAgent);
    };
    return new HttpFetch(m_manager, addressBelow(endpoint.apiUrl, encodedPath), std::move(makeRequest),
                         subject, m_limits, parent);
}

} // namespace earshot::fetching
