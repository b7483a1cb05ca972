// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "fetching/retrydecision.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace earshot::fetching {

class Reachability;
class RetryingFetch;

/** What deciding about another try needs; tests give their own. */
struct RetryTools
{
    RetryLimits limits;
    std::function<double()> random;                   ///< from 0 to below 1
    std::function<std::chrono::milliseconds()> clock; ///< runs evenly, whatever the time of day does
    /** After which a request that waits for the network tries: the system may not notice that it is back. */
    std::chrono::milliseconds networkLook{15'000};

    /** The system's randomness and clock. */
    [[nodiscard]] static RetryTools ofSystem();
};

/** What the requests that wait are waiting for. */
struct WaitingState
{
    bool isOffline = false;                         ///< for the network to come back
    std::optional<std::chrono::milliseconds> pause; ///< for the next try: what is left until it
    base::Problem problem;                          ///< why; meaningful while something waits

    [[nodiscard]] bool isWaiting() const { return isOffline || pause; }
    bool operator==(const WaitingState &) const = default;
};

/**
 * The requests that have failed and will be tried again by themselves: a state of the whole program, for one
 * line that tells it and lets the user end it.
 */
class WaitingRequests final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaitingRequests)

public:
    /** `reachability` must outlive this object. */
    WaitingRequests(Reachability &reachability, RetryTools tools, QObject *parent = nullptr);

    /** Whether a request without a network waits for it. No for an API on this computer, and where nobody
     * would see that it waits. Default: yes. */
    void setWaitsForNetwork(bool waits) { m_waitsForNetwork = waits; }

    [[nodiscard]] const WaitingState &state() const { return m_state; }
    /** What waits is asked now. */
    void retryNow();
    /** What waits ends with the problem that it had. */
    void giveUp();

Q_SIGNALS:
    /** state() is another one. */
    void changed();

private:
    friend class RetryingFetch;

    [[nodiscard]] bool isOffline();
    void lookForNetwork();
    void add(RetryingFetch *fetch);
    void remove(RetryingFetch *fetch);
    void update();

    Reachability &m_reachability;
    RetryTools m_tools;
    bool m_waitsForNetwork = true;
    QList<RetryingFetch *> m_waiting; ///< in the order of their failures
    QTimer m_look;
    WaitingState m_state;
};

} // namespace earshot::fetching
