// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/httprequest.h"

#include <algorithm>

namespace earshot::demo {

namespace {

bool isToken(const QByteArray &text)
{
    static constexpr QByteArrayView kPunctuation = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               kPunctuation.contains(c);
    });
}

bool hasControlCharacter(const QByteArray &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](char c) {
        const auto byte = static_cast<uchar>(c);
        return (byte < 0x20 && c != '\t') || byte == 0x7f;
    });
}

} // namespace

std::optional<HttpRequest> HttpRequest::parse(const QByteArray &head)
{
    HttpRequest request;
    qsizetype begin = 0;
    while (begin <= head.size()) {
        qsizetype end = head.indexOf("\r\n", begin);
        if (end < 0) {
            end = head.size();
        }
        const QByteArray line = head.mid(begin, end - begin);
        if (!(begin == 0 ? request.readRequestLine(line) : request.readHeaderLine(line))) {
            return std::nullopt;
        }
        begin = end + 2;
    }
    if (!request.m_isHttp10 && !request.m_headers.contains("host")) {
        return std::nullopt;
    }
    return request;
}

bool HttpRequest::readRequestLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts.at(0)) || !parts.at(1).startsWith('/') ||
        hasControlCharacter(line)) {
        return false;
    }
    if (parts.at(2) != "HTTP/1.1" && parts.at(2) != "HTTP/1.0") {
        return false;
    }
    m_method = parts.at(0);
    const QByteArray &target = parts.at(1);
    const qsizetype mark = target.indexOf('?');
    m_path = QString::fromUtf8(QByteArray::fromPercentEncoding(mark < 0 ? target : target.left(mark)));
    if (mark >= 0) {
        m_query = QUrlQuery(QString::fromUtf8(target.mid(mark + 1)));
    }
    m_isHttp10 = parts.at(2) == "HTTP/1.0";
    return true;
}

bool HttpRequest::readHeaderLine(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.left(colon)) || hasControlCharacter(line)) {
        return false;
    }
    QByteArray &held = m_headers[line.left(colon).toLower()];
    const QByteArray value = line.mid(colon + 1).trimmed();
    held = held.isEmpty() ? value : held + ", " + value;
    return true;
}

QString HttpRequest::queryItem(const QString &name) const
{
    return m_query.queryItemValue(name, QUrl::FullyDecoded);
}

HttpRequest HttpRequest::withoutHeader(const QByteArray &name) const
{
    HttpRequest request = *this;
    request.m_headers.remove(name);
    return request;
}

bool HttpRequest::hasBody() const
{
    return m_headers.contains("transfer-encoding") || m_headers.value("content-length", "0") != "0";
}

bool HttpRequest::keepsAlive() const
{
    const QByteArray wish = m_headers.value("connection").toLower();
    return m_isHttp10 ? wish == "keep-alive" : wish != "close";
}

} // namespace earshot::demo
