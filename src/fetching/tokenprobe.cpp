// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/tokenprobe.h"

#include "fetching/fetchlimits.h"
#include "fetching/httpconversationsource.h"

#include <utility>

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

HttpTokenProbe::HttpTokenProbe(QNetworkAccessManager &manager, QString version)
    : m_manager(manager), m_version(std::move(version))
{}

Fetch *HttpTokenProbe::askForScopes(const Endpoint &endpoint, const Credentials &credentials, QObject *parent)
{
    return HttpConversationSource(m_manager, endpoint, credentials, m_version, probeLimits())
        .fetchScopes(parent);
}

Fetch *HttpTokenProbe::askForNewest(const Endpoint &endpoint, const Credentials &credentials, QObject *parent)
{
    return HttpConversationSource(m_manager, endpoint, credentials, m_version, probeLimits())
        .fetchPage({{}, {}, 1}, parent);
}

} // namespace earshot::fetching
