// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fetching/tokenprobe.h"
#include "session/tokenverdict.h"

#include <QObject>

namespace earshot::session {

/**
 * Finds out whether a token works and what it may see: by its scopes, else by asking for the newest
 * conversation, since it is not documented that every kind of token may ask for its scopes.
 */
class TokenCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenCheck)

public:
    /** `probe` must outlive this object. */
    explicit TokenCheck(fetching::TokenProbe &probe, QObject *parent = nullptr);

    /** Drops the check before. */
    void check(const QUrl &apiUrl, const QString &organizationId, const QByteArray &token);
    /** No verdict comes any more. */
    void cancel();
    [[nodiscard]] bool isChecking() const { return m_fetch != nullptr; }

Q_SIGNALS:
    void finished(const earshot::session::TokenVerdict &verdict);

private:
    using Reply = base::Result<fetching::Reply>;

    void follow(fetching::Fetch *fetch, void (TokenCheck::*next)(const Reply &));
    void onScopes(const Reply &result);
    void onNewest(const Reply &result);

    fetching::TokenProbe &m_probe;
    fetching::Endpoint m_endpoint;
    fetching::Credentials m_credentials;
    fetching::Fetch *m_fetch = nullptr; ///< child; at most one runs
};

} // namespace earshot::session
