// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytesource.h"
#include "fetching/guardedget.h"
#include "fetching/recordingfile.h"

#include <QMutex>

#include <memory>

namespace earshot::fetching {

/** A recording on its way into a RecordingFile. Bytes that arrived stay readable after failed(). */
class RecordingDownload final : public base::ByteSource
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordingDownload)

public:
    /** Starts at once. @param manager must outlive this object. */
    RecordingDownload(QNetworkAccessManager &manager, const QUrl &url, GuardedGet::RequestMaker makeRequest,
                      const FetchLimits &limits, std::shared_ptr<RecordingFile> file);

    [[nodiscard]] std::optional<qint64> size() const override;
    [[nodiscard]] qint64 availableFrom(qint64 offset) const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString contentType() const override;
    qint64 read(qint64 offset, char *target, qint64 length) const override;

private:
    /** What other threads may ask for. */
    struct Arrival
    {
        qint64 receivedBytes = 0;
        std::optional<qint64> totalBytes;
        QString contentType;
        bool isComplete = false;
    };

    [[nodiscard]] Arrival arrival() const;
    void startBody();
    void store(const QByteArray &chunk);
    void finish();
    void fail(const base::Problem &problem);

    std::shared_ptr<RecordingFile> m_file;
    GuardedGet m_get;
    mutable QMutex m_mutex;
    Arrival m_arrival; ///< guarded by m_mutex
    bool m_over = false;
};

} // namespace earshot::fetching
