// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logfile.h"

#include "base/logging.h"

#include <QDateTime>

#include <atomic>

namespace earshot::app {

namespace {

constexpr qint64 MaxLogBytes = 10 * 1024 * 1024;

/** Qt's handler is a plain function, so the open file must be reachable from one. */
std::atomic<LogFile *> openLogFile{nullptr};

} // namespace

LogFile::LogFile(const QString &path) : m_file(path)
{
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Text,
                    QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        m_file.setPermissions(QFileDevice::ReadOwner |
                              QFileDevice::WriteOwner); // also when it existed before
        openLogFile = this;
        m_formerHandler = qInstallMessageHandler(&LogFile::handle);
    }
}

LogFile::~LogFile()
{
    if (openLogFile == this) {
        qInstallMessageHandler(m_formerHandler);
        openLogFile = nullptr;
    }
}

void LogFile::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    LogFile *log = openLogFile;
    const QString line = base::redacted(qFormatLogMessage(type, context, message));
    if (log != nullptr) {
        log->write(line);
        if (type != QtDebugMsg && type != QtInfoMsg && log->m_formerHandler != nullptr) {
            log->m_formerHandler(type, context, base::redacted(message));
        }
    }
}

void LogFile::write(const QString &line)
{
    const QMutexLocker lock(&m_mutex);
    if (m_file.size() < MaxLogBytes) {
        m_file.write(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8() + ' ' +
                     line.toUtf8() + '\n');
        m_file.flush(); // a crash must not lose the lines before it
    }
}

} // namespace earshot::app
