// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keychainjob.h"

#include <qt6keychain/keychain.h>

#include <utility>

namespace earshot::accounts {

using base::Problem;
using base::ProblemKind;

KeychainJob::KeychainJob(QKeychain::Job *job, std::chrono::milliseconds patience, QObject *parent)
    : SecretJob(parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        finish(Problem{ProblemKind::TimedOut, tr("The computer's keychain does not answer.")});
    });
    m_patience.start(patience);
    // The job has no parent and deletes itself in its end, since its library works on it until then.
    connect(job, &QKeychain::Job::finished, this, &KeychainJob::onFinished);
    job->start();
}

void KeychainJob::onFinished(QKeychain::Job *job)
{
    switch (job->error()) {
    case QKeychain::NoError:
        if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job)) {
            finish(read->textData().toUtf8());
        } else {
            finish(QByteArray());
        }
        return;
    case QKeychain::EntryNotFound:
        finish(
            Problem{ProblemKind::NotFound, tr("The computer's keychain does not hold the token any more.")});
        return;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        finish(Problem{ProblemKind::Forbidden, tr("The computer's keychain was not unlocked."),
                       job->errorString()});
        return;
    default:
        finish(
            Problem{ProblemKind::Other, tr("This computer has no keychain that works."), job->errorString()});
    }
}

void KeychainJob::finish(const base::Result<QByteArray> &result)
{
    m_patience.stop();
    if (!std::exchange(m_isOver, true)) {
        Q_EMIT finished(result);
    }
}

} // namespace earshot::accounts
