// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/replycheck.h"

#include "fetching/errordetail.h"
#include "fetching/retryafter.h"
#include "fetching/tlsfailure.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <chrono>

namespace earshot::fetching {

namespace {

class ReplyTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReplyTexts)
};

using base::Problem;
using base::ProblemKind;
using Ending = Exchange::Ending;

/** ASCII form, so that no look-alike letters of a hostile link are shown. */
QString hostOf(const Exchange &exchange)
{
    return exchange.url.host(QUrl::FullyEncoded);
}

Problem timedOut(const Exchange &exchange)
{
    return {ProblemKind::TimedOut,
            exchange.ending == Ending::Stalled
                ? ReplyTexts::tr("%1 sent nothing for too long. Check the connection and try again.")
                      .arg(hostOf(exchange))
                : ReplyTexts::tr("%1 took too long to answer. Try again later.").arg(hostOf(exchange))};
}

Problem unreachable(const QString &text, const Exchange &exchange)
{
    return {ProblemKind::Unreachable, text, exchange.errorText};
}

std::optional<Problem> checkTransport(const Exchange &exchange)
{
    if (exchange.error == QNetworkReply::ProxyAuthenticationRequiredError) {
        return unreachable(
            ReplyTexts::tr("The network's proxy server wants a sign-in, which Earshot cannot give. "
                           "Ask who runs the network."),
            exchange);
    }
    if (exchange.httpStatus != 0) {
        return std::nullopt;
    }
    if (exchange.ending == Ending::Stalled || exchange.ending == Ending::DeadlinePassed) {
        return timedOut(exchange);
    }
    const QString host = hostOf(exchange);
    switch (exchange.error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return timedOut(exchange);
    case QNetworkReply::SslHandshakeFailedError:
        return Problem{ProblemKind::TlsFailure, tlsFailureText(exchange.tlsErrors, host), exchange.errorText};
    case QNetworkReply::HostNotFoundError:
        return unreachable(
            ReplyTexts::tr("%1 was not found. Is this computer online, and is the address right?").arg(host),
            exchange);
    case QNetworkReply::ConnectionRefusedError:
        return unreachable(
            ReplyTexts::tr("%1 refuses the connection. Check the address, or try again later.").arg(host),
            exchange);
    case QNetworkReply::RemoteHostClosedError:
        return unreachable(ReplyTexts::tr("%1 ended the connection without an answer. Try again.").arg(host),
                           exchange);
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return unreachable(
            ReplyTexts::tr("The network connection was lost. Is this computer online? Try again."), exchange);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
        return unreachable(
            ReplyTexts::tr("The network's proxy server cannot be reached. Check the proxy settings of "
                           "this computer."),
            exchange);
    default:
        return unreachable(
            ReplyTexts::tr("%1 cannot be reached. Is this computer online, and is the address right?")
                .arg(host),
            exchange);
    }
}

std::optional<std::chrono::seconds> retryAfterOf(const Exchange &exchange)
{
    return retryAfter(exchange.header("Retry-After"), exchange.header("Date"),
                      QDateTime::currentDateTimeUtc());
}

QString retryText(std::optional<std::chrono::seconds> pause)
{
    using namespace std::chrono_literals;
    if (!pause || *pause <= 0s) {
        return ReplyTexts::tr("Wait a little and try again.");
    }
    return *pause < 120s ? ReplyTexts::tr("Try again in %n second(s).", nullptr, int(pause->count()))
                         : ReplyTexts::tr("Try again in %n minute(s).", nullptr,
                                          int(std::chrono::ceil<std::chrono::minutes>(*pause).count()));
}

Problem refusedLink(ProblemKind kind)
{
    return {kind, ReplyTexts::tr(
                      "The recording's link is refused; such links are valid for a short time only. Load the "
                      "conversation again to get a new one.")};
}

Problem unauthorized(Subject subject, const QString &detail)
{
    if (subject == Subject::Recording) {
        return refusedLink(ProblemKind::Unauthorized);
    }
    if (detail.contains(QLatin1String("missing organization claim"), Qt::CaseInsensitive)) {
        return {ProblemKind::MissingOrganization,
                ReplyTexts::tr("A personal token needs the organisation that it is used for. Sign in with "
                               "its id, or give it with --org or ANYREACH_ORG_ID.")};
    }
    return {
        ProblemKind::Unauthorized,
        ReplyTexts::tr("The API does not accept the token: it may be mistyped, expired or deleted. Sign in "
                       "with another one, or give it with ANYREACH_TOKEN or --token-file.")};
}

Problem notFound(Subject subject)
{
    switch (subject) {
    case Subject::Conversation:
        return {ProblemKind::NotFound,
                ReplyTexts::tr("There is no conversation with this id in the organisation. Check "
                               "the id and the organisation.")};
    case Subject::List:
        return {ProblemKind::NotFound,
                ReplyTexts::tr("There is no list of conversations at this address. Check the address of the "
                               "API.")};
    case Subject::Scopes:
        return {ProblemKind::NotFound, ReplyTexts::tr("The API does not tell which rights the token has.")};
    case Subject::Recording:
        break;
    }
    return {ProblemKind::NotFound,
            ReplyTexts::tr("The recording is not at the address that the conversation names. It "
                           "may have been deleted.")};
}

/** With places for the host and the status. */
QString rejectedText(Subject subject)
{
    switch (subject) {
    case Subject::List:
        return ReplyTexts::tr("%1 rejects the request (HTTP %2). Check the filter.");
    case Subject::Recording:
        return ReplyTexts::tr("%1 rejects the request (HTTP %2). Load the conversation again to get "
                              "another link to the recording.");
    case Subject::Conversation:
    case Subject::Scopes:
        break;
    }
    return ReplyTexts::tr("%1 rejects the request (HTTP %2). Check the id.");
}

