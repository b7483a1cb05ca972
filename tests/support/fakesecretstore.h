// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/secretjob.h"
#include "accounts/secretstore.h"

#include <QHash>

#include <optional>

namespace earshot::support {

/** A store in memory that fails when a test says so, and counts what it was asked for. */
class FakeSecretStore final : public accounts::SecretStore
{
public:
    accounts::SecretJob *read(const QString &name, QObject *parent) override
    {
        ++reads;
        if (failure) {
            return new accounts::ReadySecretJob(*failure, parent);
        }
        return new accounts::ReadySecretJob(secrets.contains(name)
                                                ? base::Result<QByteArray>(secrets.value(name))
                                                : base::Problem{base::ProblemKind::NotFound, {}},
                                            parent);
    }
    accounts::SecretJob *write(const QString &name, const QByteArray &secret, QObject *parent) override
    {
        if (!failure) {
            secrets.insert(name, secret);
        }
        return answer(parent);
    }
    accounts::SecretJob *remove(const QString &name, QObject *parent) override
    {
        if (!failure) {
            secrets.remove(name);
        }
        return answer(parent);
    }

    QHash<QString, QByteArray> secrets;
    std::optional<base::Problem> failure; ///< of everything
    int reads = 0;

private:
    accounts::SecretJob *answer(QObject *parent) const
    {
        return new accounts::ReadySecretJob(
            failure ? base::Result<QByteArray>(*failure) : base::Result<QByteArray>(QByteArray()), parent);
    }
};

} // namespace earshot::support
