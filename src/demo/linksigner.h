// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrlQuery>

namespace earshot::demo {

/** Makes and checks the queries of time-limited links, as object stores do: `Expires` (epoch seconds) and
 * `Signature` (HMAC-SHA256 over path and expiry, base64url). */
class LinkSigner final
{
public:
    enum class Verdict : quint8 { Valid, Unsigned, WrongSignature, Expired };

    explicit LinkSigner(QByteArray key);

    [[nodiscard]] QUrlQuery sign(const QString &path, qint64 expiresS) const;
    /** @param expires, givenSignature as they stand in the query. A link is valid before its expiry, not at
     * it. */
    [[nodiscard]] Verdict check(const QString &path, const QString &expires, const QString &givenSignature,
                                qint64 nowS) const;

private:
    [[nodiscard]] QString signature(const QString &path, const QString &expires) const;

    QByteArray m_key;
};

} // namespace earshot::demo
