// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrlQuery>

#include <optional>

namespace earshot::demo {

/** The head of one HTTP/1.x request. */
class HttpRequest final
{
public:
    /**
     * Reads a request line and its header lines (RFC 9112), without the empty line that ends them.
     * @return nothing for what is not a request: the answer is 400.
     */
    [[nodiscard]] static std::optional<HttpRequest> parse(const QByteArray &head);

    [[nodiscard]] const QByteArray &method() const { return m_method; }
    /** Percent-decoded, begins with a slash. */
    [[nodiscard]] const QString &path() const { return m_path; }
    /** Value of a query item, percent-decoded; empty when there is none. */
    [[nodiscard]] QString queryItem(const QString &name) const;
    [[nodiscard]] bool hasQueryItem(const QString &name) const { return m_query.hasQueryItem(name); }
    /** @param name in lower case. Values of a repeated header are joined by ", ". */
    [[nodiscard]] QByteArray header(const QByteArray &name) const { return m_headers.value(name); }
    [[nodiscard]] const QHash<QByteArray, QByteArray> &headers() const { return m_headers; }
    /** The same request without a header. @param name in lower case. */
    [[nodiscard]] HttpRequest withoutHeader(const QByteArray &name) const;
    [[nodiscard]] bool hasBody() const;
    /** Whether the client wants to send another request over the same connection. */
    [[nodiscard]] bool keepsAlive() const;

private:
    HttpRequest() = default;
    [[nodiscard]] bool readRequestLine(const QByteArray &line);
    [[nodiscard]] bool readHeaderLine(const QByteArray &line);

    QByteArray m_method;
    QString m_path;
    QUrlQuery m_query;
    bool m_isHttp10 = false;
    QHash<QByteArray, QByteArray> m_headers; ///< by name in lower case
};

} // namespace earshot::demo
