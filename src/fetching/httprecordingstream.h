// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/arrivedbytes.h"
#include "fetching/linkrenewal.h"
#include "fetching/rangerequest.h"
#include "fetching/recordingrequests.h"
#include "fetching/recordingstream.h"
#include "fetching/streamlimits.h"
#include "fetching/streampatience.h"

#include <QMutex>
#include <QTimer>

#include <memory>

namespace earshot::fetching {

/**
 * A recording on its way into a RecordingFile, by one range request at a time. Decides what follows when a
 * request ends, fails or is not what somebody waits for; the decisions themselves are planNextRange(),
 * readRecordingAnswer() and cureFor().
 */
class HttpRecordingStream final : public RecordingStream
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpRecordingStream)

public:
    /** Starts at once. @param manager must outlive this object. @param link has passed the requests' check.
     */
    HttpRecordingStream(QNetworkAccessManager &manager, RecordingRequests requests, const QUrl &link,
                        const StreamLimits &limits, std::shared_ptr<RecordingFile> file);

    [[nodiscard]] std::optional<qint64> size() const override { return m_bytes.size(); }
    [[nodiscard]] qint64 availableFrom(qint64 offset) const override { return m_bytes.availableFrom(offset); }
    [[nodiscard]] bool isComplete() const override { return m_bytes.isComplete(); }
    [[nodiscard]] QString contentType() const override { return m_bytes.contentType(); }
    qint64 read(qint64 offset, char *target, qint64 length) const override;
    void want(qint64 offset, qint64 length) override;

    [[nodiscard]] const StreamStatus &status() const override { return m_status; }
    void resume(const QString &freshLink) override;
    void giveUpLink(const base::Problem &problem) override;
    void retry() override;

private:
    void advance();
    void startRequest(const ByteSpan &span);
    void dropRequest();
    void onAnswered(const QString &contentType);
    void onArrived(qint64 offset, const QByteArray &bytes);
    void onBurstEnded();
    void onEnded();
    void onBodyEnded(const RangeRequest::Outcome &outcome, qint64 end);
    void onCutShort(const base::Problem &problem, qint64 end);
    void recover(const base::Problem &problem);
    void tryAgainOrFail(const base::Problem &problem);
    void askForLink();
    void learn(const FileIdentity &identity);
    void announceArrival();
    void complete();
    void giveUpChanged();
    void fail(const base::Problem &problem);
    void stopAll();
    void setFlow(StreamStatus::Flow flow, std::chrono::milliseconds pause);
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] bool takesRanges() const { return m_takesRanges && !m_rangesAreBroken; }
    [[nodiscard]] ByteSpan wish() const;
    [[nodiscard]] std::optional<RunningRange> running() const;

    QNetworkAccessManager &m_manager;
    RecordingRequests m_requests;
    StreamLimits m_limits;
    ArrivedBytes m_bytes;
    FileIdentity m_identity;
    LinkRenewal m_link;
    StreamPatience m_patience;
    StreamStatus m_status;

    mutable QMutex m_wishMutex;
    ByteSpan m_wish{0, 1};      ///< guarded by m_wishMutex
    bool m_isWishNoted = false; ///< guarded by m_wishMutex; advance() will look at it

    RangeRequest *m_request = nullptr; ///< child; at most one runs
    bool m_takesRanges = true;         ///< as far as the server has shown
    bool m_rangesAreBroken = false;    ///< it sent other bytes than asked for: never again
    bool m_isFruitful = false;         ///< the running request has brought a new byte
    bool m_isAwaited = false;          ///< of what arrived and is not announced, somebody waits for something
    std::chrono::milliseconds m_settleTime{0}; ///< how long an unanswered request is left alone
    QTimer m_planTimer;
    QTimer m_arrivalTimer;

    QTimer m_retryTimer;
};

} // namespace earshot::fetching
