// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/linksigner.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <utility>

namespace earshot::demo {

LinkSigner::LinkSigner(QByteArray key) : m_key(std::move(key))
{}

QUrlQuery LinkSigner::sign(const QString &path, qint64 expiresS) const
{
    const QString expires = QString::number(expiresS);
    return {{QStringLiteral("Expires"), expires}, {QStringLiteral("Signature"), signature(path, expires)}};
}

LinkSigner::Verdict LinkSigner::check(const QString &path, const QString &expires,
                                      const QString &givenSignature, qint64 nowS) const
{
    if (expires.isEmpty() || givenSignature.isEmpty()) {
        return Verdict::Unsigned;
    }
    if (givenSignature != signature(path, expires)) {
        return Verdict::WrongSignature;
    }
    return nowS < expires.toLongLong() ? Verdict::Valid : Verdict::Expired;
}

QString LinkSigner::signature(const QString &path, const QString &expires) const
{
    const QByteArray text = path.toUtf8() + '\n' + expires.toUtf8();
    return QString::fromLatin1(QMessageAuthenticationCode::hash(text, m_key, QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace earshot::demo
