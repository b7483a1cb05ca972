// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetching/guardedget.h"
#include "fetching/rangeplan.h"
#include "fetching/recordinganswer.h"

#include <QElapsedTimer>
#include <QObject>

namespace earshot::fetching {

/**
 * One request for a part of a recording: asks for the range, judges the answer's head against what is known
 * of the file, and tells where each byte belongs. Destroying it ends the request silently.
 */
class RangeRequest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangeRequest)

public:
    /** What is asked for. */
    struct Target
    {
        QUrl link;
        ByteSpan span;
        bool asRange = true; ///< false: the whole, by a plain request
        FileIdentity known;
    };
    /** How it went; to be looked at when ended() comes. */
    struct Outcome
    {
        RecordingAnswer answer;               ///< when a usable head came
        std::optional<base::Problem> problem; ///< nothing: all that the answer announced has come
        bool wasSilent = false;               ///< not a byte of an answer came, nor an error
    };

    /** @param manager must outlive this object. */
    RangeRequest(QNetworkAccessManager &manager, const GuardedGet::RequestMaker &makeRequest,
                 const FetchLimits &limits, Target target, QObject *parent);

    /** Nothing is emitted before control is back in the event loop. */
    void start();
    /** Ends the request; nothing is emitted any more. The object may be deleted later. */
    void stop();

    [[nodiscard]] qint64 askedFirst() const { return m_target.span.first; }
    /** What has not arrived yet. */
    [[nodiscard]] const ByteSpan &left() const { return m_left; }
    [[nodiscard]] bool hasAnswered() const { return m_answered; }
    [[nodiscard]] std::chrono::milliseconds age() const
    {
        return std::chrono::milliseconds(m_time.elapsed());
    }
    /** Average since the answer; 0 when nothing can be said yet. */
    [[nodiscard]] qint64 bytesPerSecond() const;
    [[nodiscard]] const Outcome &outcome() const { return m_outcome; }

Q_SIGNALS:
    /** The head of a success that is bytes of the file; outcome().answer tells which. */
    void answered(const QString &contentType);
    void arrived(qint64 offset, const QByteArray &bytes);
    /** Emitted after a burst of arrived(). */
    void burstEnded();
    /** The only final signal. */
    void ended();

private:
    void readHead();
    void finish();

    GuardedGet m_get;
    Target m_target;
    Outcome m_outcome;
    ByteSpan m_left;
    bool m_answered = false;
    QElapsedTimer m_time; ///< since start()
    qint64 m_answeredAtMs = 0;
    std::optional<base::Problem> m_headProblem;
};

} // namespace earshot::fetching
