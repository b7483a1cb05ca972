// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/replyhead.h"
#include "base/result.h"
#include "fetching/headers.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

namespace earshot::fetching {

/** What came back. */
struct Reply
{
    QByteArray body;
    QUrl url; ///< the address asked, without query
    int httpStatus = 0;
    Headers headers; ///< as received, without cookies
    qint64 elapsedMs = 0;
    base::ReplyHead head; ///< the same and more, fit to be shown

    /** True when what the asker has is still right; the body is empty then. */
    [[nodiscard]] bool isNotModified() const { return httpStatus == 304; }
    /** Value of the first header of that name; empty when there is none. */
    [[nodiscard]] QByteArray header(const char *name) const { return headerValue(headers, name); }
};

/**
 * One running request with exactly one final signal. Deleting it ends the request without a signal.
 * Never finishes before control is back in the event loop, so that the caller can connect first.
 */
class Fetch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Fetch)

public:
    explicit Fetch(QObject *parent = nullptr) : QObject(parent) {}

    /** Ends the request; finished() follows with ProblemKind::Cancelled, unless it has been emitted. */
    virtual void cancel() = 0;

Q_SIGNALS:
    /** `totalBytes` is -1 when unknown. */
    void progressed(qint64 receivedBytes, qint64 totalBytes);
    void finished(const earshot::base::Result<earshot::fetching::Reply> &result);
};

} // namespace earshot::fetching
