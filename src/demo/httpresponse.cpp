// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/httpresponse.h"

#include <QLocale>

namespace earshot::demo {

namespace {

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 206:
        return "Partial Content";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 416:
        return "Range Not Satisfiable";
    case 422:
        return "Unprocessable Content";
    case 503:
        return "Service Unavailable";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Unknown";
    }
}

} // namespace

QByteArray HttpResponse::toBytes(Body wanted, bool keepAlive, const QDateTime &now) const
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    const auto add = [&bytes](const QByteArray &name, const QByteArray &value) {
        bytes += name + ": " + value + "\r\n";
    };
    add("Date", QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1());
    add("Server", "Earshot-Demo");
    if (!contentType.isEmpty()) {
        add("Content-Type", contentType);
    }
    for (const auto &[name, value] : headers) {
        add(name, value);
    }
    if (status != 304) { // its length would be that of the answer with a body, which is not sent
        add("Content-Length", QByteArray::number(body.size()));
    }
    add("Connection", keepAlive ? "keep-alive" : "close");
    bytes += "\r\n";
    if (wanted == Body::Sent) {
        bytes += body;
    }
    return bytes;
}

HttpResponse plainResponse(int status)
{
    return {status, "text/plain; charset=utf-8", reasonPhrase(status) + '\n', {}};
}

} // namespace earshot::demo