Problem statusProblem(const Exchange &exchange, Subject subject, const QString &detail)
{
    const int status = exchange.httpStatus;
    switch (status) {
    case 401:
        return unauthorized(subject, detail);
    case 403:
        return subject == Subject::Recording
                   ? refusedLink(ProblemKind::Forbidden)
                   : Problem{ProblemKind::Forbidden,
                             ReplyTexts::tr(
                                 "The token has no right to see this. Ask an administrator for a role with "
                                 "conversations:read.")};
    case 404:
        return notFound(subject);
    case 410:
        return {ProblemKind::Gone,
                subject == Subject::Recording
                    ? ReplyTexts::tr(
                          "The recording is not there any more: its link has expired, or it was deleted.")
                    : ReplyTexts::tr("The conversation has been deleted.")};
    case 429:
        return {ProblemKind::RateLimited,
                ReplyTexts::tr("%1 has had too many requests.").arg(hostOf(exchange)) + u' ' +
                    retryText(retryAfterOf(exchange))};
    default:
        break;
    }
    if (status >= 500) {
        return {ProblemKind::ServerError,
                ReplyTexts::tr("%1 has a fault of its own (HTTP %2). Try again later.")
                    .arg(hostOf(exchange))
                    .arg(status)};
    }
    if (status >= 400) {
        return {ProblemKind::Rejected, rejectedText(subject).arg(hostOf(exchange)).arg(status)};
    }
    return {ProblemKind::Redirected,
            ReplyTexts::tr("%1 redirects in circles or to nowhere (HTTP %2). Check the address.")
                .arg(hostOf(exchange))
                .arg(status)};
}

std::optional<Problem> checkStatus(const Exchange &exchange, Subject subject)
{
    if (exchange.isSuccess()) {
        return std::nullopt;
    }
    const QString detail = errorDetail(exchange.errorBody, exchange.contentType());
    Problem problem = statusProblem(exchange, subject, detail);
    problem.detail = detail;
    if (const auto pause = retryAfterOf(exchange)) {
        problem.retryAfterMs = std::chrono::milliseconds(*pause).count();
    }
    return problem;
}

bool isJsonType(const QByteArray &type)
{
    return type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

Problem cutShort(const Exchange &exchange, Subject subject)
{
    if (subject == Subject::Recording) {
        return {
            ProblemKind::EmptyRecording,
            ReplyTexts::tr("The connection ended early: only a part of the recording arrived. Try again.")};
    }
    return unreachable(
        ReplyTexts::tr("The connection to %1 ended early: only a part of the reply arrived. Try again.")
            .arg(hostOf(exchange)),
        exchange);
}

std::optional<Problem> checkSize(const Exchange &exchange, Subject subject)
{
    if (exchange.ending == Ending::TooLarge) {
        return Problem{ProblemKind::TooLarge,
                       ReplyTexts::tr("%1 sends more than %2, which is more than Earshot takes.")
                           .arg(hostOf(exchange), QLocale().formattedDataSize(exchange.limitBytes))};
    }
    if (exchange.ending == Ending::Stalled || exchange.ending == Ending::DeadlinePassed) {
        return timedOut(exchange);
    }
    if (exchange.error != QNetworkReply::NoError) {
        return cutShort(exchange, subject);
    }
    if (subject != Subject::Recording) {
        return std::nullopt; // a packed reply has another length than announced, and Qt compares it itself
    }
    if (exchange.receivedBytes < exchange.announcedBytes) {
        return cutShort(exchange, subject);
    }
    if (exchange.receivedBytes == 0) {
        return Problem{ProblemKind::EmptyRecording,
                       ReplyTexts::tr("The recording is empty: it has no bytes.")};
    }
    return std::nullopt;
}

std::optional<Problem> firstProblem(const Exchange &exchange, Subject subject)
{
    if (exchange.ending == Ending::Cancelled) {
        return Problem{ProblemKind::Cancelled, ReplyTexts::tr("Cancelled.")};
    }
    if (exchange.refusal) {
        return exchange.refusal;
    }
    if (auto problem = checkTransport(exchange)) {
        return problem;
    }
    if (auto problem = checkStatus(exchange, subject)) {
        return problem;
    }
    if (auto problem = checkContentType(exchange, subject)) {
        return problem;
    }
    return checkSize(exchange, subject);
}

} // namespace

std::optional<Problem> checkReply(const Exchange &exchange, Subject subject)
{
    auto problem = firstProblem(exchange, subject);
    if (problem && exchange.httpStatus != 0) {
        problem->httpStatus = exchange.httpStatus;
    }
    return problem;
}

std::optional<Problem> checkContentType(const Exchange &exchange, Subject subject)
{
    const QByteArray type = exchange.contentType();
    const bool isPage = type == "text/html" || type == "application/xhtml+xml";
    if (type.isEmpty() || (subject == Subject::Recording ? !isPage : isJsonType(type))) {
        return std::nullopt;
    }
    return Problem{
        ProblemKind::WrongContentType,
        subject == Subject::Recording
            ? ReplyTexts::tr("%1 sent a web page instead of the recording.").arg(hostOf(exchange))
            : ReplyTexts::tr("%1 sent something else than JSON, such as a web page for signing in. Check the "
                             "address of the API.")
                  .arg(hostOf(exchange)),
        QString::fromUtf8(type), exchange.httpStatus};
}

} // namespace earshot::fetching
