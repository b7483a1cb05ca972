// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/httprecordingsource.h"

#include "fetching/authorizedrequest.h"
#include "fetching/httprecordingstream.h"

#include <QNetworkAccessManager>
#include <QStandardPaths>
#include <QThread>

#include <utility>

namespace earshot::fetching {

namespace {

/** The last owner may be a worker thread that decodes; timers and replies must end in their own. */
void destroyInOwnThread(HttpRecordingStream *stream)
{
    if (stream->thread() == QThread::currentThread()) {
        delete stream;
    } else {
        stream->deleteLater();
    }
}

} // namespace

HttpRecordingSource::HttpRecordingSource(QNetworkAccessManager &manager, QUrl apiUrl, QString directory,
                                         const QString &version, const StreamLimits &limits)
    : m_manager(manager)
    , m_requests(std::move(apiUrl), userAgent(version))
    , m_directory(std::move(directory))
    , m_limits(limits)
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

base::Result<std::shared_ptr<RecordingStream>> HttpRecordingSource::open(const QString &link)
{
    const auto url = m_requests.check(link);
    if (!url.hasValue()) {
        return url.problem();
    }
    auto file = RecordingFile::create(m_directory);
    if (!file.hasValue()) {
        return file.problem();
    }
    return std::shared_ptr<RecordingStream>(std::shared_ptr<HttpRecordingStream>(
        new HttpRecordingStream(m_manager, m_requests, url.value(), m_limits, file.takeValue()),
        destroyInOwnThread));
}

QString HttpRecordingSource::recordingsDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/recordings");
}

} // namespace earshot::fetching
