// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "fetching/headers.h"

#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QSslError>
#include <QUrl>

#include <optional>

namespace earshot::fetching {

/** How one request went: all that is needed to judge it, without the body of a success. */
struct Exchange
{
    enum class Ending : quint8 {
        Answered,  ///< the server or the network ended it
        Cancelled, ///< we were asked to
        Stalled,   ///< no byte for too long
        DeadlinePassed,
        TooLarge, ///< announced or received more than `limitBytes`
    };

    Ending ending = Ending::Answered;
    QUrl url;                             ///< the address asked last
    std::optional<base::Problem> refusal; ///< why `url` was not asked at all
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText;                    ///< of Qt or the TLS library
    QList<QSslError::SslError> tlsErrors; ///< why the certificate was not trusted
    Headers requestHeaders;               ///< fit to be shown
    int httpStatus = 0;                   ///< 0: no answer came
    QByteArray reason;                    ///< what the server said beside the code, such as "OK"
    Headers headers;
    QByteArray errorBody;       ///< the beginning of the body when `httpStatus` is no success
    qint64 announcedBytes = -1; ///< Content-Length; -1 when not given
    qint64 receivedBytes = 0;   ///< of the body of a success, unpacked
    qint64 limitBytes = 0;

    [[nodiscard]] bool isSuccess() const { return httpStatus >= 200 && httpStatus < 300; }
    /** Value of the first header of that name; empty when there is none. */
    [[nodiscard]] QByteArray header(const char *name) const { return headerValue(headers, name); }
    /** Media type in lower case, without parameters. */
    [[nodiscard]] QByteArray contentType() const
    {
        return header("Content-Type").split(';').constFirst().trimmed().toLower();
    }
};

} // namespace earshot::fetching
