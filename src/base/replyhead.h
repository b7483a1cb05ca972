// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>

namespace earshot::base {

/** How a reply was asked for and how it came, fit to be shown: without tokens, cookies and signatures. */
struct ReplyHead
{
    using Header = QPair<QByteArray, QByteArray>;

    QString
        requestLine; ///< such as "GET https://api.anyreach.ai/core/conversations/1 HTTP/1.1"; hostile text
    QList<Header> requestHeaders;
    int httpStatus = 0; ///< 0: it did not come by HTTP
    QByteArray reason;  ///< such as "OK"
    QList<Header> headers;
    QDateTime askedAt;  ///< in UTC
    qint64 headMs = -1; ///< until the head was there; -1: not known
    qint64 elapsedMs = 0;
    qint64 bodyBytes = 0; ///< unpacked

    bool operator==(const ReplyHead &) const = default;
};

} // namespace earshot::base
