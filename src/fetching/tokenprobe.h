// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/endpoint.h"
#include "fetching/fetch.h"

class QNetworkAccessManager;

namespace earshot::fetching {

/** Asks an API small questions with a token that nobody is signed in with yet. */
class TokenProbe
{
public:
    virtual ~TokenProbe() = default;

    /** `GET /admin/members/me/scopes` */
    [[nodiscard]] virtual Fetch *askForScopes(const Endpoint &endpoint, const Credentials &credentials,
                                              QObject *parent) = 0;
    /** `GET /core/conversations?limit=1` */
    [[nodiscard]] virtual Fetch *askForNewest(const Endpoint &endpoint, const Credentials &credentials,
                                              QObject *parent) = 0;
};

/** Asks over HTTP. */
class HttpTokenProbe final : public TokenProbe
{
    Q_DISABLE_COPY_MOVE(HttpTokenProbe)

public:
    /** @param manager must outlive this object and every Fetch of it. @param version see userAgent(). */
    HttpTokenProbe(QNetworkAccessManager &manager, QString version);

    [[nodiscard]] Fetch *askForScopes(const Endpoint &endpoint, const Credentials &credentials,
                                      QObject *parent) override;
    [[nodiscard]] Fetch *askForNewest(const Endpoint &endpoint, const Credentials &credentials,
                                      QObject *parent) override;

private:
    QNetworkAccessManager &m_manager;
    QString m_version;
};

} // namespace earshot::fetching
