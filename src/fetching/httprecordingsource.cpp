// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetching/httprecordingsource.h"

#include "fetching/authorizedrequest.h"
#include "fetching/recordingdownload.h"
#include "fetching/recordinglink.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QStandardPaths>
#include <QThread>

#include <utility>

namespace earshot::fetching {

namespace {

class RecordingTexts
{
    Q_DECLARE_TR_FUNCTIONS(RecordingTexts)
};

/** The last owner may be a worker thread that decodes; timers and replies must end in their own. */
void destroyInOwnThread(RecordingDownload *download)
{
    if (download->thread() == QThread::currentThread()) {
        delete download;
    } else {
        download->deleteLater();
    }
}

} // namespace

HttpRecordingSource::HttpRecordingSource(QNetworkAccessManager &manager, QUrl apiUrl, QString directory,
                                         const QString &version, const FetchLimits &limits)
    : m_manager(manager)
    , m_apiUrl(std::move(apiUrl))
    , m_directory(std::move(directory))
    , m_userAgent(userAgent(version))
    , m_limits(limits)
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

base::Result<std::shared_ptr<base::ByteSource>> HttpRecordingSource::open(const QString &link)
{
    const auto url = checkRecordingLink(link, m_apiUrl);
    if (!url.hasValue()) {
        return url.problem();
    }
    auto file = RecordingFile::create(m_directory);
    if (!file.hasValue()) {
        return file.problem();
    }
    const bool isSecure = url.value().scheme() == QLatin1String("https");
    auto makeRequest = [isSecure, apiUrl = m_apiUrl,
                        userAgent = m_userAgent](const QUrl &target) -> base::Result<QNetworkRequest> {
        const auto checked = checkRecordingLink(target.toString(QUrl::FullyEncoded), apiUrl);
        if (!checked.hasValue()) {
            return checked.problem();
        }
        if (isSecure && checked.value().scheme() != QLatin1String("https")) {
            return base::Problem{
                base::ProblemKind::LinkRefused,
                RecordingTexts::tr("The recording's server redirects from https: to an unprotected "
                                   "address, which is not opened.")};
        }
        QNetworkRequest request(checked.value().adjusted(QUrl::RemoveFragment));
        request.setRawHeader("Accept", "*/*");
        request.setRawHeader("Accept-Encoding", "identity"); // so that Content-Length is the file's
        request.setRawHeader("User-Agent", userAgent);
        return request;
    };
    return std::shared_ptr<base::ByteSource>(std::shared_ptr<RecordingDownload>(
        new RecordingDownload(m_manager, url.value(), std::move(makeRequest), m_limits, file.takeValue()),
        destroyInOwnThread));
}

FetchLimits HttpRecordingSource::recordingLimits()
{
    FetchLimits limits;
    limits.deadline = std::chrono::milliseconds(0);
    limits.bodyBytes = 4LL * 1024 * 1024 * 1024;
    return limits;
}

QString HttpRecordingSource::recordingsDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/recordings");
}

} // namespace earshot::fetching
