// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/conversationlistsource.h"
#include "fetching/conversationsource.h"
#include "fetching/endpoint.h"
#include "fetching/fetchlimits.h"
#include "fetching/replycheck.h"

class QNetworkAccessManager;

namespace earshot::fetching {

/** Conversations from the API: `GET {api}/core/conversations/{id}`, and their list without the id. */
class HttpConversationSource final : public ConversationSource, public ConversationListSource
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
    [[nodiscard]] Fetch *fetchIfChanged(const conversation::ConversationReference &reference,
                                        const QByteArray &etag, QObject *parent) override;
    [[nodiscard]] Fetch *fetchScopes(QObject *parent) override;
    [[nodiscard]] Fetch *fetchPage(const ListPageRequest &page, QObject *parent) override;

private:
    /** What to ask the API, below its address. */
    struct Question
    {
        QString encodedPath;
        Subject subject = Subject::Conversation;
        QString encodedQuery = {};
        QByteArray etag = {}; ///< not empty: only when it is no longer this
    };

    [[nodiscard]] Fetch *get(const Question &question, const Endpoint &endpoint, QObject *parent);

    QNetworkAccessManager &m_manager;
    Endpoint m_endpoint;
    Credentials m_credentials;
    QByteArray m_userAgent;
    FetchLimits m_limits;
};

} // namespace earshot::fetching
