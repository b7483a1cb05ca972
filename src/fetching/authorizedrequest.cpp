// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/authorizedrequest.h"

#include "fetching/origin.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <algorithm>
#include <optional>

namespace earshot::fetching {

namespace {

class RequestTexts
{
    Q_DECLARE_TR_FUNCTIONS(RequestTexts)
};

using base::Problem;
using base::ProblemKind;

/** A line break inside a header's value would add headers of someone else's choice. */
bool fitsIntoHeader(const QByteArray &value)
{
    return std::all_of(value.cbegin(), value.cend(), [](char c) { return c > ' ' && c <= '~'; });
}

std::optional<Problem> endpointProblem(const Endpoint &endpoint)
{
    const QUrl &api = endpoint.apiUrl;
    const bool isHttp = api.scheme() == QLatin1String("http");
    if (!api.isValid() || api.host().isEmpty() || (!isHttp && api.scheme() != QLatin1String("https"))) {
        return Problem{
            ProblemKind::InvalidInput,
            RequestTexts::tr("The address of the API is not an https address. Correct --api-url or "
                             "ANYREACH_API_URL.")};
    }
    if (isHttp && !isLoopback(api)) {
        return Problem{
            ProblemKind::InvalidInput,
            RequestTexts::tr("The address of the API starts with http:, so that the token could be read "
                             "on its way to %1. Use https.")
                .arg(api.host(QUrl::FullyEncoded))};
    }
    if (!fitsIntoHeader(endpoint.organizationId.toUtf8())) {
        return Problem{
            ProblemKind::InvalidInput,
            RequestTexts::tr("The organisation id holds spaces or characters that no id has. Correct it.")};
    }
    return std::nullopt;
}

std::optional<Problem> credentialsProblem(const Credentials &credentials)
{
    if (credentials.token.isEmpty()) {
        return Problem{
            ProblemKind::Unauthorized,
            RequestTexts::tr(
                "Nobody is signed in. Sign in here, or put an API key or a personal token into the "
                "environment variable ANYREACH_TOKEN or into a file that --token-file names.")};
    }
    if (!fitsIntoHeader(credentials.token)) {
        return Problem{
            ProblemKind::Unauthorized,
            RequestTexts::tr("The token holds spaces, line breaks or characters that no token has. Copy it "
                             "again and sign in with it, or give it with ANYREACH_TOKEN or --token-file.")};
    }
    return std::nullopt;
}

} // namespace

base::Result<QNetworkRequest> authorizedRequest(const QUrl &target, const Endpoint &endpoint,
                                                const Credentials &credentials, const QByteArray &userAgent)
{
    if (auto problem = endpointProblem(endpoint)) {
        return *problem;
    }
    if (auto problem = credentialsProblem(credentials)) {
        return *problem;
    }
    if (!isSameOrigin(target, endpoint.apiUrl)) {
        return Problem{
            ProblemKind::Redirected,
            RequestTexts::tr("%1 points to another server, %2. The token is not sent there. Check the "
                             "address of the API.")
                .arg(endpoint.apiUrl.host(QUrl::FullyEncoded), target.host(QUrl::FullyEncoded))};
    }
    QNetworkRequest request(target.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment));
    request.setRawHeader("Authorization", "Bearer " + credentials.token);
    if (!endpoint.organizationId.isEmpty()) {
        request.setRawHeader("X-Anyreach-Org", endpoint.organizationId.toUtf8());
    }
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", userAgent);
    return request;
}

QByteArray userAgent(const QString &version)
{
    return QStringLiteral("Earshot/%1 (%2; Qt %3)")
        .arg(version, QSysInfo::kernelType(), QLatin1String(qVersion()))
        .toLatin1();
}

} // namespace earshot::fetching
