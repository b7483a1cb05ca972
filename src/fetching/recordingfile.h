// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QMutex>
#include <QTemporaryFile>

#include <memory>

namespace earshot::fetching {

/**
 * Private store of one recording: mode 0600, without a name as soon as it is open where the system allows
 * that (Unix), else removed when destroyed. read() may be called from any thread while another writes.
 */
class RecordingFile final
{
    Q_DISABLE_COPY_MOVE(RecordingFile)

public:
    /**
     * @param directory made with mode 0700 if missing. It should be on a disk: recordings are large, and /tmp
     * is memory on many systems and open to other users.
     */
    [[nodiscard]] static base::Result<std::shared_ptr<RecordingFile>> create(const QString &directory);

    /**
     * Writes at any place; a gap before it takes no room on most disks.
     * @return false when the disk takes no more.
     */
    [[nodiscard]] bool write(qint64 offset, const QByteArray &bytes);
    /**
     * @return the number of bytes read, 0 behind the last written one, -1 when the file cannot be read. What
     * was not written reads as zeros: a ByteMap has to tell.
     */
    [[nodiscard]] qint64 read(qint64 offset, char *target, qint64 length) const;

private:
    explicit RecordingFile(const QString &nameTemplate) : m_file(nameTemplate) {}

    mutable QMutex m_mutex;
    mutable QTemporaryFile m_file;
    qint64 m_size = 0; ///< behind the last written byte
};

/**
 * Removes what a crash left behind; to be called once at start. Files of another running instance survive: on
 * Unix they have no name, elsewhere an open file cannot be removed.
 */
void sweepRecordings(const QString &directory);

} // namespace earshot::fetching
