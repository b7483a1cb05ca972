// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/networkuse.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkProxy>
#include <QSslConfiguration>

namespace earshot::fetching {

namespace {

class NetworkTexts
{
    Q_DECLARE_TR_FUNCTIONS(NetworkTexts)
};

using base::Problem;
using base::ProblemKind;

/** Bundles of the whole world have some 200 kB. */
constexpr qint64 MostCaBytes = 8LL * 1024 * 1024;

void useProxy(bool usesSystemProxy)
{
    QNetworkProxyFactory::setUseSystemConfiguration(usesSystemProxy);
    if (!usesSystemProxy) {
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    }
}

} // namespace

base::Result<QList<QSslCertificate>> readCaFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Problem{ProblemKind::FileUnreadable,
                       NetworkTexts::tr("The CA file %1 cannot be read: %2.").arg(path, file.errorString())};
    }
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(file.read(MostCaBytes), QSsl::Pem);
    if (certificates.isEmpty()) {
        return Problem{ProblemKind::InvalidInput,
                       NetworkTexts::tr("The CA file %1 holds no certificate in PEM form.").arg(path)};
    }
    return certificates;
}

std::optional<Problem> useNetwork(const base::NetworkSettings &settings)
{
    useProxy(settings.usesSystemProxy);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates());
    std::optional<Problem> problem;
    if (!settings.caFile.isEmpty()) {
        const auto certificates = readCaFile(settings.caFile);
        if (certificates.hasValue()) {
            tls.addCaCertificates(certificates.value());
        } else {
            problem = certificates.problem();
        }
    }
    QSslConfiguration::setDefaultConfiguration(tls);
    return problem;
}

} // namespace earshot::fetching
