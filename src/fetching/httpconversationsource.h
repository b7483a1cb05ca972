// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/conversationsource.h"
#include "fetching/endpoint.h"
#include "fetching/fetchlimits.h"
#include "fetching/replycheck.h"

class QNetworkAccessManager;

namespace earshot::fetching {

/** Conversations from the API: `GET {api}/core/conversations/{id}`. */
class HttpConversationSource final : public ConversationSource
{
    Q_DISABLE_COPY_MOVE(HttpConversationSource)

public:
    /**
     * @param manager must outlive this object and every Fetch of it.
     * @param version of the program, for the User-Agent.
     */
    HttpConversationSource(QNetworkAccessManager &manager, Endpoint endpoint, Credentials credentials,
                           const QString &version, const FetchLimits &limits = {});

    /** Signs in anew, here or elsewhere: for requests that start from now on. */
    void signIn(Endpoint endpoint, Credentials credentials);

    /** The reference's organization, if it names one, replaces the endpoint's. */
    [[nodiscard]] Fetch *fetch(const conversation::ConversationReference &reference,
                               QObject *parent) override;
    [[nodiscard]] Fetch *fetchScopes(QObject *parent) override;

private:
    [[nodiscard]] Fetch *get(const QString &encodedPath, const Endpoint &endpoint, Subject subject,
                             QObject *parent);

    QNetworkAccessManager &m_manager;
    Endpoint m_endpoint;
    Credentials m_credentials;
    QByteArray m_userAgent;
    FetchLimits m_limits;
};

} // namespace earshot::fetching
