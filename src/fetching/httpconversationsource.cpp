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

constexpr QLatin1String ListPath("/core/conversations");

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
    return fetchIfChanged(reference, {}, parent);
}

Fetch *HttpConversationSource::fetchIfChanged(const conversation::ConversationReference &reference,
                                              const QByteArray &etag, QObject *parent)
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
    return get({.encodedPath = ListPath + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id)),
                .subject = Subject::Conversation,
                .etag = etag},
               endpoint, parent);
}

Fetch *HttpConversationSource::fetchScopes(QObject *parent)
{
    return get({.encodedPath = QStringLiteral("/admin/members/me/scopes"), .subject = Subject::Scopes},
               m_endpoint, parent);
}

Fetch *HttpConversationSource::fetchPage(const ListPageRequest &page, QObject *parent)
{
    QString query = conversation::filterText(page.filter);
    const auto add = [&query](const QString &name, const QByteArray &value) {
        query += (query.isEmpty() ? QString() : QStringLiteral("&")) + name + u'=' +
                 QString::fromLatin1(value.toPercentEncoding());
    };
    add(QStringLiteral("limit"), QByteArray::number(page.limit));
    if (!page.behind.isEmpty()) {
        add(QStringLiteral("cursor"), page.behind.toUtf8().toBase64());
    }
    return get({.encodedPath = ListPath, .subject = Subject::List, .encodedQuery = query}, m_endpoint,
               parent);
}

Fetch *HttpConversationSource::get(const Question &question, const Endpoint &endpoint, QObject *parent)
{
    auto makeRequest = [endpoint, credentials = m_credentials, userAgent = m_userAgent,
                        etag = question.etag](const QUrl &target) {
        auto request = authorizedRequest(target, endpoint, credentials, userAgent);
        if (!request.hasValue() || etag.isEmpty()) {
            return request;
        }
        QNetworkRequest conditional = request.takeValue();
        conditional.setRawHeader("If-None-Match", etag);
        return base::Result(conditional);
    };
    QUrl url = addressBelow(endpoint.apiUrl, question.encodedPath);
    if (!question.encodedQuery.isEmpty()) {
        url.setQuery(question.encodedQuery, QUrl::StrictMode);
    }
    const auto known = question.etag.isEmpty() ? HttpFetch::Known::Nothing : HttpFetch::Known::Version;
    return new HttpFetch(m_manager, url, std::move(makeRequest), {question.subject, known}, m_limits, parent);
}

} // namespace earshot::fetching
