// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/syncmemory.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSettings>

#include <utility>

namespace earshot::session {

namespace {

constexpr qsizetype MostEntries = 1000;

QString keyOf(const QString &conversationId)
{
    const QByteArray hash = QCryptographicHash::hash(conversationId.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32));
}

/** Lets the entry go that was written first, while there are too many. */
void dropOldest(QSettings &settings)
{
    while (true) {
        const QStringList keys = settings.childGroups();
        if (keys.size() <= MostEntries)
            return;
        QString oldest;
        qint64 oldestMs = 0;
        for (const QString &key : keys) {
            const qint64 writtenMs = settings.value(key + QStringLiteral("/writtenMs")).toLongLong();
            if (oldest.isEmpty() || writtenMs < oldestMs) {
                oldest = key;
                oldestMs = writtenMs;
            }
        }
        settings.remove(oldest);
    }
}

} // namespace

SyncMemory::SyncMemory(QString file) : m_file(std::move(file))
{}

std::optional<qint64> SyncMemory::recordingStartMs(const QString &conversationId) const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    bool isNumber = false;
    const qint64 startMs =
        settings.value(keyOf(conversationId) + QStringLiteral("/startMs")).toLongLong(&isNumber);
    return isNumber ? std::optional(startMs) : std::nullopt;
}

void SyncMemory::remember(const QString &conversationId, qint64 recordingStartMs)
{
    QSettings settings(m_file, QSettings::IniFormat);
    const QString key = keyOf(conversationId);
    settings.setValue(key + QStringLiteral("/startMs"), recordingStartMs);
    settings.setValue(key + QStringLiteral("/writtenMs"), QDateTime::currentMSecsSinceEpoch());
    dropOldest(settings);
}

void SyncMemory::forget(const QString &conversationId)
{
    QSettings(m_file, QSettings::IniFormat).remove(keyOf(conversationId));
}

} // namespace earshot::session
