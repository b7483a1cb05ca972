// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoapi.h"

#include "demo/conversationjson.h"
#include "demo/listfilter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <utility>

namespace earshot::demo {

namespace {

constexpr QLatin1String kList("/core/conversations");
constexpr QLatin1String kScopes("/admin/members/me/scopes");
constexpr QLatin1String kMissingOrganization("Token is missing organization claim.");
constexpr int kDefaultLimit = 50;
constexpr int kLimit = 100;
constexpr const char *kJson = "application/json";

HttpResponse failure(int status, const QJsonValue &detail)
{
    const QJsonObject body{{QStringLiteral("detail"), detail}};
    return {status, kJson, QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

HttpResponse unauthorized(const QString &detail)
{
    HttpResponse response = failure(401, detail);
    response.headers.emplaceBack("WWW-Authenticate", "Bearer");
    return response;
}

/** A 422 as FastAPI writes it: `detail` is a list. */
HttpResponse invalidLimit()
{
    return failure(422,
                   QJsonArray{QJsonObject{
                       {QStringLiteral("loc"), QJsonArray{QStringLiteral("query"), QStringLiteral("limit")}},
                       {QStringLiteral("msg"), QStringLiteral("Input should be a number from 1 to 100")},
                       {QStringLiteral("type"), QStringLiteral("value_error")},
                   }});
}

QDateTime createdAt(const QJsonObject &conversation)
{
    return QDateTime::fromString(conversation.value(u"created_at").toString(), Qt::ISODateWithMs);
}

} // namespace

DemoApi::DemoApi(const DemoLibrary &library, const RecordingStore &store, DemoTokens tokens, Clock clock)
    : m_library(library), m_store(store), m_tokens(std::move(tokens)), m_clock(std::move(clock))
{}

HttpResponse DemoApi::answer(const HttpRequest &request)
{
    const Fault fault = m_plan.times == 0 ? Fault::None : m_plan.fault;
    if (fault == Fault::None) {
        return rightAnswer(request);
    }
    if (m_plan.times > 0) {
        --m_plan.times;
    }
    return faultyAnswer(fault, request);
}

HttpResponse DemoApi::faultyAnswer(Fault fault, const HttpRequest &request) const
{
    // A fault of the body needs a body.
    HttpResponse response = rightAnswer(request.withoutHeader("if-none-match"));
    switch (fault) {
    case Fault::None:
        break;
    case Fault::Revoked:
        return unauthorized(QStringLiteral("Invalid token"));
    case Fault::MissingOrganization:
        return unauthorized(kMissingOrganization);
    case Fault::RateLimited:
    case Fault::Unavailable:
        response = fault == Fault::RateLimited ? failure(429, QStringLiteral("Too many requests"))
                                               : failure(503, QStringLiteral("Back soon"));
        if (!m_plan.retryAfter.isEmpty()) {
            response.headers.emplaceBack("Retry-After", m_plan.retryAfter);
        }
        break;
    case Fault::Hang:
        response.delivery = HttpResponse::Delivery::Stalled;
        break;
    case Fault::Drip:
        response.delivery = HttpResponse::Delivery::Dripped;
        break;
    case Fault::Reset:
        response.delivery = HttpResponse::Delivery::Reset;
        break;
    case Fault::CaptivePortal:
        return {200, "text/html; charset=utf-8", "<html><body>Welcome. Please sign in.</body></html>", {}};
    case Fault::RedirectElsewhere:
        response = plainResponse(302);
        response.headers.emplaceBack("Location", m_store.link(QStringLiteral("elsewhere")).toEncoded());
        break;
    case Fault::GarbledJson:
        response.body.chop(response.body.size() / 2);
        break;
    }
    return response;
}

HttpResponse DemoApi::rightAnswer(const HttpRequest &request) const
{
    const QByteArray authorization = request.header("authorization");
    if (!authorization.startsWith("Bearer ")) {
        return unauthorized(QStringLiteral("Missing bearer token"));
    }
    const QByteArray token = authorization.mid(7);
    if (token == m_tokens.personal) {
        const QByteArray organization = request.header("x-anyreach-org");
        if (organization.isEmpty()) {
            return unauthorized(kMissingOrganization);
        }
        if (organization != m_tokens.organizationId.toUtf8()) {
            return failure(403, QStringLiteral("Not a member of this organization"));
        }
    } else if (token != m_tokens.key && token != m_tokens.limited) {
        return unauthorized(QStringLiteral("Invalid token"));
    }
    const QString &path = request.path();
    if (path == kScopes) {
        return serve({isLimited(request) ? R"(["conversations:read"])"
                                         : R"(["conversations:read","conversations:read_sensitive"])",
                      kJson},
                     request);
    }
    if (path == kList) {
        return list(request);
    }
    if (path.startsWith(kList + u'/')) {
        return conversation(request, path.mid(kList.size() + 1));
    }
    return failure(404, QStringLiteral("Not Found"));
}

HttpResponse DemoApi::conversation(const HttpRequest &request, const QString &id) const
{
    const std::optional<QJsonObject> found = m_library.conversation(id, m_clock());
    return found ? serve({withLink(*found, request), kJson}, request)
                 : failure(404, QStringLiteral("Conversation not found"));
}

HttpResponse DemoApi::list(const HttpRequest &request) const
{
    int limit = kDefaultLimit;
    if (request.hasQueryItem(QStringLiteral("limit"))) {
        limit = request.queryItem(QStringLiteral("limit")).toInt(); // 0 when it is no number
        if (limit < 1 || limit > kLimit) {
            return invalidLimit();
        }
    }
    QDateTime before;
    if (request.hasQueryItem(QStringLiteral("cursor"))) {
        const QByteArray cursor = request.queryItem(QStringLiteral("cursor")).toLatin1();
        before =
            QDateTime::fromString(QString::fromLatin1(QByteArray::fromBase64(cursor)), Qt::ISODateWithMs);
        if (!before.isValid()) {
            return failure(400, QStringLiteral("Invalid cursor"));
        }
    }
    return serve({page(request, before, limit), kJson}, request);
}

QByteArray DemoApi::page(const HttpRequest &request, const QDateTime &before, int limit) const
{
    const QDateTime end = m_listFault == ListFault::EndlessPage ? QDateTime() : before;
    QList<QJsonObject> rows;
    const QDateTime now = m_clock();
    for (const QJsonObject &conversation : m_library.conversations(now) + m_library.archive().rows()) {
        if (rows.size() < limit && (!end.isValid() || createdAt(conversation) < end) &&
            fitsFilter(conversation, request)) {
            rows.append(conversation);
        }
    }
    if (m_listFault == ListFault::RepeatedCursor && !rows.isEmpty()) {
        rows.last()[u"created_at"] =
            now.addDays(-1).date().startOfDay(QTimeZone::utc()).toString(Qt::ISODateWithMs);
    } else if (m_listFault == ListFault::EndlessPage && !rows.isEmpty() && before.isValid()) {
        rows.last()[u"created_at"] = before.addSecs(-1).toString(Qt::ISODateWithMs);
    }
    QByteArrayList texts;
    for (const QJsonObject &row : rows) {
        texts.append(withLink(row, request));
    }
    if (m_listFault == ListFault::StrangeEntries) {
        static const QByteArrayList kStrange{"null", "\"text\"", "[1,2]", "{\"status\":\"completed\"}"};
        for (qsizetype i = 1; i < texts.size(); i += 5) {
            texts[i] = kStrange.at(i / 5 % kStrange.size());
        }
    }
    return '[' + texts.join(',') + ']';
}

bool DemoApi::isLimited(const HttpRequest &request) const
{
    return request.header("authorization") == "Bearer " + m_tokens.limited;
}

/** Without the sensitive fields for a token that may not see them. */
QByteArray DemoApi::withLink(QJsonObject conversation, const HttpRequest &request) const
{
    if (isLimited(request)) {
        for (const auto key : {u"agent", u"summary", u"initial_context", u"custom_metadata", u"conversation",
                               u"recording_details"}) {
            conversation.remove(key);
        }
    }
    const QJsonValue details = conversation.value(u"recording_details");
    if (details.isObject()) {
        const QString name = DemoLibrary::recordingName(conversation.value(u"id").toString());
        QJsonObject filled = details.toObject();
        filled[u"recording_url"] = m_store.link(name).toString(QUrl::FullyEncoded);
        conversation[u"recording_details"] = filled;
    }
    return conversationJson(conversation);
}

} // namespace earshot::demo
