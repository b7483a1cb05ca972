// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytesource.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace earshot::fetching {

/** How the bytes of a recording come at the moment. */
struct StreamStatus
{
    enum class Flow : quint8 {
        Arriving,
        TryingAgain,  ///< the connection was lost; after `pause` comes the next try
        AwaitingLink, ///< the link has expired and a fresh one is asked for
        Complete,
        Failed, ///< nothing more comes until retry()
    };

    Flow flow = Flow::Arriving;
    std::chrono::milliseconds pause{0};     ///< while TryingAgain
    std::optional<QDateTime> linkGoodUntil; ///< in UTC, when the link tells
    bool isCutShort = false;                ///< Complete, but the store holds fewer bytes than it says

    bool operator==(const StreamStatus &) const = default;
};

/**
 * The bytes of a recording from a link that lives for a short time only. Goes on with a fresh link at the
 * byte where the former one failed. A want() of bytes that do not come soon is served first.
 */
class RecordingStream : public base::ByteSource
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordingStream)

public:
    using ByteSource::ByteSource;

    [[nodiscard]] virtual const StreamStatus &status() const = 0;

    /** Answers freshLinkWanted(). @param freshLink as received from the API; hostile. */
    virtual void resume(const QString &freshLink) = 0;
    /** Answers freshLinkWanted(): there is none, and why. failed() may follow. */
    virtual void giveUpLink(const base::Problem &problem) = 0;
    /**
     * Tries again at once, also after failed(): what has arrived stays, and failed() may come once more.
     * Those who have heard failed() have to be given the stream anew.
     */
    virtual void retry() = 0;

Q_SIGNALS:
    void statusChanged();
    /** The link has expired or is about to; what has arrived can be read on. resume() or giveUpLink()
     * answers. */
    void freshLinkWanted();
    /** The fresh link is in use. */
    void linkRenewed();
    /**
     * There is another file behind the link than before. No further byte will come, and what has arrived
     * must not be mixed with the new one: open the link anew.
     */
    void fileChanged();
};

} // namespace earshot::fetching
