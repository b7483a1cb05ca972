// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/fetchlimits.h"
#include "fetching/recordingsource.h"

#include <QByteArray>
#include <QUrl>

class QNetworkAccessManager;

namespace earshot::fetching {

/**
 * Fetches a recording whole into a private temporary file. Knows no token: links carry their own signature,
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
                        const QString &version, const FetchLimits &limits = recordingLimits());

    /** ProblemKind::FileUnreadable when nothing can be stored in the directory. */
    [[nodiscard]] base::Result<std::shared_ptr<base::ByteSource>> open(const QString &link) override;

    /** 4 GiB, and no deadline: a long recording over a slow line is no fault. */
    [[nodiscard]] static FetchLimits recordingLimits();
    /** `recordings` in the user's cache directory: on disk, unlike /tmp on many systems. */
    [[nodiscard]] static QString recordingsDirectory();

private:
    QNetworkAccessManager &m_manager;
    QUrl m_apiUrl;
    QString m_directory;
    QByteArray m_userAgent;
    FetchLimits m_limits;
};

} // namespace earshot::fetching
