// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/recordingdownload.h"

#include "fetching/replycheck.h"

#include <QMutexLocker>

#include <utility>

namespace earshot::fetching {

RecordingDownload::RecordingDownload(QNetworkAccessManager &manager, const QUrl &url,
                                     GuardedGet::RequestMaker makeRequest, const FetchLimits &limits,
                                     std::shared_ptr<RecordingFile> file)
    : m_file(std::move(file)), m_get(manager, std::move(makeRequest), limits)
{
    connect(&m_get, &GuardedGet::answered, this, &RecordingDownload::startBody);
    connect(&m_get, &GuardedGet::bodyArrived, this, &RecordingDownload::store);
    connect(&m_get, &GuardedGet::progressed, this, &RecordingDownload::bytesArrived);
    connect(&m_get, &GuardedGet::ended, this, &RecordingDownload::finish);
    m_get.start(url);
}

RecordingDownload::Arrival RecordingDownload::arrival() const
{
    const QMutexLocker lock(&m_mutex);
    return m_arrival;
}

std::optional<qint64> RecordingDownload::size() const
{
    return arrival().totalBytes;
}

qint64 RecordingDownload::availableFrom(qint64 offset) const
{
    return offset < 0 ? 0 : qMax<qint64>(0, arrival().receivedBytes - offset);
}

bool RecordingDownload::isComplete() const
{
    return arrival().isComplete;
}

QString RecordingDownload::contentType() const
{
    return arrival().contentType;
}

qint64 RecordingDownload::read(qint64 offset, char *target, qint64 length) const
{
    return m_file->read(offset, target, length);
}

void RecordingDownload::startBody()
{
    const Exchange &exchange = m_get.exchange();
    if (const auto problem = checkContentType(exchange, Subject::Recording)) {
        fail(*problem);
        return;
    }
    const QMutexLocker lock(&m_mutex);
    m_arrival.contentType = QString::fromLatin1(exchange.contentType());
    if (exchange.announcedBytes >= 0) {
        m_arrival.totalBytes = exchange.announcedBytes;
    }
}

/** Writes in the thread of the object: 64 KiB go into the system's page cache. */
void RecordingDownload::store(const QByteArray &chunk)
{
    if (!m_file->append(chunk)) {
        fail(
            {base::ProblemKind::FileUnreadable, tr("The recording cannot be stored: the disk may be full.")});
        return;
    }
    const QMutexLocker lock(&m_mutex);
    m_arrival.receivedBytes += chunk.size();
}

void RecordingDownload::finish()
{
    if (m_over) {
        return;
    }
    if (const auto problem = checkReply(m_get.exchange(), Subject::Recording)) {
        fail(*problem);
        return;
    }
    m_over = true;
    {
        const QMutexLocker lock(&m_mutex);
        m_arrival.totalBytes = m_arrival.receivedBytes;
        m_arrival.isComplete = true;
    }
    Q_EMIT completed();
}

void RecordingDownload::fail(const base::Problem &problem)
{
    if (m_over) {
        return;
    }
    m_over = true;
    m_get.cancel();
    Q_EMIT failed(problem);
}

} // namespace earshot::fetching
