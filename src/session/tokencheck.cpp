// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tokencheck.h"

#include "session/scopeanswer.h"
#include "json/nodetablebuilder.h"

#include <utility>

namespace earshot::session {

using base::ProblemKind;

namespace {

TokenVerdict verdictOf(const base::Problem &problem)
{
    switch (problem.kind) {
    case ProblemKind::MissingOrganization:
        return {TokenVerdict::Kind::NeedsOrganization, {}, problem};
    case ProblemKind::Unauthorized:
        return {TokenVerdict::Kind::Refused, {}, problem};
    case ProblemKind::Forbidden:
        return {TokenVerdict::Kind::Powerless, {}, problem};
    default:
        return {TokenVerdict::Kind::NotAsked, {}, problem};
    }
}

/** Sensitive fields are left out for a token that may not see them; that there are none proves nothing. */
std::optional<bool> seesSensitive(const QByteArray &list)
{
    const auto parsed = json::parseJson(list);
    if (!parsed.hasValue() || parsed.value().type(json::NodeTable::root()) != json::NodeType::Array) {
        return std::nullopt;
    }
    const json::NodeTable &nodes = parsed.value();
    const json::NodeId newest = nodes.firstChild(json::NodeTable::root());
    if (newest == json::NoNode || nodes.type(newest) != json::NodeType::Object) {
        return std::nullopt;
    }
    for (const auto *key : {u"summary", u"conversation", u"recording_details", u"custom_metadata"}) {
        const json::NodeId field = nodes.member(newest, key);
        if (field != json::NoNode && nodes.type(field) != json::NodeType::Null) {
            return true;
        }
    }
    return std::nullopt;
}

} // namespace

TokenCheck::TokenCheck(fetching::TokenProbe &probe, QObject *parent) : QObject(parent), m_probe(probe)
{}

void TokenCheck::check(const QUrl &apiUrl, const QString &organizationId, const QByteArray &token)
{
    cancel();
    m_endpoint = {apiUrl, organizationId};
    m_credentials = {token};
    follow(m_probe.askForScopes(m_endpoint, m_credentials, this), &TokenCheck::onScopes);
}

void TokenCheck::cancel()
{
    delete std::exchange(m_fetch, nullptr);
    m_credentials = {};
}

void TokenCheck::follow(fetching::Fetch *fetch, void (TokenCheck::*next)(const Reply &))
{
    m_fetch = fetch;
    connect(m_fetch, &fetching::Fetch::finished, this, [this, next](const Reply &result) {
        std::exchange(m_fetch, nullptr)->deleteLater();
        (this->*next)(result);
    });
}

void TokenCheck::onScopes(const Reply &result)
{
    if (result.hasValue()) {
        if (const auto sensitive = mayReadSensitiveFields(result.value().body)) {
            Q_EMIT finished({TokenVerdict::Kind::Works, sensitive, {}});
            return;
        }
    } else if (!result.problem().httpStatus || result.problem().kind == ProblemKind::MissingOrganization) {
        Q_EMIT finished(verdictOf(result.problem()));
        return;
    }
    follow(m_probe.askForNewest(m_endpoint, m_credentials, this), &TokenCheck::onNewest);
}

void TokenCheck::onNewest(const Reply &result)
{
    if (result.hasValue()) {
        Q_EMIT finished({TokenVerdict::Kind::Works, seesSensitive(result.value().body), {}});
    } else {
        Q_EMIT finished(verdictOf(result.problem()));
    }
}

} // namespace earshot::session
