// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QObject;

namespace earshot::accounts {

class SecretJob;

/** Keeps secrets by name. `parent` owns each job. */
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /** NotFound when there is no secret of that name, which says nothing of whether one could be kept. */
    [[nodiscard]] virtual SecretJob *read(const QString &name, QObject *parent) = 0;
    [[nodiscard]] virtual SecretJob *write(const QString &name, const QByteArray &secret,
                                           QObject *parent) = 0;
    /** A secret that is not there is no problem. */
    [[nodiscard]] virtual SecretJob *remove(const QString &name, QObject *parent) = 0;
};

} // namespace earshot::accounts
