// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/filefetch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QPromise>
#include <QtConcurrent>

namespace earshot::fetching {

namespace {

using base::Problem;
using base::ProblemKind;

constexpr qint64 ChunkBytes = 1024 * 1024;

Problem tooLarge(const QString &path, qint64 limitBytes)
{
    return {ProblemKind::TooLarge, FileFetch::tr("%1 is larger than %2, which is more than Earshot takes.")
                                       .arg(path, QLocale().formattedDataSize(limitBytes))};
}

/** Runs in a worker: the file may lie on a slow disk or network share. */
void readFile(QPromise<base::Result<Reply>> &promise, const QString &path, qint64 limitBytes)
{
    const QDateTime askedAt = QDateTime::currentDateTimeUtc();
    QElapsedTimer elapsed;
    elapsed.start();
    const QFileInfo info(path);
    if (!info.exists()) {
        promise.addResult(
            Problem{ProblemKind::FileUnreadable, FileFetch::tr("There is no file %1.").arg(path)});
        return;
    }
    if (!info.isFile()) { // opening a pipe could wait for ever
        promise.addResult(Problem{ProblemKind::FileUnreadable, FileFetch::tr("%1 is not a file.").arg(path)});
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        promise.addResult(Problem{ProblemKind::FileUnreadable,
                                  FileFetch::tr("%1 cannot be opened. Check its permissions.").arg(path),
                                  file.errorString()});
        return;
    }
    if (file.size() > limitBytes) {
        promise.addResult(tooLarge(path, limitBytes));
        return;
    }
    Reply reply;
    reply.url = QUrl::fromLocalFile(info.absoluteFilePath());
    while (!file.atEnd() && !promise.isCanceled()) {
        const QByteArray chunk = file.read(ChunkBytes);
        if (chunk.isEmpty()) {
            break;
        }
        reply.body += chunk;
        if (reply.body.size() > limitBytes) { // it grew while it was read
            promise.addResult(tooLarge(path, limitBytes));
            return;
        }
    }
    if (file.error() != QFileDevice::NoError) {
        promise.addResult(Problem{ProblemKind::FileUnreadable,
                                  FileFetch::tr("%1 cannot be read to its end.").arg(path),
                                  file.errorString()});
        return;
    }
    reply.elapsedMs = elapsed.elapsed();
    reply.head.requestLine = reply.url.toLocalFile();
    reply.head.askedAt = askedAt;
    reply.head.elapsedMs = reply.elapsedMs;
    reply.head.bodyBytes = reply.body.size();
    promise.addResult(std::move(reply));
}

} // namespace

FileFetch::FileFetch(const QString &path, qint64 limitBytes, QObject *parent) : Fetch(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FileFetch::finish);
    m_watcher.setFuture(QtConcurrent::run(readFile, path, limitBytes));
}

FileFetch::~FileFetch()
{
    m_watcher.cancel();
}

void FileFetch::cancel()
{
    m_watcher.cancel();
}

void FileFetch::finish()
{
    if (m_watcher.isCanceled()) {
        Q_EMIT finished(Problem{ProblemKind::Cancelled, tr("Cancelled.")});
    } else {
        Q_EMIT finished(m_watcher.result());
    }
}

} // namespace earshot::fetching
