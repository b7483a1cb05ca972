// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/secretstore.h"

namespace earshot::accounts {

/** Keeps each secret in a file that only the user can read. Not encrypted: the user has to choose it. */
class FileSecretStore final : public SecretStore
{
public:
    /** `directory` is made when it is needed, for the user alone. */
    explicit FileSecretStore(QString directory);

    [[nodiscard]] SecretJob *read(const QString &name, QObject *parent) override;
    [[nodiscard]] SecretJob *write(const QString &name, const QByteArray &secret, QObject *parent) override;
    [[nodiscard]] SecretJob *remove(const QString &name, QObject *parent) override;

private:
    [[nodiscard]] QString fileOf(const QString &name) const;

    QString m_directory;
};

} // namespace earshot::accounts
