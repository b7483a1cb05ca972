// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QObject>

namespace earshot::accounts {

/**
 * One question to a SecretStore with exactly one final signal. Deleting it ends it without a signal, though
 * what it asked for may still happen. Never finishes before control is back in the event loop.
 */
class SecretJob : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretJob)

public:
    explicit SecretJob(QObject *parent = nullptr) : QObject(parent) {}

Q_SIGNALS:
    /** What was read; empty after writing and removing. */
    void finished(const earshot::base::Result<QByteArray> &result);
};

/** A job whose result is known at once. */
class ReadySecretJob final : public SecretJob
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadySecretJob)

public:
    explicit ReadySecretJob(const base::Result<QByteArray> &result, QObject *parent = nullptr)
        : SecretJob(parent)
    {
        QMetaObject::invokeMethod(
            this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
    }
};

} // namespace earshot::accounts
