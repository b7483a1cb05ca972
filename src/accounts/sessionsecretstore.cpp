// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/sessionsecretstore.h"

#include "accounts/secretjob.h"

namespace earshot::accounts {

SecretJob *SessionSecretStore::read(const QString &name, QObject *parent)
{
    const auto found = m_secrets.constFind(name);
    if (found == m_secrets.constEnd()) {
        return new ReadySecretJob(base::Problem{base::ProblemKind::NotFound, {}}, parent);
    }
    return new ReadySecretJob(*found, parent);
}

SecretJob *SessionSecretStore::write(const QString &name, const QByteArray &secret, QObject *parent)
{
    m_secrets.insert(name, secret);
    return new ReadySecretJob(QByteArray(), parent);
}

SecretJob *SessionSecretStore::remove(const QString &name, QObject *parent)
{
    m_secrets.remove(name);
    return new ReadySecretJob(QByteArray(), parent);
}

} // namespace earshot::accounts
