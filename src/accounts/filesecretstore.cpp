// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/filesecretstore.h"

#include "accounts/secretjob.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUrl>

#include <utility>

namespace earshot::accounts {

namespace {

class FileTexts
{
    Q_DECLARE_TR_FUNCTIONS(FileTexts)
};

using base::Problem;
using base::ProblemKind;

constexpr qint64 MostBytes = 64LL * 1024;
constexpr auto OfOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Problem unwritable(const QString &reason)
{
    return {ProblemKind::FileUnreadable,
            FileTexts::tr("The token's file cannot be written: %1.").arg(reason)};
}

} // namespace

FileSecretStore::FileSecretStore(QString directory) : m_directory(std::move(directory))
{}

SecretJob *FileSecretStore::read(const QString &name, QObject *parent)
{
    QFile file(fileOf(name));
    if (!file.exists()) {
        return new ReadySecretJob(Problem{ProblemKind::NotFound, {}}, parent);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return new ReadySecretJob(
            Problem{ProblemKind::FileUnreadable,
                    FileTexts::tr("The token's file cannot be read: %1.").arg(file.errorString())},
            parent);
    }
    return new ReadySecretJob(file.read(MostBytes), parent);
}

SecretJob *FileSecretStore::write(const QString &name, const QByteArray &secret, QObject *parent)
{
    if (!QDir().mkpath(m_directory)) {
        return new ReadySecretJob(unwritable(FileTexts::tr("there is no folder for it")), parent);
    }
    QFile::setPermissions(m_directory, OfOwner | QFileDevice::ExeOwner);
    QSaveFile file(fileOf(name));
    // The permissions come before the first byte, so that there is no moment in which others can read it.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(OfOwner) ||
        file.write(secret) != secret.size() || !file.commit()) {
        return new ReadySecretJob(unwritable(file.errorString()), parent);
    }
    return new ReadySecretJob(QByteArray(), parent);
}

SecretJob *FileSecretStore::remove(const QString &name, QObject *parent)
{
    QFile file(fileOf(name));
    if (file.exists() && !file.remove()) {
        return new ReadySecretJob(
            Problem{ProblemKind::FileUnreadable,
                    FileTexts::tr("The token's file cannot be removed: %1.").arg(file.errorString())},
            parent);
    }
    return new ReadySecretJob(QByteArray(), parent);
}

/** Names are ours, but the file that keeps them can be edited. */
QString FileSecretStore::fileOf(const QString &name) const
{
    return m_directory + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(name, {}, ".")) +
           QStringLiteral(".token");
}

} // namespace earshot::accounts
