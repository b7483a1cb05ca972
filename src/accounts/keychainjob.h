// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/secretjob.h"

#include <QTimer>

#include <chrono>

namespace QKeychain {
class Job;
}

namespace earshot::accounts {

/** One job of QtKeychain, ended after a while when the keychain never answers. */
class KeychainJob final : public SecretJob
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeychainJob)

public:
    /** Takes the job and starts it. */
    KeychainJob(QKeychain::Job *job, std::chrono::milliseconds patience, QObject *parent);

private:
    void onFinished(QKeychain::Job *job);
    void finish(const base::Result<QByteArray> &result);

    QTimer m_patience;
    bool m_isOver = false;
};

} // namespace earshot::accounts
