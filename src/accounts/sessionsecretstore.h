// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/secretstore.h"

#include <QHash>

namespace earshot::accounts {

/** Keeps secrets in memory: they go with the program. */
class SessionSecretStore final : public SecretStore
{
public:
    [[nodiscard]] SecretJob *read(const QString &name, QObject *parent) override;
    [[nodiscard]] SecretJob *write(const QString &name, const QByteArray &secret, QObject *parent) override;
    [[nodiscard]] SecretJob *remove(const QString &name, QObject *parent) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace earshot::accounts
