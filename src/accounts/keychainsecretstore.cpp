// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keychainsecretstore.h"

#include "accounts/keychainjob.h"

#include <qt6keychain/keychain.h>

namespace earshot::accounts {

namespace {

/** What keychain programs list the entries under. */
QString service()
{
    return QStringLiteral("app.earshot.Earshot");
}

} // namespace

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds patience) : m_patience(patience)
{}

SecretJob *KeychainSecretStore::read(const QString &name, QObject *parent)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(name);
    return new KeychainJob(job, m_patience, parent);
}

SecretJob *KeychainSecretStore::write(const QString &name, const QByteArray &secret, QObject *parent)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(name);
    job->setTextData(QString::fromUtf8(secret));
    return new KeychainJob(job, m_patience, parent);
}

SecretJob *KeychainSecretStore::remove(const QString &name, QObject *parent)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(name);
    return new KeychainJob(job, m_patience, parent);
}

} // namespace earshot::accounts
