// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/recordingfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMutexLocker>

namespace earshot::fetching {

namespace {

class FileTexts
{
    Q_DECLARE_TR_FUNCTIONS(FileTexts)
};

const QString NamePrefix = QStringLiteral("recording-");

bool makePrivateDirectory(const QString &path)
{
    constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    QDir directory(path);
    if (!directory.exists()) {
        const QString parent = QFileInfo(path).absolutePath();
        return QDir().mkpath(parent) && QDir().mkdir(path, OwnerOnly);
    }
    return QFile::setPermissions(path, OwnerOnly);
}

} // namespace

base::Result<std::shared_ptr<RecordingFile>> RecordingFile::create(const QString &directory)
{
    const std::shared_ptr<RecordingFile> recording(
        new RecordingFile(directory + u'/' + NamePrefix + QStringLiteral("XXXXXX")));
    QTemporaryFile &file = recording->m_file;
    if (!makePrivateDirectory(directory) || !file.open()) {
        return base::Problem{
            base::ProblemKind::FileUnreadable,
            FileTexts::tr("The recording cannot be stored in %1. Check that the disk has room and that the "
                          "folder is yours.")
                .arg(QDir::toNativeSeparators(directory)),
            file.errorString()};
    }
    file.setAutoRemove(!QFile::remove(file.fileName()));
    return recording;
}

bool RecordingFile::write(qint64 offset, const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_file.seek(offset) || m_file.write(bytes) != bytes.size() || !m_file.flush()) {
        return false;
    }
    m_size = qMax(m_size, offset + bytes.size());
    return true;
}

qint64 RecordingFile::read(qint64 offset, char *target, qint64 length) const
{
    const QMutexLocker lock(&m_mutex);
    if (offset < 0 || length < 0 || !m_file.seek(offset)) {
        return -1;
    }
    return offset < m_size ? m_file.read(target, qMin(length, m_size - offset)) : 0;
}

void sweepRecordings(const QString &directory)
{
    QDir leftovers(directory, NamePrefix + u'*', QDir::NoSort, QDir::Files | QDir::Hidden | QDir::System);
    const QStringList names = leftovers.entryList();
    for (const QString &name : names) {
        leftovers.remove(name);
    }
}

} // namespace earshot::fetching
