// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/tlsfailure.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace earshot::fetching {

namespace {

class TlsTexts
{
    Q_DECLARE_TR_FUNCTIONS(TlsTexts)
};

bool hasOne(const QList<QSslError::SslError> &errors, std::initializer_list<QSslError::SslError> wanted)
{
    return std::any_of(wanted.begin(), wanted.end(),
                       [&errors](QSslError::SslError error) { return errors.contains(error); });
}

} // namespace

QString tlsFailureText(const QList<QSslError::SslError> &errors, const QString &host)
{
    const QString nothingSent = u' ' + TlsTexts::tr("Nothing was sent.");
    if (hasOne(errors, {QSslError::CertificateNotYetValid, QSslError::CertificateExpired})) {
        return TlsTexts::tr("The certificate of %1 is not valid at this computer's date and time. Check the "
                            "clock; if it is right, the certificate has expired and %1 has to renew it.")
                   .arg(host) +
               nothingSent;
    }
    if (hasOne(errors, {QSslError::SelfSignedCertificateInChain, QSslError::SelfSignedCertificate,
                        QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToGetIssuerCertificate,
                        QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted})) {
        return TlsTexts::tr(
                   "Whoever signed the certificate of %1 is unknown to this computer. Many companies "
                   "look into secure connections with a certificate of their own: ask who runs the "
                   "network for its CA file and name it in the network settings.")
                   .arg(host) +
               nothingSent;
    }
    if (errors.contains(QSslError::HostNameMismatch)) {
        return TlsTexts::tr("Another server answered in place of %1: the certificate has another name. Check "
                            "the address, and whether the network wants a sign-in of its own.")
                   .arg(host) +
               nothingSent;
    }
    return TlsTexts::tr("No secure connection to %1 could be made, so nothing was sent. Check the address "
                        "and this computer's clock and certificates.")
        .arg(host);
}

} // namespace earshot::fetching
