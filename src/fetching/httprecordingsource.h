// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/recordingrequests.h"
#include "fetching/recordingsource.h"
#include "fetching/streamlimits.h"

#include <QString>

class QNetworkAccessManager;

namespace earshot::fetching {

/**
 * Streams recordings into private temporary files. Knows no token: links carry their own signature,
 * and a second authentication makes stores refuse them. Redirects are followed to any host, each address
 * checked like the link.
 */
class HttpRecordingSource final : public RecordingSource
{
    Q_DISABLE_COPY_MOVE(HttpRecordingSource)

public:
    /**
     * @param manager one of its own, not that of the API; must outlive this object and every source from it.
     * @param apiUrl decides whether plain http to loopback is allowed.
     * @param directory for the files, see recordingsDirectory(); call sweepRecordings() on it at start.
     * @param version of the program, for the User-Agent.
     */
    HttpRecordingSource(QNetworkAccessManager &manager, QUrl apiUrl, QString directory,
                        const QString &version, const StreamLimits &limits = {});

    /** For recordings that are opened from now on. */
    void setApiUrl(const QUrl &apiUrl) { m_requests.setApiUrl(apiUrl); }

    /** ProblemKind::FileUnreadable when nothing can be stored in the directory. */
    [[nodiscard]] base::Result<std::shared_ptr<RecordingStream>> open(const QString &link) override;

    /** `recordings` in the user's cache directory: on disk, unlike /tmp on many systems. */
    [[nodiscard]] static QString recordingsDirectory();

private:
    QNetworkAccessManager &m_manager;
    RecordingRequests m_requests;
    QString m_directory;
    StreamLimits m_limits;
};

} // namespace earshot::fetching
