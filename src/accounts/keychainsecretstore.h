// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/secretstore.h"

#include <chrono>

namespace earshot::accounts {

/**
 * Keeps secrets in the system's keychain (Secret Service, KWallet, Windows, macOS), through QtKeychain. A
 * locked keychain asks the user to unlock it; nothing of the program waits meanwhile.
 */
class KeychainSecretStore final : public SecretStore
{
public:
    /** @param patience after which a question that nobody answers ends with TimedOut. */
    explicit KeychainSecretStore(std::chrono::milliseconds patience = std::chrono::minutes(2));

    [[nodiscard]] SecretJob *read(const QString &name, QObject *parent) override;
    [[nodiscard]] SecretJob *write(const QString &name, const QByteArray &secret, QObject *parent) override;
    [[nodiscard]] SecretJob *remove(const QString &name, QObject *parent) override;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace earshot::accounts
